import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { logInAddress } from '../lib/here.ts';
import { buttonClass } from './button-class.ts';
import { Notice } from './notice.tsx';

/** In place of what only members see; `title` says what one would log in for. */
export function LogInNotice({
  title,
  children,
  isPage = false,
}: {
  title: string;
  children?: ReactNode;
  isPage?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Notice
      isPage={isPage}
      title={title}
      actions={
        <a href={logInAddress()} className={buttonClass('gold')}>
          {t('logInFirst.logIn')}
        </a>
      }
    >
      {children}
    </Notice>
  );
}
