import type { MemberCard } from '@golden-ticket/shared/member';
import { Picture } from './picture.tsx';

const SIZES = {
  small: ['size-9 text-sm', '36px'],
  medium: ['size-12 text-base', '48px'],
  large: ['size-28 text-4xl md:size-36 md:text-5xl', '144px'],
} as const;

interface Props {
  member: Pick<MemberCard, 'name' | 'picture'>;
  size?: keyof typeof SIZES;
}

/** A member's picture, or the first letter of their name; always beside the name, so it says nothing itself. */
export function Avatar({ member: { name, picture }, size = 'medium' }: Props) {
  const [box, sizes] = SIZES[size];
  const frame = `shrink-0 overflow-hidden rounded-full ${box}`;
  if (picture) {
    return (
      <span className={`block ring-1 ring-line ${frame}`}>
        <Picture image={picture} alt="" sizes={sizes} className="size-full object-cover" />
      </span>
    );
  }
  return (
    <span
      aria-hidden="true"
      className={`grid place-items-center border border-line bg-sunken font-extrabold text-gold ${frame}`}
    >
      {Array.from(name.trim())[0]?.toUpperCase()}
    </span>
  );
}
