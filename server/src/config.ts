import { resolve } from 'node:path';
import { z } from 'zod';
import { Email } from '@golden-ticket/shared/account';
import type { ProviderSettings, Providers } from './auth/providers.ts';
import type { MailSettings } from './mail/mailer.ts';
import type { S3Settings } from './storage/storage.ts';

const integer = (min: number, max: number, fallback: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const httpUrl = z.url({ protocol: /^https?$/ });

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
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('골든티켓 <no-reply@localhost>'),
  OPERATOR_EMAIL: Email.optional(),
  AUTH_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  TRUSTED_PROXIES: integer(0, 10, 0),
  KAKAO_CLIENT_ID: z.string().optional(),
  KAKAO_CLIENT_SECRET: z.string().optional(),
  KAKAO_LOGIN_URL: httpUrl.default('https://kauth.kakao.com'),
  KAKAO_API_URL: httpUrl.default('https://kapi.kakao.com'),
  NAVER_CLIENT_ID: z.string().optional(),
  NAVER_CLIENT_SECRET: z.string().optional(),
  NAVER_LOGIN_URL: httpUrl.default('https://nid.naver.com'),
  NAVER_API_URL: httpUrl.default('https://openapi.naver.com'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: httpUrl.optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: z.stringbool().default(false),
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
  mail: MailSettings;
  auth: AuthConfig;
  /** Where files live; null for the data directory. */
  s3: S3Settings | null;
  logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

/** How people log in. Without a `secret`, one is made and kept in the data directory. */
export interface AuthConfig {
  secret: string | null;
  /** In lower case. */
  operatorEmail: string | null;
  /** How many proxies, one behind the other, stand before us and tell where a request came from in `x-forwarded-for`. */
  trustedProxies: number;
  providers: Providers;
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
  const missing = missingOfS3(given);
  if (!parsed.success || missing.length > 0) {
    const lines = (parsed.error?.issues ?? []).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    lines.push(...missing.map((name) => `  ${name}: needed with the other settings of S3`));
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
    mail: { smtpUrl: env.SMTP_URL ?? null, from: env.MAIL_FROM },
    auth: {
      secret: env.AUTH_SECRET ?? null,
      operatorEmail: env.OPERATOR_EMAIL ?? null,
      trustedProxies: env.TRUSTED_PROXIES,
      providers: {
        kakao: provider(env.KAKAO_CLIENT_ID, env.KAKAO_CLIENT_SECRET, env.KAKAO_LOGIN_URL, env.KAKAO_API_URL),
        naver: provider(env.NAVER_CLIENT_ID, env.NAVER_CLIENT_SECRET, env.NAVER_LOGIN_URL, env.NAVER_API_URL),
      },
    },
    s3: s3Settings(env),
    logLevel: env.LOG_LEVEL,
  };
}

function provider(
  clientId: string | undefined,
  clientSecret: string | undefined,
  loginUrl: string,
  apiUrl: string,
): ProviderSettings | null {
  if (clientId === undefined) return null;
  return { clientId, clientSecret, loginUrl: loginUrl.replace(/\/+$/, ''), apiUrl: apiUrl.replace(/\/+$/, '') };
}

const S3_NEEDED = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** Files are in S3 if all that this takes is set; half of it is a mistake, and not a reason to write to the disk. */
function missingOfS3(given: Record<string, unknown>): string[] {
  const missing = S3_NEEDED.filter((name) => given[name] === undefined);
  return missing.length === S3_NEEDED.length && given['S3_ENDPOINT'] === undefined ? [] : missing;
}

function s3Settings(env: z.infer<typeof environment>): S3Settings | null {
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = env;
  if (!bucket || !region || !id || !secret) return null;
  return {
    bucket,
    region,
    endpoint: env.S3_ENDPOINT ?? null,
    accessKeyId: id,
    secretAccessKey: secret,
    forcePathStyle: env.S3_FORCE_PATH_STYLE,
  };
}
