import { Flag } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedKind } from '@golden-ticket/shared/report';
import { IconButton } from '../../components/icon-button.tsx';
import '../../lib/i18n/members.ts';
import { useMemberAction } from '../../lib/log-in-prompt.ts';

const ReportDialog = lazy(() => import('./report-dialog.tsx').then((module) => ({ default: module.ReportDialog })));

/** Opens the dialog that reports one thing; asks to log in where nobody is. */
export function ReportButton({ kind, id }: { kind: ReportedKind; id: number }) {
  const { t } = useTranslation();
  const act = useMemberAction();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton label={t(`report.open.${kind}`)} onClick={() => act(() => setIsOpen(true))}>
        <Flag className="size-5" aria-hidden="true" />
      </IconButton>
      <Suspense>{isOpen && <ReportDialog kind={kind} id={id} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}
