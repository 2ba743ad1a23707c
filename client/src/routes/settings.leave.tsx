import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LeaveForm } from '../features/account/settings/leave-form.tsx';
import { toast } from '../lib/toast.ts';
import { useMe } from '../lib/use-me.ts';

export const Route = createFileRoute('/settings/leave')({ component: LeaveSettings });

function LeaveSettings() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const leave = () => {
    toast.done(t('settings.left'));
    void navigate({ to: '/', replace: true });
  };
  return me ? <LeaveForm me={me} onLeft={leave} /> : null;
}
