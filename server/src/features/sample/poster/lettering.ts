import type { Font } from 'opentype.js';
import type { Face, Fonts } from './fonts.ts';

export interface Style {
  face: Face;
  size: number;
  fill: string;
  /** Extra room between letters, as a share of the size. */
  tracking?: number;
  anchor?: 'start' | 'middle' | 'end';
  opacity?: number;
}

/** Text turned into outlines, so that what is drawn does not depend on the machine's fonts. */
export class Lettering {
  readonly #fonts: Fonts;

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  width(text: string, { face, size, tracking = 0 }: Pick<Style, 'face' | 'size' | 'tracking'>): number {
    const letters = [...text];
    const advance = letters.reduce((sum, letter) => sum + this.#glyph(face, letter).advance, 0);
    return (advance + tracking * Math.max(0, letters.length - 1)) * size;
  }

  /** One line of text with its baseline at `y`, as an SVG path. */
  line(text: string, x: number, y: number, style: Style): string {
    const { face, size, fill, tracking = 0, anchor = 'start', opacity } = style;
    const width = this.width(text, style);
    let at = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    let data = '';
    for (const letter of text) {
      const { font, advance } = this.#glyph(face, letter);
      data += outline(font, letter, at, y, size);
      at += (advance + tracking) * size;
    }
    return data && `<path fill="${fill}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`} d="${data}"/>`;
  }

  /** Whether the face has every letter of its own; those it lacks are taken from the bold one. */
  covers(face: Face, text: string): boolean {
    return [...text].every((letter) => letter === ' ' || this.#fonts[face].charToGlyphIndex(letter) > 0);
  }

  #glyph(face: Face, letter: string): { font: Font; advance: number } {
    const own = this.#fonts[face];
    const font = letter === ' ' || own.charToGlyphIndex(letter) > 0 ? own : this.#fonts.bold;
    // Spaces of Korean faces are narrow or wide as they please; posters want them even.
    const advance = letter === ' ' ? 0.26 : (font.charToGlyph(letter).advanceWidth ?? 0) / font.unitsPerEm;
    return { font, advance };
  }
}

/** opentype.js can write path data itself, but puts NaN into it for numbers just above a whole one. */
function outline(font: Font, letter: string, x: number, y: number, size: number): string {
  return font
    .getPath(letter, x, y, size)
    .commands.map((command) => {
      switch (command.type) {
        case 'Z':
          return 'Z';
        case 'C':
          return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
        case 'Q':
          return `Q${numbers(command.x1, command.y1, command.x, command.y)}`;
        case 'M':
        case 'L':
          return `${command.type}${numbers(command.x, command.y)}`;
      }
    })
    .join('');
}

const numbers = (...values: number[]) => values.map((value) => Math.round(value * 10) / 10).join(' ');
