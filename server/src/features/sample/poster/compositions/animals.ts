import { mix } from '../palettes.ts';
import { circle, ellipse, path, placed, rect, repeat, shape, star, stroke } from '../svg.ts';
import { BLUSH, INK, both, cheeks, eyes, smile } from './faces.ts';
import type { Creature } from './faces.ts';

/** Animals of a picture book. */

export const bear: Creature = ({ mid, gold }) => {
  const [fur, light] = [mix('#b07a4a', mid, 0.12), '#efd2a6'];
  return (
    both((side) => circle(side * 66, -104, 32, fur) + circle(side * 66, -104, 17, light)) +
    ellipse(0, 78, 104, 92, fur) +
    ellipse(0, 92, 62, 62, light) +
    both((side) => ellipse(side * 98, 50, 26, 48, fur) + ellipse(side * 54, 150, 38, 22, fur)) +
    circle(0, -50, 94, fur) +
    ellipse(0, -22, 44, 34, light) +
    ellipse(0, -36, 15, 11, INK) +
    smile(0, -18, 16) +
    eyes(0, -62, 36) +
    cheeks(0, -30, 64) +
    path('M-54 16Q0 44 54 16L50 44Q0 66 -50 44Z', gold) +
    shape([30, 44, 64, 96, 38, 100, 16, 50], gold)
  );
};

export const rabbit: Creature = ({ mid, deep, gold }) => {
  const fur = '#f6f1ea';
  return (
    both((side) =>
      placed(ellipse(0, -78, 23, 78, fur) + ellipse(0, -72, 11, 58, '#f7b3ad'), side * 36, -98, side * 11),
    ) +
    ellipse(0, 84, 82, 78, gold) +
    both((side) => ellipse(side * 84, 62, 20, 44, fur) + ellipse(side * 44, 150, 34, 18, fur)) +
    circle(0, -44, 88, fur) +
    ellipse(0, -24, 12, 9, '#f08d86') +
    smile(-11, -14, 11) +
    smile(11, -14, 11) +
    eyes(0, -52, 36) +
    cheeks(0, -20, 58) +
    rect(-40, 60, 80, 54, '#ffffff') +
    stroke('M-40 60L0 92L40 60', mix(mid, deep, 0.4), 4) +
    circle(0, 92, 9, '#e4573d')
  );
};

export const whale: Creature = ({ mid, ink, glow, gold }) => {
  const skin = mix(glow, mid, 0.35);
  const body =
    'M-190 40C-190 -70 -70 -120 40 -92C120 -72 150 -20 152 20C176 6 190 -34 178 -76C216 -64 232 -30 218 2C248 -6 262 18 256 44C226 56 176 50 150 66C128 128 30 150 -60 142C-140 134 -190 110 -190 40Z';
  return (
    path(body, skin) +
    path('M-186 62C-170 118 -110 138 -40 142C10 144 60 138 92 122C40 116 -90 108 -186 62Z', '#f7f1e6') +
    repeat(5, (at) => stroke(`M${-150 + at * 40} ${90 + at * 6}q14 24 40 34`, mix(skin, '#ffffff', 0.25), 2.5)) +
    circle(-118, 26, 11, INK) +
    circle(-115, 22, 3.8, '#ffffff') +
    ellipse(-92, 54, 16, 10, BLUSH, 0.8) +
    stroke('M-176 62Q-150 82 -124 70', INK, 4.5) +
    stroke('M-40 -104Q-44 -150 -76 -164M-40 -104Q-36 -150 -4 -168', ink, 8) +
    circle(-84, -166, 9, ink) +
    circle(4, -172, 9, ink) +
    star(-40, -186, 17, gold)
  );
};

/** Two of each for the six plates down a back. */
const SPINES = [-30, -142, -56, -116, -66, -84, -70, -50, -88, -14, -130, 10];
export const dinosaur: Creature = ({ mid, gold }) => {
  const skin = mix('#5fae6b', mid, 0.2);
  const body =
    'M-30 150V60C-110 60 -150 110 -214 104C-186 70 -150 10 -60 -6C-66 -40 -66 -120 4 -150C70 -176 140 -150 146 -96C148 -60 116 -44 74 -44C86 -20 92 20 88 60V150H44V112H12V150Z';
  const drum =
    rect(-54, 0, 108, 48, '#e4573d') +
    ellipse(0, 48, 54, 20, '#b93f2a') +
    ellipse(0, 0, 54, 20, '#f6efe0') +
    stroke('M-54 4L-27 46L0 16L27 46L54 4', gold, 5);
  return (
    repeat(6, (at) =>
      placed(shape([-18, 12, 0, -26, 18, 12], gold), SPINES[at * 2] ?? 0, SPINES[at * 2 + 1] ?? 0, -24 - at * 9),
    ) +
    path(body, skin) +
    path('M20 20C40 -20 60 -30 72 -40C86 -10 92 30 88 60V110C60 96 30 70 20 20Z', '#f1e3b4') +
    circle(62, -110, 11, INK) +
    circle(66, -114, 4, '#ffffff') +
    ellipse(92, -82, 15, 9, BLUSH, 0.8) +
    stroke('M96 -66Q126 -60 140 -82', INK, 4.5) +
    stroke('M78 12Q104 10 112 30', skin, 18) +
    placed(drum, 132, 78)
  );
};

function feline(fur: string, light: string, stripes: string, collar: string): string {
  const ear = shape([-92, -88, -86, -168, -26, -124], fur) + shape([-80, -104, -78, -144, -44, -120], '#f7b3ad');
  return (
    stroke('M84 120C150 130 176 70 140 34', fur, 27) +
    ellipse(0, 82, 88, 80, fur) +
    ellipse(0, 98, 48, 54, light) +
    both((side) => ellipse(side * 42, 148, 32, 18, light)) +
    both((side) => placed(ear, 0, 0, 0, [-side, 1])) +
    ellipse(0, -48, 100, 84, fur) +
    ellipse(0, -22, 44, 30, light) +
    stripes +
    shape([-10, -38, 10, -38, 0, -27], '#f08d86') +
    smile(-10, -24, 10) +
    smile(10, -24, 10) +
    eyes(0, -58, 42, 11) +
    cheeks(0, -26, 72) +
    both((side) => stroke(`M${side * 60} -30l${side * 52} -8M${side * 60} -18l${side * 52} 6`, INK, 2.5, 0.6)) +
    path('M-58 22Q0 50 58 22L56 38Q0 66 -56 38Z', collar) +
    circle(0, 54, 11, mix(collar, '#ffffff', 0.5))
  );
}

export const cat: Creature = ({ mid, deep, gold }) =>
  feline(mix('#3a3440', mid, 0.15), '#f6f1ea', '', gold) +
  rect(-30, 78, 60, 14, mix(mid, deep, 0.3)) +
  placed(rect(-60, -13, 74, 26, '#8a5a33') + rect(10, -5, 74, 10, '#8a5a33'), 134, -30, -38);

export const tiger: Creature = ({ mid }) => {
  const brows = 'M0 -128V-100M-22 -124L-16 -102M22 -124L16 -102';
  const sides =
    'M-98 -56L-70 -50M-94 -32L-68 -32M98 -56L70 -50M94 -32L68 -32M-86 70L-58 74M-84 98L-60 98M86 70L58 74M84 98L60 98';
  return (
    feline('#ef9a3c', '#fbeed7', stroke(brows + sides, '#2b211d', 9), mix('#d9583a', mid, 0.2)) +
    shape([-60, -128, 0, -214, 60, -128], '#2b211d') +
    ellipse(0, -128, 104, 20, '#2b211d')
  );
};

export const swan: Creature = ({ mid, gold, glow }) =>
  path(
    'M-150 60C-160 -10 -90 -30 -30 -10C20 6 70 -10 76 -70C78 -110 60 -130 34 -126C22 -170 84 -196 116 -150C150 -96 128 0 118 50C100 130 -60 150 -110 120C-136 106 -148 90 -150 60Z',
    '#f9f6f0',
  ) +
  path('M-160 20C-120 60 -60 70 10 54C-10 110 -90 120 -130 90C-160 70 -170 40 -160 20Z', mix('#f9f6f0', glow, 0.35)) +
  shape([34, -128, -18, -112, 30, -98], '#f08a3c') +
  circle(60, -132, 9, INK) +
  circle(63, -135, 3, '#ffffff') +
  ellipse(76, -108, 13, 8, BLUSH, 0.7) +
  shape([62, -168, 58, -204, 78, -186, 92, -212, 106, -186, 128, -200, 118, -164], gold) +
  repeat(3, (at) => ellipse(-10, 146 + at * 2, 176 - at * 50, 12 - at * 3, mix(mid, glow, 0.5), 0.5));

export const elephant: Creature = ({ mid, gold, glow }) => {
  const [skin, light] = [mix('#8fa3b8', mid, 0.25), mix('#f7b3ad', mid, 0.1)];
  return (
    both((side) => ellipse(side * 116, -46, 66, 78, skin) + ellipse(side * 116, -42, 42, 54, light)) +
    ellipse(0, 84, 100, 84, skin) +
    both((side) => rect(side * 54 - 28, 96, 56, 56, skin)) +
    circle(0, -50, 88, skin) +
    eyes(0, -66, 38, 10) +
    cheeks(0, -32, 62) +
    stroke('M0 -34C4 20 -10 60 34 74C70 84 96 60 92 30', skin, 38) +
    stroke('M-14 4h26M-14 28h24M2 52h24', mix(skin, '#000000', 0.18), 4) +
    placed(
      path('M-14 0L-60 -56Q0 -84 60 -56L14 0Z', gold) +
        rect(-9, 0, 18, 52, gold) +
        ellipse(0, -60, 60, 14, mix(gold, '#000000', 0.25)),
      108,
      -36,
      26,
    ) +
    path('M-50 -134Q0 -176 50 -134L0 -112Z', glow) +
    circle(0, -150, 10, gold)
  );
};
