const ROWS = [52, 68, 84, 100, 116, 132];
const SPREAD = Math.PI * 0.86;

/** The seats of one row, spaced evenly along its arc around the stage at the top. */
function seatsOf(radius: number): { x: number; y: number }[] {
  const count = Math.round((radius * SPREAD) / 11);
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI / 2 - SPREAD / 2 + (SPREAD * (index + 0.5)) / count;
    return { x: 160 + radius * 1.15 * Math.cos(angle), y: radius * 0.72 * Math.sin(angle) - 18 };
  });
}

/** Seats beside the stage itself would be cut by the drawing's edge. */
const SEATS = ROWS.flatMap(seatsOf).filter(({ x, y }) => y > 4 && x > 4 && x < 316);
const CENTRE = SEATS.reduce((best, { x, y }, index) => {
  const { x: bestX = 0, y: bestY = 0 } = SEATS[best] ?? {};
  return Math.hypot(x - 160, y - 46) < Math.hypot(bestX - 160, bestY - 46) ? index : best;
}, 0);

/** The house seen from above, rows of seats curving around the stage: our ornament. `marked` lights one seat in gold. */
export function SeatRows({ className = '', marked = false }: { className?: string; marked?: boolean }) {
  return (
    <svg viewBox="0 0 320 84" className={className} aria-hidden="true" fill="currentColor">
      {SEATS.map(({ x, y }, index) => (
        <circle
          key={index}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={marked && index === CENTRE ? 4.4 : 3}
          className={marked && index === CENTRE ? 'fill-gold-fill' : undefined}
        />
      ))}
    </svg>
  );
}
