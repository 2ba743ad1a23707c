import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { Notice } from '../../components/notice.tsx';
import '../../lib/i18n/members.ts';

/** A mailed link that is of no use: followed before, too late, or without its secret. */
export function DeadLink() {
  const { t } = useTranslation();
  return (
    <Notice
      isPage
      role="alert"
      title={t('account.deadLink')}
      actions={
        <>
          <Link to="/log-in" search={{}} className={buttonClass('gold')}>
            {t('account.logIn')}
          </Link>
          <Link to="/sign-up" search={{}} className={buttonClass('outline')}>
            {t('account.signUp')}
          </Link>
          <Link to="/forgot-password" className={buttonClass('outline')}>
            {t('account.forgot')}
          </Link>
        </>
      }
    >
      {t('account.deadLinkHint')}
    </Notice>
  );
}
