import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { buttonClass } from './button-class.ts';
import { Notice } from './notice.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('notFound.title'));
  return (
    <Notice
      isPage
      title={t('notFound.title')}
      actions={
        <>
          <Link to="/" className={buttonClass('gold')}>
            {t('notFound.home')}
          </Link>
          <Link to="/performances" search={{}} className={buttonClass('outline')}>
            {t('notFound.browse')}
          </Link>
        </>
      }
    >
      {t('notFound.hint')}
    </Notice>
  );
}
