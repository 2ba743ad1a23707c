import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { initReactI18next } from 'react-i18next';
import { ko } from './ko.ts';
import type { membersKo } from './members-ko.ts';
import type { operatorsKo } from './operators-ko.ts';

export type Language = 'ko' | 'en';

/** The same key is read by public/boot.js. */
const STORAGE_KEY = 'golden-ticket.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ko & typeof membersKo & typeof operatorsKo };
    returnNull: false;
  }
}

/** The texts that arrive with the pages that need them. */
const PARTS = {
  members: {
    ko: () => import('./members-ko.ts').then(({ membersKo }) => membersKo),
    en: () => import('./members-en.ts').then(({ membersEn }) => membersEn),
  },
  operators: {
    ko: () => import('./operators-ko.ts').then(({ operatorsKo }) => operatorsKo),
    en: () => import('./operators-en.ts').then(({ operatorsEn }) => operatorsEn),
  },
};
type Part = keyof typeof PARTS;
const wanted = new Set<Part>();

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
  await Promise.all([...wanted].map((part) => addTexts(part, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

/** Brings the texts of a part in the language of the page, and from then on in any other that is chosen. */
export async function loadTexts(part: Part): Promise<void> {
  wanted.add(part);
  await addTexts(part, currentLanguage());
}

async function addTexts(part: Part, language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await PARTS[part][language](), true);
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
  return useSyncExternalStore(onLanguageChanged, currentLanguage);
}

function onLanguageChanged(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'ko');
