import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '@golden-ticket/shared/member';
import type { Language } from '@golden-ticket/shared/member';
import { CHIP } from '../../../components/chip-class.ts';
import { Section } from '../../../components/section.tsx';
import { changeLanguage, useLanguage } from '../../../lib/i18n/i18n.ts';
import { toast } from '../../../lib/toast.ts';
import { useSentence } from '../../../lib/use-sentence.ts';
import { useEditProfile } from './use-edit-profile.ts';

const NAMES: Record<Language, string> = { ko: '한국어', en: 'English' };

/** The language of the site here, and of one's mails. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentence = useSentence();
  const group = useId();
  const { mutate: edit } = useEditProfile();
  const choose = (chosen: Language) => {
    void changeLanguage(chosen);
    edit({ language: chosen }, { onError: (error) => toast.failed(sentence(error)) });
  };
  return (
    <Section title={t('settings.language')}>
      <p className="mb-4 text-soft">{t('settings.languageHint')}</p>
      <div role="radiogroup" aria-label={t('settings.language')} className="flex gap-2">
        {LANGUAGES.map((each) => (
          <label key={each} lang={each} className={`cursor-pointer ${CHIP}`}>
            <input
              type="radio"
              name={group}
              checked={language === each}
              onChange={() => choose(each)}
              className="sr-only"
            />
            {NAMES[each]}
          </label>
        ))}
      </div>
    </Section>
  );
}
