import { SeatRows } from './seat-rows.tsx';

/** Curtains to typeset on: deep enough for ivory type at AA in both themes. */
const GROUNDS = ['#4a1420', '#16203f', '#123029', '#35193d', '#3d2910', '#1f1c1a'] as const;

/** The poster of a performance that came without one: its title set on a curtain, the same curtain each time. */
export function TypesetPoster({ title, note }: { title: string; note?: string | null }) {
  const shade = [...title].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return (
    <div
      className="@container relative flex size-full flex-col justify-between overflow-hidden p-[9%] text-left text-[#f7f2e8]"
      style={{ backgroundColor: GROUNDS[shade % GROUNDS.length] }}
      aria-hidden="true"
    >
      <span className="line-clamp-5 text-[12.5cqi] leading-[1.18] font-extrabold tracking-[-0.04em]">{title}</span>
      <SeatRows className="absolute inset-x-0 bottom-0 w-full text-[#f7f2e8] opacity-20" />
      {note && <span className="relative line-clamp-2 text-[6.5cqi] leading-snug font-medium opacity-90">{note}</span>}
    </div>
  );
}
