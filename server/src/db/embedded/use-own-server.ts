/** An error for where we cannot run PostgreSQL, with the way out that always works. */
export function useOwnServer(problem: string, cause?: unknown): Error {
  return new Error(
    `${problem} Set DATABASE_URL to a PostgreSQL (15 or newer) of your own to do without the one that comes along.`,
    { cause },
  );
}
