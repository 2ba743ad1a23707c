import { resolve } from 'node:path';
import { z } from 'zod';

const integer = (min: number, max: number, fallback: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** An unset variable and an empty one mean the same, as in a `.env` file with its values left out. */
const environment = z.object({
  PORT: integer(0, 65_535, 3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('./data'),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  KOPIS_SERVICE_KEY: z.string().optional(),
  KOPIS_BASE_URL: z.url({ protocol: /^https?$/ }).default('https://www.kopis.or.kr/openApi/restful'),
  KOPIS_REQUESTS_PER_SECOND: z.coerce.number().min(0.01).max(10).default(5),
  KOPIS_DAYS_BACK: integer(0, 3650, 31),
  KOPIS_DAYS_AHEAD: integer(1, 1095, 180),
  KAKAO_JAVASCRIPT_KEY: z
    .string()
    .regex(/^[\da-f]{32}$/i, 'a JavaScript key of Kakao Developers is 32 hexadecimal digits')
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** What the process was told from outside, checked; see `.env.example` for what each means. */
export interface Config {
  port: number;
  host: string;
  publicUrl: string | undefined;
  databaseUrl: string | undefined;
  dataDir: string;
  role: 'all' | 'api' | 'worker';
  kopis: KopisSettings | null;
  /** The public key of Kakao's scripts in the browser; null without one. */
  kakaoKey: string | null;
  logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

/**
 * How to ask KOPIS; `baseUrl` has no slash at its end. A request may take `timeoutMs`. `patienceMs` is how long a job stays and waits while
 * the service is left alone, before it goes back to the queue: long enough that a pause does not send the whole queue round and round.
 */
export interface KopisSettings {
  serviceKey: string;
  baseUrl: string;
  requestsPerSecond: number;
  daysBack: number;
  daysAhead: number;
  timeoutMs: number;
  patienceMs: number;
}

/** Everything that is wrong with the environment, at once. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads settings from environment variables. Throws a {@link ConfigError} that names every variable that does not fit. */
export function readConfig(variables: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings do not fit (see .env.example):\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.DATA_DIR),
    role: env.ROLE,
    kopis: env.KOPIS_SERVICE_KEY
      ? {
          serviceKey: env.KOPIS_SERVICE_KEY,
          baseUrl: env.KOPIS_BASE_URL.replace(/\/+$/, ''),
          requestsPerSecond: env.KOPIS_REQUESTS_PER_SECOND,
          daysBack: env.KOPIS_DAYS_BACK,
          daysAhead: env.KOPIS_DAYS_AHEAD,
          timeoutMs: 20_000,
          patienceMs: 15_000,
        }
      : null,
    kakaoKey: env.KAKAO_JAVASCRIPT_KEY ?? null,
    logLevel: env.LOG_LEVEL,
  };
}
