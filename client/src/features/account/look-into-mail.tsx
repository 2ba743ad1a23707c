import { MailOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { AccountFrame } from './account-frame.tsx';

interface Props {
  address: string;
  lead: string;
  againText: string;
  onAgain: () => void;
}

/** What follows is in a letter box. It takes the place of a form, so it takes the focus too. */
export function LookIntoMail({ address, lead, againText, onAgain }: Props) {
  const { t } = useTranslation();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <AccountFrame title={t('account.mailed.title')}>
      <div ref={text} tabIndex={-1} className="outline-none">
        <MailOpen className="size-10 text-gold" aria-hidden="true" />
        <p className="mt-4 text-lg font-bold break-all">{address}</p>
        <p className="mt-2 text-pretty text-soft">{lead}</p>
        <p className="mt-4 text-sm text-pretty text-soft">{t('account.mailed.spam')}</p>
      </div>
      <button type="button" onClick={onAgain} className={`mt-7 w-full ${buttonClass('outline', 'large')}`}>
        {againText}
      </button>
    </AccountFrame>
  );
}
