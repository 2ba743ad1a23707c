import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, placed, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** Dancers cut out of paper, one beside the other. */
export function figures(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const { place, focus } = placeWords(draw, ['foot', 'foot-centre', 'corners', 'head']);
  const ground = sheet.fill(sheet.linear([colors.ground, colors.deep]));
  const sun = circle(w * draw.between(0.3, 0.7), h * focus, w * draw.between(0.28, 0.36), colors.mid);
  const poses = draw.sample(POSES, draw.whole(2, 3));
  const golden = draw.whole(0, poses.length - 1);
  const isBallet = draw.chance(0.5);
  const dancers = poses.map((pose, at) => {
    const x = w * (0.5 + (at - (poses.length - 1) / 2) * 0.3) + draw.between(-16, 16);
    const color = at === golden ? colors.gold : at % 2 === 0 ? colors.glow : colors.ink;
    const scale = (h / 840) * draw.between(1, 1.16);
    return placed(dancer(pose, color, isBallet), x, h * (focus + 0.02), 0, [draw.chance(0.5) ? -scale : scale, scale]);
  });
  return {
    art:
      ground +
      sun +
      stroke(`M${n(w * 0.08)} ${n(h * (focus + 0.27))}H${n(w * 0.92)}`, colors.glow, 2, 0.5) +
      dancers.join(''),
    lockup: { place, share: 0.24, face: draw.pick(['light', 'bold', 'black']) },
  };
}

/** The joints of a body some 400 high, around its hips: one arm by elbow and hand, the other, one leg by knee and foot, the other. */
interface Pose {
  head: Point;
  neck: Point;
  limbs: readonly [Point, Point, Point, Point, Point, Point, Point, Point];
}

// oxfmt-ignore
const POSES: readonly Pose[] = [
  { head: [14, -178], neck: [6, -140], limbs: [[-70, -176], [-128, -236], [74, -150], [140, -196], [-14, 106], [-22, 216], [96, 30], [176, 88]] },
  { head: [-22, -172], neck: [-14, -134], limbs: [[-92, -132], [-168, -110], [46, -196], [92, -268], [10, 108], [6, 218], [-86, 48], [-150, 124]] },
  { head: [36, -160], neck: [24, -126], limbs: [[98, -158], [170, -206], [-54, -112], [-126, -142], [22, 104], [-26, 206], [-82, -20], [-176, -64]] },
  { head: [0, -180], neck: [0, -142], limbs: [[-72, -190], [-34, -262], [72, -190], [34, -262], [-36, 96], [14, 196], [30, 108], [30, 218]] },
  { head: [-40, -150], neck: [-28, -118], limbs: [[-110, -84], [-150, -10], [52, -142], [128, -172], [54, 86], [24, 190], [-62, 88], [-120, 186]] },
  { head: [24, -176], neck: [14, -138], limbs: [[-60, -98], [-20, -40], [88, -172], [96, -262], [-6, 110], [-14, 220], [72, 76], [40, 160]] },
];

function dancer({ head, neck, limbs }: Pose, color: string, isBallet: boolean): string {
  const [elbow, hand, elbow2, hand2, knee, foot, knee2, foot2] = limbs;
  const limb = (points: readonly Point[], wide: number) => stroke(smooth(points), color, wide);
  const hips: Point = [0, 0];
  const waist: Point = [neck[0] / 2 + 8, neck[1] / 2];
  const tutu = path(
    'M-26 -34C-90 -30 -140 -6 -152 18C-90 36 -40 30 0 34C40 30 90 36 152 18C140 -6 90 -30 26 -34Z',
    color,
    0.8,
  );
  return (
    limb([neck, elbow, hand], 14) +
    limb([neck, elbow2, hand2], 14) +
    limb([hips, knee], 30) +
    limb([hips, knee2], 28) +
    limb([hips, knee, foot], 18) +
    limb([hips, knee2, foot2], 17) +
    limb([neck, waist, hips], isBallet ? 38 : 44) +
    limb([head, neck], 12) +
    circle(head[0], head[1], 21, color) +
    (isBallet ? circle(head[0] - 8, head[1] - 22, 9, color) + tutu : '')
  );
}
