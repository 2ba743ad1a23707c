/** The colours of one poster: a night in four depths, the ink that is legible on it, and the house's gold. */
export interface Palette {
  deep: string;
  ground: string;
  mid: string;
  glow: string;
  ink: string;
  gold: string;
}

const IVORY = '#f7efdf';
const GOLD = '#e9b949';

const night = (deep: string, ground: string, mid: string, glow: string): Palette => ({
  deep,
  ground,
  mid,
  glow,
  ink: IVORY,
  gold: GOLD,
});

const MIDNIGHT = night('#080d24', '#121a3f', '#2f4187', '#8fa4f0');
const AUBERGINE = night('#150a1d', '#2a1137', '#642f7c', '#cf9be6');
const FOREST = night('#04130f', '#0b2c23', '#1f6350', '#86d3b2');
const OXBLOOD = night('#1a0408', '#400b15', '#8c1c2b', '#f0796c');
const PETROL = night('#03141a', '#08303c', '#136676', '#74d0d4');
const INK = night('#0a0a0d', '#18181e', '#444450', '#c6c3cf');
const INDIGO = night('#0b0728', '#1d1157', '#4b36b0', '#b0a4ff');
const PLUM = night('#1a0614', '#420d33', '#98256f', '#f79ccb');
const UMBER = night('#120a05', '#321c0d', '#7a4823', '#e6b27f');
const SLATE = night('#0d131a', '#1c2a37', '#456079', '#b2cae0');

const COBALT = night('#04154a', '#0b2f94', '#2c66ec', '#a9caff');
const VERMILION = night('#3d0903', '#9c200d', '#e4532c', '#ffc4a1');
const EMERALD = night('#012a25', '#02594c', '#149b82', '#a1ecd3');
const ROSE = night('#35081a', '#821942', '#d9466f', '#ffc6d3');
const VIOLET = night('#1e0c47', '#4620a0', '#8a58ec', '#dcc6ff');
const AZURE = night('#052430', '#0b4a63', '#1f8fb8', '#a6e4fb');

/** Quiet nights. */
export const NIGHTS: readonly Palette[] = [
  MIDNIGHT,
  AUBERGINE,
  FOREST,
  OXBLOOD,
  PETROL,
  INK,
  INDIGO,
  PLUM,
  UMBER,
  SLATE,
];

/** Nights with the neon on. */
export const BRIGHTS: readonly Palette[] = [COBALT, VERMILION, EMERALD, ROSE, VIOLET, AZURE];

/** Moonlit paper, for ink. */
export const PAPER: Palette = {
  deep: '#cdbf9f',
  ground: '#e9dfc6',
  mid: '#8b7b5c',
  glow: '#3c362d',
  ink: '#1d1a16',
  gold: '#b98213',
};

/** Nights that a title asks for. */
const ASKED: readonly (readonly [RegExp, readonly Palette[]])[] = [
  [/붉은|화염|불 쇼|빨간|심장/, [OXBLOOD, VERMILION]],
  [/푸른|바다|파도|겨울|북극|눈 오는|첫눈|수영장/, [COBALT, AZURE, PETROL, MIDNIGHT]],
  [/검은|블랙|철의|지하/, [INK, OXBLOOD]],
  [/흰 |화이트|백야|회색/, [SLATE, INK]],
  [/황금|황동|소금|모래|낙타|카라반|다방/, [UMBER, VERMILION]],
  [/숲|대숲|정원|온실|개나리|갈대|초록/, [FOREST, EMERALD]],
  [/벨벳|밀롱가|꽃|장미|봄/, [PLUM, ROSE, OXBLOOD]],
];

/** Those of `palettes` that suit the title, where it names a colour or something that has one. */
export function suiting(title: string, palettes: readonly Palette[]): readonly Palette[] {
  const asked = ASKED.find(([words]) => words.test(title))?.[1] ?? palettes;
  const both = palettes.filter((palette) => asked.includes(palette));
  return both.length > 0 ? both : palettes;
}

/** A colour `share` of the way from one to the other; both `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  const mixed = channelsOf(from).map((channel, at) => Math.round(channel + ((target[at] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour that lets what is under it through; `#rrggbb`. */
export function fade(color: string, opacity: number): string {
  const [red, green, blue] = channelsOf(color);
  return `rgba(${red},${green},${blue},${Math.round(opacity * 100) / 100})`;
}

const channelsOf = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
