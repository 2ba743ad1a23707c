import { z } from 'zod';

const VIDEO_ID = String.raw`([\w-]{11})(?![\w-])`;
const ADDRESS = new RegExp(
  [
    String.raw`^(?:https?://)?(?:www\.)?(?:youtu\.be/`,
    String.raw`|(?:(?:m\.|music\.)?youtube|youtube-nocookie)\.com/(?:(?:embed|shorts|live|v)/|watch/?\?(?:[^#]*&)?v=))`,
    VIDEO_ID,
  ].join(''),
  'i',
);
const ALONE = new RegExp(`^${VIDEO_ID}$`);

/**
 * YouTube's id of the video that `text` leads to, or undefined: an address as its pages, its share button, its players and its apps give it, with
 * or without `https://`, or the id alone. https://developers.google.com/youtube/player_parameters
 */
export function teaserIdOf(text: string): string | undefined {
  const address = text.trim();
  return (ALONE.exec(address) ?? ADDRESS.exec(address))?.[1];
}

/** What an operator pastes for a teaser: becomes the id of the video, which is all that is kept. */
export const TeaserAddress = z
  .string()
  .max(2_000)
  .transform((text, context) => {
    const id = teaserIdOf(text);
    if (id) return id;
    context.addIssue({ code: 'custom', message: 'no address of a video on YouTube' });
    return z.NEVER;
  });
