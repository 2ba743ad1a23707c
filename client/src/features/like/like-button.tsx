import { Heart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LikedKind } from '@golden-ticket/shared/like';
import { formatNumber } from '../../lib/format.ts';
import { useLike } from './use-like.ts';

interface Props {
  kind: LikedKind;
  id: number;
  /** What it is called. */
  name: string;
  count: number;
}

/** Likes something or takes that back, and says how many do. */
export function LikeButton({ kind, id, name, count }: Props) {
  const { t } = useTranslation();
  const { isLiked, toggle } = useLike(kind, id);
  return (
    <button
      type="button"
      aria-pressed={isLiked}
      aria-label={`${t('like.like', { name })}, ${t('performance.likes', { count })}`}
      onClick={toggle}
      className="group inline-flex h-11 items-center gap-2 rounded-full border border-edge px-4.5 font-semibold tabular-nums transition-colors hover:border-gold hover:text-gold aria-pressed:border-gold aria-pressed:text-gold"
    >
      <Heart
        className="size-5 transition-transform duration-200 ease-house group-active:scale-125 group-aria-pressed:fill-current"
        aria-hidden="true"
      />
      {formatNumber(count)}
    </button>
  );
}

/** The heart under a performance's poster, in the corner of its card. */
export function CardLike({ performance: { id, title } }: { performance: { id: number; title: string } }) {
  const { t } = useTranslation();
  const { isLiked, toggle } = useLike('performance', id);
  return (
    <div className="pointer-events-none absolute inset-x-0 top-0 aspect-[5/7]">
      <button
        type="button"
        aria-pressed={isLiked}
        aria-label={t('like.like', { name: title })}
        onClick={toggle}
        className="group pointer-events-auto absolute top-full -right-2 mt-1 grid size-11 place-items-center rounded-full text-soft transition-colors hover:text-gold aria-pressed:text-gold"
      >
        <Heart
          className="size-5 transition-transform duration-200 ease-house group-active:scale-125 group-aria-pressed:fill-current"
          aria-hidden="true"
        />
      </button>
    </div>
  );
}
