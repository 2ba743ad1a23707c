import fc from 'fast-check';

/** Values that clients send by mistake or on purpose. */
const odd = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    '',
    '\u0000',
    'ㄱ\u0000',
    '\ud800',
    '%',
    null,
    -1,
    0,
    0.5,
    1e308,
    2 ** 53,
    Number.NaN,
    '9999-99-99',
    [],
  ),
);

/** Inputs that mostly have the fields of `good` with values of theirs, and often something odd in the place of one, of some or of all. */
export const oddInput = (good: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> => {
  const fields = Object.entries(good).map(([name, values]) => [
    name,
    fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: odd }),
  ]);
  return fc.oneof(
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.record(good) },
    {
      weight: 12,
      arbitrary: fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }),
    },
  );
};

/**
 * Calls with many odd inputs and answers how the calls ended: `OK` or the code of the refusal. A call that fails for another reason than
 * what it was given, or those that `also` names, stops it.
 */
export async function endsOf(
  call: (input: never) => Promise<unknown>,
  inputs: fc.Arbitrary<unknown>,
  runs = 200,
  also: readonly string[] = [],
): Promise<Set<string>> {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const end = await call(input as never).then(
        () => 'OK',
        ({ code = 'failed without a code' }: { code?: string }) => code,
      );
      ends.add(end);
      if (!['OK', 'BAD_REQUEST', 'NOT_FOUND', ...also].includes(end)) throw new Error(end);
    }),
    { numRuns: runs },
  );
  return ends;
}
