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

/** Weak, as they take some 100 MB and are needed only while posters are drawn. */
let loaded: WeakRef<Fonts> | undefined;

export async function loadFonts(): Promise<Fonts> {
  const there = loaded?.deref();
  if (there) return there;
  const require = createRequire(import.meta.url);
  // A CommonJS bundle whose names Node cannot see for an import.
  const { parse } = require('opentype.js') as typeof OpenType;
  const fonts = {} as Fonts;
  for (const [face, file] of Object.entries(FILES)) {
    const bytes = await readFile(require.resolve(file));
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    fonts[face as Face] = parse(buffer, { lowMemory: true });
  }
  loaded = new WeakRef(fonts);
  return fonts;
}
