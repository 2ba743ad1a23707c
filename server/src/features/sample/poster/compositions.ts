import type { Art } from '../works/work.ts';
import { bands } from './compositions/bands.ts';
import { beams } from './compositions/beams.ts';
import { brush } from './compositions/brush.ts';
import { city } from './compositions/city.ts';
import { curtain } from './compositions/curtain.ts';
import { door } from './compositions/door.ts';
import { figures } from './compositions/figures.ts';
import { juggle } from './compositions/juggle.ts';
import { keys } from './compositions/keys.ts';
import { masks } from './compositions/masks.ts';
import { moon } from './compositions/moon.ts';
import { object } from './compositions/object.ts';
import { orbit } from './compositions/orbit.ts';
import { petals } from './compositions/petals.ts';
import { rails } from './compositions/rails.ts';
import { rays } from './compositions/rays.ts';
import { ribbon } from './compositions/ribbon.ts';
import { ridges } from './compositions/ridges.ts';
import { rings } from './compositions/rings.ts';
import { sea } from './compositions/sea.ts';
import { story } from './compositions/story.ts';
import { strings } from './compositions/strings.ts';
import { tent } from './compositions/tent.ts';
import { tiers } from './compositions/tiers.ts';
import { tiles } from './compositions/tiles.ts';
import { type } from './compositions/type.ts';
import { vinyl } from './compositions/vinyl.ts';
import { window } from './compositions/window.ts';
import { BRIGHTS, NIGHTS, PAPER } from './palettes.ts';
import type { Palette } from './palettes.ts';
import type { Composition } from './picture.ts';

const ALL = [...NIGHTS, ...BRIGHTS];

/** Every family of pictures, and the colours that become it. */
export const COMPOSITIONS: Record<Art, { compose: Composition; palettes: readonly Palette[] }> = {
  bands: { compose: bands, palettes: BRIGHTS },
  beams: { compose: beams, palettes: ALL },
  brush: { compose: brush, palettes: [PAPER, PAPER, ...NIGHTS.slice(0, 4)] },
  city: { compose: city, palettes: ALL },
  curtain: { compose: curtain, palettes: NIGHTS },
  door: { compose: door, palettes: ALL },
  figures: { compose: figures, palettes: BRIGHTS },
  juggle: { compose: juggle, palettes: BRIGHTS },
  keys: { compose: keys, palettes: ALL },
  masks: { compose: masks, palettes: ALL },
  moon: { compose: moon, palettes: ALL },
  object: { compose: object, palettes: ALL },
  orbit: { compose: orbit, palettes: ALL },
  petals: { compose: petals, palettes: ALL },
  rails: { compose: rails, palettes: ALL },
  rays: { compose: rays, palettes: BRIGHTS },
  ribbon: { compose: ribbon, palettes: ALL },
  ridges: { compose: ridges, palettes: ALL },
  rings: { compose: rings, palettes: BRIGHTS },
  sea: { compose: sea, palettes: ALL },
  story: { compose: story, palettes: BRIGHTS },
  strings: { compose: strings, palettes: ALL },
  tent: { compose: tent, palettes: BRIGHTS },
  tiers: { compose: tiers, palettes: NIGHTS },
  tiles: { compose: tiles, palettes: BRIGHTS },
  type: { compose: type, palettes: BRIGHTS },
  vinyl: { compose: vinyl, palettes: BRIGHTS },
  window: { compose: window, palettes: ALL },
};
