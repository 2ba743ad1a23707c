import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberCard } from '@golden-ticket/shared/member';
import { ItemMenu } from '../../components/item-menu.tsx';
import { useMemberAction } from '../../lib/log-in-prompt.ts';
import { BlockDialog } from './block-dialog.tsx';

const ReportDialog = lazy(() => import('./report-dialog.tsx').then((module) => ({ default: module.ReportDialog })));

interface Props {
  kind: 'review' | 'comment' | 'member';
  id: number;
  /** Whose words they are, or who it is about; null for who left. */
  author: MemberCard | null;
  /** Called once the author is blocked, and their words so gone. */
  onBlocked?: () => void;
}

/** What can be done about another's words, or about another: report, block. */
export function WordsMenu({ kind, id, author, onBlocked }: Props) {
  const { t } = useTranslation();
  const act = useMemberAction();
  const [doing, setDoing] = useState<'reporting' | 'blocking'>();
  const close = () => setDoing(undefined);
  const name = author?.name ?? t('review.someone');
  return (
    <>
      <ItemMenu
        label={t(kind === 'member' ? 'report.menu' : 'review.menu', { name })}
        items={[
          { label: t(`report.open.${kind}`), onAction: () => act(() => setDoing('reporting')) },
          ...(author ? [{ label: t('report.block', { name }), onAction: () => act(() => setDoing('blocking')) }] : []),
        ]}
      />
      <Suspense>{doing === 'reporting' && <ReportDialog kind={kind} id={id} onClose={close} />}</Suspense>
      {doing === 'blocking' && author && (
        <BlockDialog
          member={author}
          onClose={close}
          onBlocked={() => {
            close();
            onBlocked?.();
          }}
        />
      )}
    </>
  );
}
