import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@golden-ticket/shared/account';
import { Avatar } from '../../components/avatar.tsx';
import { AccountLinks } from './account-links.tsx';

interface Props {
  me: MeView;
  triggerRef: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** One's own pages, under one's picture in the bar. */
export function AccountMenu({ me, triggerRef, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation();
  return (
    <Popover
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom end"
      offset={8}
      className="w-64 rounded-2xl border border-line bg-raised p-2 shadow-2xl data-entering:animate-[arrive_0.2s]"
    >
      <Dialog aria-label={t('nav.account', { name: me.name })} className="outline-none">
        <div className="flex items-center gap-3 border-b border-line px-3 pt-2 pb-3.5">
          <Avatar member={me} />
          <div className="min-w-0">
            <p className="truncate font-bold">{me.name}</p>
            <p className="truncate text-sm text-soft">@{me.username}</p>
          </div>
        </div>
        <AccountLinks me={me} onFollow={() => onOpenChange(false)} />
      </Dialog>
    </Popover>
  );
}
