import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { Notice } from '../../components/notice.tsx';

/** A part of a member's page that is empty; to themselves it says how it fills. */
export function NothingYet({ title, ownHint }: { title: string; ownHint?: string | false }) {
  const { t } = useTranslation();
  if (!ownHint) return <Notice title={title} />;
  return (
    <Notice
      title={title}
      actions={
        <Link to="/performances" search={{}} className={buttonClass('gold')}>
          {t('profile.browse')}
        </Link>
      }
    >
      {ownHint}
    </Notice>
  );
}
