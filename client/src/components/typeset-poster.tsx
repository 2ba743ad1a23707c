import { SeatRows } from './seat-rows.tsx';

/** Curtains to typeset on: deep enough for ivory type at AA in both themes. */
const GROUNDS = ['#4a1420', '#16203f', '#123029', '#35193d', '#3d2910', '#1f1c1a'] as const;

/** The poster of a performance that came without one: its title set on a curtain, the same curtain each time. */
export function TypesetPoster({ title, note }: { title: string; note?: string | null }) {
  const shade = [...title].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return (
    <div
      className="@container relative flex size-full flex-col overflow-hidden p-[9%] text-left text-[#f7f2e8]"
      style={{ backgroundColor: GROUNDS[shade % GROUNDS.length] }}
      aria-hidden="true"
    >
      <span className={`line-clamp-6 leading-[1.16] font-extrabold tracking-[-0.04em] ${sizeFor(title)}`}>{title}</span>
      {note && <span className="mt-[6cqi] line-clamp-2 text-[6.5cqi] leading-snug font-medium opacity-90">{note}</span>}
      <SeatRows className="absolute bottom-0 left-[-20%] w-[140%] text-[#f7f2e8] opacity-20" />
    </div>
  );
}

/** Short titles shout, long ones still fit. */
function sizeFor({ length }: string): string {
  if (length <= 8) return 'text-[19cqi]';
  return length <= 18 ? 'text-[14.5cqi]' : 'text-[11.5cqi]';
}
