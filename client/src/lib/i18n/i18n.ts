import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { ko } from './ko.ts';

export type Language = 'ko' | 'en';

/** The same key is read by public/boot.js. */
const STORAGE_KEY = 'golden-ticket.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ko };
    returnNull: false;
  }
}

/** Starts with the language chosen last, Korean where none was. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'ko',
    resources: { ko: { translation: ko } },
    interpolation: { escapeValue: false },
  });
  if (storedLanguage() === 'en') await changeLanguage('en');
}

/** Changes the language of the whole page and remembers it. English arrives when first asked for. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.ts');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

/** The language the page is in; the component renders again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'ko';
}
