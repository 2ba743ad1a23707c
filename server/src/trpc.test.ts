import { expect, test, vi } from 'vitest';
import { ZodType, z } from 'zod';
import { testApp } from './testing/app.ts';
import { createCallerFactory, publicProcedure, router } from './trpc.ts';

const app = await testApp();

test('a schema is parsed at once, and stays a schema', async () => {
  const schema = z.object({ count: z.int().default(3) });
  const parseAsync = vi.spyOn(schema, 'parseAsync');
  const api = router({
    double: publicProcedure
      .input(schema)
      .output(schema)
      .query(({ input }) => ({ count: input.count * 2, secret: 'left out' })),
  });
  const call = createCallerFactory(api)({ services: app.services, requestId: 'test' });

  expect(await call.double({})).toEqual({ count: 6 });
  await expect(call.double({ count: 'many' as never })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(parseAsync).not.toHaveBeenCalled();
  expect(api.double._def.inputs[0]).toBeInstanceOf(ZodType);
});
