import { Skeleton } from '../../components/skeleton.tsx';

/** Reviews before they are known. */
export function ReviewsSkeleton() {
  return (
    <div aria-hidden="true" className="space-y-6">
      <Skeleton className="h-44 rounded-2xl" />
      <Skeleton className="h-11 w-60 rounded-full" />
      {[0, 1].map((place) => (
        <div key={place} className="border-t border-line pt-7">
          <Skeleton className="h-9 w-48" />
          <Skeleton className="mt-4 h-20 w-full max-w-2xl" />
        </div>
      ))}
    </div>
  );
}
