import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { fade, mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { block, placed, rect, repeat } from '../svg.ts';

/** A keyboard, tilted, with one key of gold. */
export function keys(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const ground = sheet.fill(sheet.linear([colors.mid, colors.ground, colors.deep]));
  const { place, focus } = placeWords(draw, ['foot', 'foot', 'foot-centre', 'head']);
  const angle = draw.pick([-32, -18, 18, 32, 90, -40]);
  const count = 18;
  const wide = w * draw.between(0.105, 0.15);
  const long = h * 0.52;
  const golden = draw.whole(7, 10);
  const ivory = sheet.linear([mix(colors.ink, colors.mid, 0.35), [0.25, colors.ink], colors.ink]);
  const gold = sheet.linear(['#fff0c4', colors.gold]);
  const ebony = sheet.linear([colors.deep, [0.9, mix(colors.deep, colors.mid, 0.25)], colors.deep]);
  const white = repeat(count, (at) =>
    block((at - count / 2) * wide + 1.5, 0, wide - 3, long, 6, at === golden ? gold : ivory),
  );
  const black = repeat(count, (at) => {
    if ([2, 6].includes(at % 7)) return '';
    const x = (at - count / 2 + 1) * wide - wide * 0.29;
    return (
      rect(x + 6, 0, wide * 0.58, long * 0.64, fade(colors.deep, 0.35)) +
      block(x, -4, wide * 0.58, long * 0.62, 4, ebony)
    );
  });
  const lid = rect(-w * 2, -26, w * 4, 28, colors.deep) + rect(-w * 2, -2, w * 4, 3, colors.gold, 0.9);
  return {
    art: ground + placed(white + black + lid, w * 0.5, h * (focus - draw.between(0.14, 0.24)), angle),
    lockup: {
      place,
      share: 0.25,
      face: draw.pick(['bold', 'serif', 'light']),
      shade: { strength: 1 },
    },
  };
}
