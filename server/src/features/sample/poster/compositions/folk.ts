import { mix } from '../palettes.ts';
import { both, cheeks, eyes, INK, smile } from './faces.ts';
import type { Creature } from './faces.ts';
import { block, circle, ellipse, path, placed, rect, repeat, ring, shape, star, stroke } from '../svg.ts';

/** Whoever lives in a picture book and is no animal. */

export const goblin: Creature = ({ mid, deep, glow, gold }) => {
  const skin = mix('#e98b5b', glow, 0.12);
  const spikes = repeat(6, (at) => circle(at % 2 === 0 ? -13 : 13, -80 + at * 17, 5, gold));
  return (
    shape([-12, -150, 6, -216, 26, -150], gold) +
    both((side) => circle(side * 92, -56, 22, skin)) +
    path('M-70 150C-92 60 -60 20 0 20C60 20 92 60 70 150Z', mix(mid, deep, 0.45)) +
    repeat(4, (at) => path(`M${-66 + at * 36} ${64 + (at % 2) * 30}l16 -26l18 26z`, gold)) +
    both((side) => ellipse(side * 34, 152, 28, 14, skin)) +
    circle(0, -60, 92, skin) +
    path(
      'M-92 -72C-90 -150 -40 -166 0 -160C40 -166 90 -150 92 -72C60 -108 30 -116 0 -112C-30 -116 -60 -108 -92 -72Z',
      '#2b211d',
    ) +
    eyes(0, -58, 36, 10) +
    cheeks(0, -26, 60) +
    path('M-30 -24Q0 22 30 -24Z', '#7b241c') +
    shape([-22, -22, -12, -22, -17, -6], '#ffffff') +
    stroke('M66 60L140 -24', skin, 18) +
    placed(block(-16, -96, 32, 120, 15, '#8a5a33') + spikes, 146, -34, 28)
  );
};

export const clown: Creature = ({ mid, deep, glow, gold }) =>
  both((side) => circle(side * 84, -70, 44, '#e4573d') + circle(side * 98, -24, 30, '#e4573d')) +
  path('M-96 150C-112 60 -70 16 0 16C70 16 112 60 96 150Z', mix(mid, deep, 0.4)) +
  repeat(3, (at) => circle(0, 56 + at * 34, 11, gold)) +
  repeat(9, (at) => circle(-72 + at * 18, 22 + (at % 2) * 8, 15, at % 2 === 0 ? '#f6f1ea' : glow)) +
  circle(0, -60, 82, '#f9e7d6') +
  shape([-34, -132, 34, -132, 8, -214], gold) +
  circle(8, -216, 13, '#f6f1ea') +
  both((side) => path(`M${side * 34} -98l9 26l-9 26l-9 -26z`, mix(mid, glow, 0.4))) +
  eyes(0, -70, 34) +
  circle(0, -46, 22, '#e4573d') +
  path('M-44 -26Q0 34 44 -26Q0 -2 -44 -26Z', '#b93f2a') +
  both((side) => ellipse(side * 48, 152, 40, 16, '#2b211d'));

export const snowman: Creature = ({ mid, deep, gold }) =>
  circle(0, 74, 92, '#f6f4ef') +
  circle(0, -52, 66, '#ffffff') +
  stroke('M-82 40L-160 -6M-140 6l-8 -30M82 40L156 -20M138 -6l22 -4', '#6d452a', 9) +
  path('M-62 -12Q0 24 62 -12L56 22Q0 48 -56 22Z', '#d9583a') +
  shape([26, 18, 66, 88, 34, 92, 6, 30], '#d9583a') +
  rect(-52, -138, 104, 14, mix(mid, deep, 0.5)) +
  rect(-36, -196, 72, 62, mix(mid, deep, 0.5)) +
  rect(-36, -150, 72, 12, gold) +
  eyes(0, -66, 24, 8) +
  shape([0, -54, 58, -40, 0, -40], '#f08a3c') +
  cheeks(0, -38, 40) +
  repeat(3, (at) => circle(0, 52 + at * 32, 8, INK)) +
  placed(path('M-26 20Q-26 -24 0 -28Q26 -24 26 20L34 30H-34Z', gold) + circle(0, 34, 9, gold), 160, -42, 12);

export const tooth: Creature = ({ mid, deep, gold }) =>
  path(
    'M-104 -40C-110 -130 -50 -140 0 -112C50 -140 110 -130 104 -40C100 30 84 146 52 146C22 146 30 60 0 60C-30 60 -22 146 -52 146C-84 146 -100 30 -104 -40Z',
    '#ffffff',
  ) +
  path('M-104 -40C-100 30 -84 146 -52 146C-62 100 -78 20 -80 -60Z', mix('#ffffff', mid, 0.18)) +
  shape([-70, -118, -62, -190, -30, -150, 0, -204, 30, -150, 62, -190, 70, -118, 0, -100], gold) +
  both((side) => circle(side * 62, -192, 9, '#e4573d')) +
  circle(0, -206, 9, '#e4573d') +
  eyes(0, -34, 38, 11) +
  cheeks(0, -4, 64) +
  smile(0, -6, 20) +
  placed(
    block(-10, -150, 20, 260, 10, mix(mid, deep, 0.3)) +
      block(-22, -196, 34, 66, 8, '#f6efe0') +
      repeat(5, (at) => rect(12, -192 + at * 12, 20, 7, '#8bc67d')),
    156,
    20,
    16,
  );

export const carrot: Creature = ({ glow, ink }) =>
  repeat(5, (at) => placed(path('M0 0C-24 -40 -14 -90 0 -112C14 -90 24 -40 0 0Z', '#5fae6b'), 0, -84, (at - 2) * 26)) +
  path('M-92 -50C-92 -112 92 -112 92 -50C88 40 34 150 0 152C-34 150 -88 40 -92 -50Z', '#f08a3c') +
  stroke('M-78 0h34M70 26h-40M-44 74h28', '#c8652a', 6) +
  ring(0, -30, 112, glow, 8, 0.65) +
  circle(0, -30, 112, ink, 0.12) +
  eyes(0, -40, 34, 11) +
  cheeks(0, -10, 56) +
  smile(0, -12, 18) +
  stroke('M-86 20L-150 -16M86 20L146 62', '#c8652a', 13);

export const pot: Creature = ({ mid, deep, gold, glow }) =>
  repeat(4, (at) =>
    stroke(`M${-66 + at * 44} -80C${-96 + at * 44} -120 ${-36 + at * 44} -150 ${-66 + at * 44} -196`, glow, 11, 0.8),
  ) +
  path('M-134 -30H134C156 60 110 146 0 146C-110 146 -156 60 -134 -30Z', mix(deep, '#000000', 0.15)) +
  ellipse(0, -32, 140, 32, mix(mid, deep, 0.3)) +
  ellipse(0, -30, 122, 23, '#8bc67d') +
  circle(-46, -40, 20, '#b7e2a0') +
  circle(30, -36, 27, '#b7e2a0') +
  circle(78, -44, 13, '#b7e2a0') +
  block(-150, -46, 300, 18, 9, mix(deep, '#000000', 0.35)) +
  eyes(0, 34, 40, 11) +
  cheeks(0, 64, 70) +
  smile(0, 56, 22) +
  stroke('M84 -40L168 -196', '#8a5a33', 15) +
  star(-150, -130, 15, gold, 4) +
  star(130, -120, 11, gold, 4);

export const train: Creature = ({ mid, deep, gold }) =>
  rect(-190, 106, 400, 14, mix(deep, '#000000', 0.2)) +
  block(-60, -6, 200, 100, 44, '#e4573d') +
  block(-180, -84, 136, 178, 14, mix(mid, deep, 0.3)) +
  block(-200, -104, 176, 30, 12, gold) +
  block(-152, -54, 80, 68, 10, '#fff3cd') +
  shape([60, -6, 108, -6, 120, -74, 48, -74], '#2b211d') +
  block(40, -88, 88, 18, 8, gold) +
  circle(94, 40, 46, '#f6c9a5') +
  eyes(94, 34, 17, 6) +
  smile(94, 50, 13) +
  [-136, -60, 30, 108].map((x) => circle(x, 112, 36, '#2b211d') + circle(x, 112, 20, gold)).join('') +
  circle(96, -122, 24, '#ffffff', 0.85) +
  circle(136, -166, 34, '#ffffff', 0.85) +
  circle(196, -212, 44, '#ffffff', 0.85);

const NOODLES = ['#f2c14e', '#ef7b6c', '#8bc67d', '#7fb4e6', '#c79be0', '#ffd7a0', '#f39bb5'];
export const bowl: Creature = ({ mid, deep, gold }) =>
  NOODLES.map((color, at) => {
    const curl = `C${-150 + at * 40} -40 ${-70 + at * 34} -80 ${-96 + at * 36} -150`;
    return stroke(`M${-108 + at * 36} 30${curl}`, color, 17);
  }).join('') +
  path('M-150 20H150C150 100 90 150 0 150C-90 150 -150 100 -150 20Z', '#f6efe0') +
  ellipse(0, 22, 150, 30, mix(mid, deep, 0.35)) +
  NOODLES.map((color, at) => circle(-96 + at * 32, 20 + (at % 2) * 8, 15, color)).join('') +
  stroke('M-146 52Q0 104 146 52', gold, 8) +
  eyes(0, 84, 30) +
  cheeks(0, 104, 58) +
  smile(0, 100, 15) +
  stroke('M70 10L190 -150M92 16L212 -130', '#7a4a2a', 10);

export const brightStar: Creature = ({ gold }) => {
  const light = mix(gold, '#fff0c0', 0.15);
  return (
    stroke('M-150 -150L-236 -226M-176 -96L-268 -150M-96 -176L-150 -264', gold, 9) +
    star(0, 0, 168, light) +
    circle(0, 6, 92, light) +
    eyes(0, -4, 32, 11) +
    cheeks(0, 26, 56) +
    smile(0, 24, 18)
  );
};

const FRUIT = [168, -62, 206, -30, 132, -34, 190, -92, 220, 4, 150, -92];
export const house: Creature = ({ mid, deep, gold }) =>
  stroke('M150 152C150 60 146 20 168 -40M158 60C190 40 200 20 206 -10', '#6d452a', 13) +
  repeat(6, (at) => circle(FRUIT[at * 2] ?? 0, FRUIT[at * 2 + 1] ?? 0, 20, '#f08a3c')) +
  rect(-118, -16, 236, 168, '#f3e6cc') +
  rect(58, -122, 34, 70, '#b94a30') +
  shape([-154, -10, 0, -138, 154, -10], '#d9583a') +
  path('M-34 152V66Q-34 34 0 34Q34 34 34 66V152Z', mix(mid, deep, 0.5)) +
  circle(20, 98, 5, gold) +
  both(
    (side) =>
      rect(side * 67 - 20, 20, 40, 44, gold) + stroke(`M${side * 67} 20V64M${side * 67 - 20} 42h40`, '#8a5a33', 4),
  );
