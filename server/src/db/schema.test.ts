import { expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';

const app = await testApp();

test('what the migrations make is what the entities say', async () => {
  expect(await app.services.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
});
