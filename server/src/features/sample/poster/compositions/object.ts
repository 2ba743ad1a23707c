import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { fade, mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, ellipse, placed, rect, repeat, shape } from '../svg.ts';
import { THINGS } from './things.ts';
import type { Thing } from './things.ts';

/** One thing in a light, or a crowd of them with one that is different. */
export function object(sheet: Sheet): Picture {
  const { draw } = sheet;
  const thing = THINGS[sheet.motif ?? 'letter'];
  if (!thing) throw new Error(`there is no drawing of a ${sheet.motif}`);
  if (draw.chance(0.4))
    return { art: crowd(sheet, thing), lockup: { place: 'foot', face: 'black', shade: { strength: 1 } } };
  const { place, focus } = placeWords(draw, ['foot', 'foot-centre', 'foot', 'head', 'head-centre']);
  return {
    art: alone(sheet, thing, focus),
    lockup: { place, face: draw.pick(['bold', 'serif', 'serif']), share: 0.24 },
  };
}

function alone(sheet: Sheet, thing: Thing, focus: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [cx, cy] = [w * draw.between(0.44, 0.56), h * focus];
  const floor = cy + 168;
  const halo = draw.pick([
    () => sheet.light(cx, cy, w * 0.62, colors.glow, 0.5) + circle(cx, cy - 10, 205, colors.mid),
    () => spotlight(sheet, cx, floor),
    () => rect(cx - 190, cy - 215, 380, 380, sheet.linear([mix(colors.mid, colors.glow, 0.5), colors.mid])),
    () => repeat(9, (at) => circle(cx, cy - 10, 330 - at * 34, mix(colors.ground, colors.mid, at / 8))),
    () => sheet.light(cx, cy, w * 0.7, colors.glow, 0.7) + rect(0, floor - 30, w, h, colors.deep, 0.55),
  ])();
  const shadow = ellipse(cx + 24, floor + 6, 150, 20, colors.deep, 0.55);
  const tints = { main: colors.ink, accent: colors.gold, dark: colors.deep, light: colors.glow };
  const body = placed(thing(tints), cx, cy, draw.between(-9, 9), draw.between(1.05, 1.2));
  return sheet.fill(sheet.linear([colors.ground, [0.7, colors.ground], colors.deep])) + halo + shadow + body;
}

function spotlight(sheet: Sheet, cx: number, floor: number): string {
  const { gold } = sheet.colors;
  const paint = sheet.linear([fade(gold, 0.75), fade(gold, 0.12)]);
  const cone = shape([cx - 26, -20, cx + 26, -20, cx + 250, floor + 8, cx - 250, floor + 8], paint);
  return cone + ellipse(cx, floor + 8, 250, 40, gold, 0.35);
}

function crowd(sheet: Sheet, thing: Thing): string {
  const { width: w, height: h, draw, colors } = sheet;
  const columns = 4;
  const chosen = draw.whole(5, 10);
  const plain = {
    main: mix(colors.ground, colors.mid, 0.75),
    accent: mix(colors.mid, colors.glow, 0.35),
    dark: colors.deep,
    light: colors.glow,
  };
  const different = { main: colors.gold, accent: colors.ink, dark: colors.deep, light: colors.glow };
  const rows = repeat(columns * 5, (at) => {
    const row = Math.floor(at / columns);
    const x = w * (((at % columns) + (row % 2 === 0 ? 0.38 : 0.62)) / columns);
    const y = h * (0.09 + row * 0.14);
    if (at !== chosen) return placed(thing(plain), x, y, draw.between(-4, 4), 0.36);
    return sheet.light(x, y, 130, colors.gold, 0.6) + placed(thing(different), x, y, draw.between(10, 24), 0.38);
  });
  return sheet.fill(colors.ground) + rows;
}
