import { isIPv6 } from 'node:net';
import { TooManyError } from './errors.ts';

/** At most `most` in `seconds`, counted from the first. */
export interface Limit {
  most: number;
  seconds: number;
}

/** Counts a use of each key, in one statement for all servers; answers the seconds to wait where one is past its limit, or else null. */
export type CountUses = (uses: readonly { key: string; limit: Limit }[], now: Date) => Promise<number | null>;

const MINUTE = 60;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;

/**
 * Every limit: how often one member or, where nobody is logged in, one network address may call a procedure that changes something.
 * `docs/limits.md` tells them and why; a test holds that it tells the same. What is not named here goes by `otherChanges`, all of them
 * together. Reading is not limited, as it costs no write and what is public is answered from memory, but for exports.
 */
export const LIMITS = {
  otherChanges: { most: 120, seconds: MINUTE },
  'account.signUp': { most: 10, seconds: HOUR },
  'account.confirm': { most: 30, seconds: HOUR },
  'account.requestReset': { most: 10, seconds: HOUR },
  'account.reset': { most: 30, seconds: HOUR },
  'account.confirmAddress': { most: 30, seconds: HOUR },
  'account.startAtProvider': { most: 30, seconds: QUARTER },
  'account.changePassword': { most: 10, seconds: HOUR },
  'account.changeAddress': { most: 10, seconds: HOUR },
  'account.leave': { most: 10, seconds: HOUR },
  'account.createKey': { most: 30, seconds: HOUR },
  'photo.upload': { most: 100, seconds: HOUR },
  'review.write': { most: 30, seconds: HOUR },
  'comment.write': { most: 30, seconds: QUARTER },
  'report.write': { most: 30, seconds: HOUR },
  'catalogue.export': { most: 300, seconds: MINUTE },
} as const satisfies Record<string, Limit>;

/**
 * Logging in: at one account from one address, at all accounts from one address, and, apart from both, from a device where the member was
 * logged in before. No count goes by the account alone: a stranger could lock its member out.
 */
export const LOG_IN_LIMITS = {
  account: { most: 10, seconds: QUARTER },
  address: { most: 60, seconds: QUARTER },
  knownDevice: { most: 20, seconds: QUARTER },
} as const satisfies Record<string, Limit>;

/** What counts for itself, as its limits go by its input. */
const COUNT_THEMSELVES = new Set(['account.logIn']);

/** Throws a TooManyError where somebody (see {@link whoCounts}) calls the procedure `path` past its limit. */
export async function limitChange(countUses: CountUses, path: string, who: string, now: Date): Promise<void> {
  if (COUNT_THEMSELVES.has(path)) return;
  const own: Limit | undefined = Object.hasOwn(LIMITS, path) ? LIMITS[path as keyof typeof LIMITS] : undefined;
  const name = own ? path : 'otherChanges';
  await limitUses(countUses, [{ key: `${name} ${who}`, limit: own ?? LIMITS.otherChanges }], now);
}

/** Throws a TooManyError where one of `uses` is past its limit; each is counted either way. */
export async function limitUses(countUses: CountUses, uses: Parameters<CountUses>[0], now: Date): Promise<void> {
  const wait = await countUses(uses, now);
  if (wait !== null) throw new TooManyError(wait);
}

/** Whom to count: a member wherever they are, or else an address. One household has a whole IPv6 network of 64 bits, so that counts as one. */
export const whoCounts = (memberId: number | null, address: string): string =>
  memberId === null ? networkOf(address) : `member ${memberId}`;

/** The part of an address that one household has. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const groups = head.split(':').filter(Boolean);
  const rest = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - rest.length }, () => '0');
  const network = [...groups, ...zeros, ...rest].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
