import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, rect, repeat } from '../svg.ts';

/** Bands of colour side by side: the sleeves of a festive coat, or the pipes of an organ. */
export function bands(sheet: Sheet): Picture {
  const { draw, colors } = sheet;
  return {
    art: sheet.fill(colors.deep) + (draw.chance(0.5) ? pipes(sheet) : sleeve(sheet)),
    lockup: { place: draw.pick(['foot', 'foot-centre']), face: draw.pick(['serif', 'black']), shade: { strength: 1 } },
  };
}

function sleeve({ width: w, height: h, draw, colors }: Sheet): string {
  const { mid, glow, ground, ink, gold, deep } = colors;
  const dyes = [mix(mid, '#c8452f', 0.75), mix(mid, '#2f6f9e', 0.75), mix(glow, '#3f8f6b', 0.7)];
  const tints = [mid, dyes[0] ?? mid, glow, dyes[1] ?? mid, ground, dyes[2] ?? mid, ink];
  const golden = draw.whole(3, 7);
  let [x, drawn] = [-6, ''];
  for (let at = 0; x < w; at += 1) {
    const wide = draw.between(14, 66);
    const color = at === golden ? gold : (tints[(at * 3 + draw.whole(0, 1)) % tints.length] ?? mid);
    drawn += rect(x, 0, wide, h, color) + rect(x + wide - 3, 0, 3, h, deep, 0.35);
    x += wide;
  }
  const [cx, cy] = [w * draw.between(0.36, 0.64), h * 0.33];
  return drawn + circle(cx, cy, w * 0.27, deep) + circle(cx + w * 0.08, cy - w * 0.05, w * 0.07, gold);
}

function pipes(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [count, golden, middle] = [15, draw.whole(4, 10), draw.whole(5, 9)];
  const wide = w / count;
  return repeat(count, (at) => {
    const color = at === golden ? colors.gold : mix(colors.mid, colors.glow, Math.abs(Math.sin(at * 0.9)));
    const [dark, bright] = [mix(color, colors.deep, 0.78), mix(color, '#ffffff', 0.4)];
    const paint = sheet.linear([dark, [0.35, color], [0.5, bright], dark], [0, 0, 1, 0]);
    const [x, top] = [at * wide, h * (0.08 + Math.abs(at - middle) * 0.026)];
    const round = wide / 2 - 2;
    const tube = `M${n(x + 2)} ${n(top)}A${n(round)} ${n(round)} 0 0 1 ${n(x + wide - 2)} ${n(top)}V${n(h)}H${n(x + 2)}Z`;
    const mouth = h * 0.5 + (at % 2) * 26;
    const lip = `M${n(x + wide * 0.24)} ${n(mouth)}L${n(x + wide / 2)} ${n(mouth - wide * 0.7)}L${n(x + wide * 0.76)} ${n(mouth)}Z`;
    return path(tube, paint) + path(lip, colors.deep, 0.8);
  });
}
