import { useTranslation } from 'react-i18next';
import { changeLanguage, useLanguage } from '../lib/i18n/i18n.ts';

/** Changes to the other of the two languages; the button is written in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'ko' ? 'en' : 'ko';
  return (
    <button
      type="button"
      lang={other}
      onClick={() => void changeLanguage(other)}
      className="h-11 rounded-full px-3.5 text-sm font-medium text-soft transition-colors hover:bg-sunken hover:text-ink"
    >
      {t('language.other')}
    </button>
  );
}
