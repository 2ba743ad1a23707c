/** A block that holds the place of something on its way; give it the size of that thing. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <div className={`breathing rounded-md ${className}`} aria-hidden="true" />;
}
