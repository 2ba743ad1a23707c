import { Skeleton } from '../../components/skeleton.tsx';

/** The page of a performance before it is known. */
export function PerformancePageSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="stage">
        <div className="house grid gap-x-14 gap-y-8 py-9 md:grid-cols-[auto_1fr] md:py-16 lg:gap-x-20">
          <Skeleton className="mx-auto aspect-[5/7] w-[60vw] max-w-64 md:w-65 md:max-w-none lg:w-85" />
          <div className="flex flex-col justify-center">
            <Skeleton className="h-6 w-40" />
            <Skeleton className="mt-3 h-12 w-11/12 max-w-xl" />
            <Skeleton className="mt-4 h-6 w-48" />
            <Skeleton className="mt-7 h-44 w-full max-w-md" />
          </div>
        </div>
      </div>
      <div className="house grid gap-x-16 gap-y-12 pt-10 md:pt-14 lg:grid-cols-[1fr_22rem]">
        <Skeleton className="h-80 rounded-2xl lg:order-2" />
        <Skeleton className="h-112 rounded-2xl" />
      </div>
    </div>
  );
}
