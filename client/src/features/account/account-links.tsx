import { Link, linkOptions } from '@tanstack/react-router';
import { Heart, LogOut, Settings, ShieldCheck, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@golden-ticket/shared/account';
import '../../lib/i18n/members.ts';
import { toast } from '../../lib/toast.ts';
import { useSentence } from '../../lib/use-sentence.ts';
import { useLogOut } from './use-account.ts';

const ITEM =
  'flex h-11 w-full items-center gap-3 rounded-xl px-3 text-left text-[0.9375rem] font-medium transition-colors hover:bg-sunken hover:text-gold';

/** Where a member goes on their own account, and out. */
export function AccountLinks({ me: { username, role }, onFollow }: { me: MeView; onFollow: () => void }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { mutate: logOut, isPending } = useLogOut({
    onDone: () => toast.done(t('account.loggedOut')),
    onFailed: (error) => toast.failed(sentence(error)),
  });
  const params = { username };
  const links = [
    { key: 'profile', Icon: UserRound, link: linkOptions({ to: '/members/$username', params }) },
    { key: 'likes', Icon: Heart, link: linkOptions({ to: '/members/$username/likes', params }) },
    { key: 'settings', Icon: Settings, link: linkOptions({ to: '/settings' }) },
  ] as const;
  return (
    <ul className="pt-2">
      {links.map(({ key, Icon, link }) => (
        <li key={key}>
          <Link {...link} onClick={onFollow} className={ITEM}>
            <Icon className="size-5 text-soft" aria-hidden="true" />
            {t(`account.menu.${key}`)}
          </Link>
        </li>
      ))}
      {role === 'operator' && (
        <li>
          <a href="/operator" className={ITEM}>
            <ShieldCheck className="size-5 text-soft" aria-hidden="true" />
            {t('account.menu.operator')}
          </a>
        </li>
      )}
      <li className="mt-2 border-t border-line pt-2">
        <button
          type="button"
          aria-disabled={isPending}
          onClick={() => {
            if (isPending) return;
            logOut();
            onFollow();
          }}
          className={ITEM}
        >
          <LogOut className="size-5 text-soft" aria-hidden="true" />
          {t('account.menu.logOut')}
        </button>
      </li>
    </ul>
  );
}
