import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema (draft 2020-12) that zod writes. */
interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  format?: string;
}

/** What a client sends by mistake or on purpose, as far as JSON goes. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '%',
    "' or 1=1 --",
    '<script>',
    -1,
    0,
    0.5,
    1e308,
    2 ** 53,
    [],
    {},
  ),
  fc.constantFrom('9999-99-99', '2026-02-30', '0000-01-01', '99:99', 'NaN', '__proto__', '../../etc/passwd'),
);

/** Inputs for a procedure that takes `input`, and inputs that it should not take: something odd in any place of them. */
export function arbitraryInput(input: unknown): fc.Arbitrary<unknown> {
  if (!(input instanceof z.ZodType)) return fc.oneof(fc.constant(undefined), odd);
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
  return mostly(valueOf(schema));
}

const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: odd });

function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (either) return fc.oneof(...either.map(valueOf));
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(mostly(valueOf(schema.items ?? {})), { maxLength: Math.min(schema.maxItems ?? 4, 4) });
    case 'integer':
    case 'number':
      // The ids of what is there are small.
      return fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema);
    case undefined:
    default:
      return odd;
  }
}

const objectOf = ({ properties = {}, required = [] }: Schema) =>
  fc.oneof({ weight: 6, arbitrary: record(properties, required) }, { weight: 1, arbitrary: record(properties, []) });

const record = (properties: Record<string, Schema>, requiredKeys: string[]) =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, mostly(valueOf(schema))])), {
    requiredKeys,
    noNullPrototype: true,
  });

function textOf({ format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<unknown> {
  const text = fc.string({
    minLength: Math.min(minLength, 60),
    maxLength: Math.min(Math.max(maxLength, minLength) + 1, 80),
    unit: 'grapheme',
  });
  const known = fc.constantFrom('별지기', '2026-11-22', '19:00', 'star@example.kr', 'a password', '/', 'x'.repeat(43));
  return fc.oneof(text, known, format === 'uuid' ? fc.uuid() : fc.webPath());
}
