/** How much of something is done; it is read out as a percentage under `label`. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  return (
    <progress
      aria-label={label}
      value={Math.min(done, total)}
      max={Math.max(total, 1)}
      className="block h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-gold-fill [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-gold-fill [&::-webkit-progress-value]:transition-[width] [&::-webkit-progress-value]:duration-500"
    />
  );
}
