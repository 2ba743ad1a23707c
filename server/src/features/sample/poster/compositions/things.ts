import type { Motif } from '../../works/work.ts';
import { mix } from '../palettes.ts';
import { block, circle, ellipse, path, placed, rect, repeat, ring, shape, stroke } from '../svg.ts';

interface Tints {
  main: string;
  accent: string;
  dark: string;
  light: string;
}

/** A thing some 300 wide and high, around 0, 0. */
export type Thing = (tints: Tints) => string;

const letter: Thing = ({ main, accent, dark, light }) =>
  rect(-150, -92, 300, 190, main) +
  shape([-150, -92, 150, -92, 0, 34], mix(main, dark, 0.16)) +
  stroke('M-150 -92L0 34L150 -92', dark, 2.5, 0.5) +
  stroke('M-150 98L-34 6M150 98L34 6', dark, 2, 0.28) +
  circle(0, 26, 30, accent) +
  ring(0, 26, 20, dark, 2.5, 0.5) +
  repeat(3, (at) => rect(-128, 40 + at * 16, 62 - at * 12, 4, light, 0.8));

const umbrella: Thing = ({ main, accent, dark }) =>
  stroke('M0 -120V112Q0 146 -28 146Q-52 146 -52 120', dark, 9) +
  path(
    'M-160 0C-150 -90 -80 -140 0 -140C80 -140 150 -90 160 0Q133 -28 107 0Q80 -28 53 0Q27 -28 0 0Q-27 -28 -53 0Q-80 -28 -107 0Q-133 -28 -160 0Z',
    accent,
  ) +
  path('M-53 0C-50 -70 -24 -130 0 -140C24 -130 50 -70 53 0Q27 -28 0 0Q-27 -28 -53 0Z', mix(accent, main, 0.45)) +
  stroke('M-107 0C-96 -70 -50 -126 0 -140M107 0C96 -70 50 -126 0 -140', dark, 2, 0.35) +
  stroke('M0 -140V-158', dark, 7);

const chair: Thing = ({ main, accent, dark }) =>
  rect(-74, -150, 16, 300, main) +
  rect(58, -150, 16, 300, main) +
  rect(-74, -146, 148, 22, main) +
  rect(-74, -100, 148, 16, main) +
  rect(-74, -58, 148, 16, main) +
  shape([-80, 4, 80, 4, 104, 38, -104, 38], accent) +
  rect(-104, 38, 208, 12, mix(accent, dark, 0.35)) +
  rect(-102, 50, 15, 112, main) +
  rect(87, 50, 15, 112, main) +
  rect(-92, 100, 184, 9, mix(main, dark, 0.3));

const clock: Thing = ({ main, accent, dark }) =>
  circle(0, 0, 150, mix(main, dark, 0.28)) +
  circle(0, 0, 136, main) +
  repeat(12, (at) => placed(rect(-4, -126, 8, at % 3 === 0 ? 28 : 14, dark), 0, 0, at * 30)) +
  placed(path('M-7 14L0 -78L7 14Z', dark), 0, 0, 70) +
  placed(path('M-5 20L0 -112L5 20Z', accent), 0, 0, 120) +
  circle(0, 0, 11, dark) +
  circle(0, 0, 4, accent);

const plane: Thing = ({ main, accent, dark, light }) =>
  shape([-160, -40, 150, -112, -24, 44], main) +
  shape([150, -112, -24, 44, 20, 120], mix(main, dark, 0.22)) +
  shape([150, -112, -24, 44, -70, 14], mix(main, dark, 0.4)) +
  shape([-24, 44, 20, 120, -52, 72], light) +
  stroke('M-150 96Q-90 60 -64 84M-176 132Q-120 110 -96 124', accent, 6);

const GLASS = 'M-30 -150H30V-92C30 -64 70 -52 70 0V136Q70 156 50 156H-50Q-70 156 -70 136V0C-70 -52 -30 -64 -30 -92Z';
const bottle: Thing = ({ main, accent, dark, light }) =>
  path(GLASS, light, 0.5) +
  path('M-70 60Q0 34 70 60V136Q70 156 50 156H-50Q-70 156 -70 136Z', light, 0.55) +
  rect(-24, -174, 48, 34, mix(accent, dark, 0.35)) +
  placed(rect(-30, -44, 60, 118, main) + repeat(5, (at) => rect(-18, -26 + at * 18, 36, 4, dark, 0.5)), 5, 0, 14) +
  stroke('M-52 4V120', '#ffffff', 7, 0.6) +
  stroke(GLASS, main, 4, 0.8);

const swing: Thing = ({ main, accent, dark }) =>
  stroke('M-118 162L-74 -150M118 162L74 -150M-170 162L-96 -150M170 162L96 -150', mix(main, dark, 0.25), 9) +
  stroke('M-120 -150H120', main, 13) +
  stroke('M-44 -146L-4 74M44 -146L84 58', accent, 4) +
  placed(block(-62, -8, 124, 17, 5, accent), 40, 70, -11);

const bird: Thing = ({ main, accent, dark, light }) =>
  stroke('M-190 118Q-40 84 190 126M60 102Q96 76 150 84', mix(light, dark, 0.45), 11) +
  ellipse(112, 74, 22, 9, light) +
  shape([-150, 92, -64, 24, -40, 70], mix(main, dark, 0.3)) +
  path('M-70 46C-60 -60 0 -112 74 -108C112 -106 132 -76 122 -44C112 40 50 96 -30 92C-60 90 -76 72 -70 46Z', main) +
  path('M-58 40C-10 40 40 10 60 -34C70 30 30 80 -30 82C-50 80 -62 62 -58 40Z', light) +
  shape([118, -80, 166, -66, 120, -54], accent) +
  circle(86, -72, 9, dark) +
  circle(89, -75, 3, '#ffffff') +
  stroke('M10 92L4 110M34 86L32 106', accent, 6);

export const THINGS: Partial<Record<Motif, Thing>> = { letter, umbrella, chair, clock, plane, bird, bottle, swing };
