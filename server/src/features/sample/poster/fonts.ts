import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as OpenType from 'opentype.js';

/** The typefaces posters are set in; machines need none of their own. */
export type Face = 'black' | 'bold' | 'medium' | 'light' | 'serif';
export type Fonts = Record<Face, OpenType.Font>;

const FILES: Record<Face, string> = {
  black: 'pretendard/dist/public/static/Pretendard-Black.otf',
  bold: 'pretendard/dist/public/static/Pretendard-Bold.otf',
  medium: 'pretendard/dist/public/static/Pretendard-Medium.otf',
  light: 'pretendard/dist/public/static/Pretendard-Light.otf',
  serif: '@fontsource/song-myung/files/song-myung-korean-400-normal.woff',
};

/** They take some 100 MB, and are needed only while posters are drawn. */
const KEPT_MS = 60_000;
let kept: Promise<Fonts> | undefined;
let forgetting: NodeJS.Timeout | undefined;

/** The typefaces, read once and kept until nobody has asked for a minute. */
export function loadFonts(): Promise<Fonts> {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => (kept = undefined), KEPT_MS).unref();
  kept ??= readFonts().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

async function readFonts(): Promise<Fonts> {
  const require = createRequire(import.meta.url);
  // A CommonJS bundle whose names Node cannot see for an import.
  const { parse } = require('opentype.js') as typeof OpenType;
  const fonts = {} as Fonts;
  for (const [face, file] of Object.entries(FILES)) {
    const bytes = await readFile(require.resolve(file));
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    fonts[face as Face] = parse(buffer, { lowMemory: true });
  }
  return fonts;
}
