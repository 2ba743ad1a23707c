import type { Genre } from '@golden-ticket/shared/genre';

// The labels of today and, where they differ, of 2022. White space in them is not kept.
const BY_LABEL = new Map<string, Genre>(
  Object.entries({
    연극: 'theatre',
    뮤지컬: 'musical',
    '서양음악(클래식)': 'classical',
    클래식: 'classical',
    오페라: 'opera',
    '한국음악(국악)': 'traditional',
    국악: 'traditional',
    '무용(서양/한국무용)': 'dance',
    무용: 'dance',
    대중무용: 'popular-dance',
    대중음악: 'popular-music',
    '서커스/마술': 'circus-magic',
    복합: 'mixed',
  }),
);

// Words with 오페라 in them that are not about an opera: buildings, opera glasses, soap operas, and the musical and its songs.
const FALSE_FRIENDS =
  /오페라\s*(?:하우스|극장|홀|글[라래]스)|(?:소프|스페이스)\s*오페라|오페라의\s*유령|팬텀\s*오브\s*(?:디|더)\s*오페라|phantom\s+of\s+the\s+opera|(?:soap|space)\s+opera|opera\s*(?:house|hall|glass(?:es)?)/gi;
const OPERA = /오페라|오페레타|(?<![a-z])opera(?:s|tic)?(?![a-z])|(?<![a-z])operetta/i;

/**
 * The genre that a label (`genrenm`) stands for, or undefined for one we do not know, which the caller counts. The source files operas
 * under classical music; a classical performance is an opera where its title or producer says so (`오페라 갈라`, `…오페라단`).
 */
export function readGenre(label: string, about: { title: string; producer?: string | null }): Genre | undefined {
  const genre = BY_LABEL.get(label.normalize('NFKC').replace(/\s/g, ''));
  if (genre !== 'classical') return genre;
  return [about.title, about.producer ?? ''].some(speaksOfOpera) ? 'opera' : 'classical';
}

function speaksOfOpera(text: string): boolean {
  return OPERA.test(text.normalize('NFKC').replace(FALSE_FRIENDS, ' '));
}
