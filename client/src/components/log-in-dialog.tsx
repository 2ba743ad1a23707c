import { useTranslation } from 'react-i18next';
import { logInAddress } from '../lib/here.ts';
import { buttonClass } from './button-class.ts';
import { Modal } from './modal.tsx';

/** Says that this takes an account, and leads to the page for it and back. */
export function LogInDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      title={t('logInFirst.title')}
      onClose={onClose}
      foot={
        <a href={logInAddress()} className={buttonClass('gold')}>
          {t('logInFirst.logIn')}
        </a>
      }
    >
      <p className="text-pretty">{t('logInFirst.why')}</p>
    </Modal>
  );
}
