import { Skeleton } from '../../components/skeleton.tsx';

/** The stage before the curtain: the same shape, nothing on it. */
export function SpotlightSkeleton() {
  return (
    <div className="stage" aria-hidden="true">
      <div className="house grid gap-x-16 gap-y-7 py-9 md:grid-cols-[1fr_auto] md:py-12">
        <Skeleton className="mx-auto aspect-[5/7] w-[60vw] max-w-64 md:col-start-2 md:row-span-2 md:row-start-1 md:w-70 md:max-w-none lg:w-80" />
        <div className="flex flex-col items-center md:col-start-1 md:row-start-1 md:items-start md:pt-6">
          <Skeleton className="h-6 w-32" />
          <Skeleton className="mt-3 h-[1.12em] w-11/12 max-w-xl text-display" />
          <Skeleton className="mt-4 h-14 w-64" />
          <Skeleton className="mt-7 h-13 w-36 rounded-full" />
        </div>
        <div className="flex justify-center gap-2.5 self-end md:gap-3 md:col-start-1 md:row-start-2 md:justify-start">
          {Array.from({ length: 6 }, (_, index) => (
            <Skeleton key={index} className="aspect-[5/7] w-13 min-w-0 md:w-16" />
          ))}
        </div>
      </div>
    </div>
  );
}
