import { NotFoundError as OrmNotFoundError, UniqueConstraintViolationException } from '@mikro-orm/core';
import { initTRPC, TRPCError } from '@trpc/server';
import { octetInputParser } from '@trpc/server/http';
import type { AnyProcedure, ProcedureType, TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { ZodError, ZodType } from 'zod';
import type { Reason } from '@golden-ticket/shared/errors';
import type { Context, CurrentMember } from './context.ts';
import {
  ConflictError,
  DomainError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
  TooManyError,
  UnauthorizedError,
} from './errors.ts';
import { limitChange, whoCounts } from './limits.ts';

/** What a procedure says of itself. */
export interface Meta {
  /** Its answer follows from its input and what everybody may see, whoever asks: caches may hand it on. */
  sameForAll?: boolean;
}

/**
 * What a failed call tells: a reason the client has a sentence for and, for input that does not fit, which fields. Nothing of an
 * unexpected error leaves the server: its message may hold SQL, host names or somebody's data.
 */
const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error }) {
      const cause = error.cause;
      const issues =
        cause instanceof ZodError && error.code === 'BAD_REQUEST'
          ? cause.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
          : undefined;
      const reason = reasonOf(error);
      return {
        ...shape,
        message: reason,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, reason, ...(issues ? { issues } : {}) },
      };
    },
  });

function reasonOf(error: TRPCError): Reason {
  if (error.cause instanceof DomainError) return error.cause.reason;
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'server.failed';
  if (error.code === 'PAYLOAD_TOO_LARGE') return 'request.too-large';
  if (error.code === 'NOT_FOUND') return 'request.unknown-procedure';
  return 'request.invalid';
}

function codeOf(cause: unknown): TRPC_ERROR_CODE_KEY | undefined {
  if (cause instanceof NotFoundError || cause instanceof OrmNotFoundError) return 'NOT_FOUND';
  if (cause instanceof UnauthorizedError) return 'UNAUTHORIZED';
  if (cause instanceof ForbiddenError) return 'FORBIDDEN';
  if (cause instanceof ConflictError || cause instanceof UniqueConstraintViolationException) return 'CONFLICT';
  if (cause instanceof InvalidError) return 'BAD_REQUEST';
  if (cause instanceof TooManyError) return 'TOO_MANY_REQUESTS';
  return undefined;
}

/**
 * Gives each call an `em` of its own, since a batch shares one context, and turns domain errors into codes. Each change counts against a
 * limit, so ten in a batch are ten.
 */
const perCall = t.middleware(async ({ ctx, path, type, next }) => {
  if (type === 'mutation') await assertNotTooMany(ctx, path);
  const em = ctx.services.orm.em.fork({ useContext: true });
  const result = await next({ ctx: { em } });
  if (result.ok) return result;
  const { error } = result;
  const code = codeOf(error.cause);
  if (code) return { ...result, error: new TRPCError({ code, cause: error.cause }) };
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    ctx.services.log.error({ err: error.cause ?? error, path, requestId: ctx.requestId }, 'procedure failed');
  }
  return result;
});

async function assertNotTooMany(ctx: Context, path: string): Promise<void> {
  const { countUses, clock, log } = ctx.services;
  try {
    await limitChange(countUses, path, whoCounts((await ctx.member())?.id ?? null, ctx.request.address), clock.now());
  } catch (cause) {
    const code = codeOf(cause);
    if (!code) log.error({ err: cause, path, requestId: ctx.requestId }, 'limits failed');
    throw new TRPCError({ code: code ?? 'INTERNAL_SERVER_ERROR', cause });
  }
}

export const router = t.router;
/** Input that is not JSON but bytes, as they come in: a stream, sent alone and not in a batch. */
export const byteStream = octetInputParser;
export const createCallerFactory = t.createCallerFactory;

/**
 * tRPC asks a schema to parse asynchronously, and then zod leaves the code unused that it compiles for objects: a page of forty cards takes
 * three times as long. Ours hold nothing asynchronous, so each schema that `builder` is given parses at once. It stays a schema, for whoever
 * reads it from the procedure.
 */
function parsingAtOnce<Builder extends object>(builder: Builder): Builder {
  return new Proxy(builder, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const made: unknown = member(...given.map((value) => (value instanceof ZodType ? atOnce(value) : value)));
        return typeof made === 'object' && made !== null ? parsingAtOnce(made) : made;
      };
    },
  });
}

const atOnce = (schema: ZodType): ZodType =>
  Object.create(schema, { parseAsync: { value: (value: unknown) => schema.parse(value) } }) as ZodType;

/** Anyone may call it, and everybody gets the same answer. */
export const publicProcedure = parsingAtOnce(t.procedure.use(perCall).meta({ sameForAll: true }));

/** Anyone may call it, but not everybody gets the same: `viewer` is the id of the member who asks, null for nobody. */
export const viewerProcedure = parsingAtOnce(
  t.procedure
    .use(perCall)
    .use(async ({ ctx, next }) => next({ ctx: { viewer: (await ctx.member())?.id ?? null } }))
    .meta({ sameForAll: false }),
);

/** Lets through whom `refusal` has nothing against, and tells the procedure who it is. */
const membersOnly = (refusal: (member: CurrentMember, type: ProcedureType) => Reason | undefined) =>
  t.middleware(async ({ ctx, type, next }) => {
    const member = await ctx.member();
    if (!member) throw new UnauthorizedError('member.log-in');
    const reason = refusal(member, type);
    if (reason) throw new ForbiddenError(reason);
    return next({ ctx: { member } });
  });

/** Why somebody may change nothing that others see. */
function unfit({ emailVerified, isSuspended }: CurrentMember): Reason | undefined {
  if (isSuspended) return 'member.suspended';
  return emailVerified ? undefined : 'member.unverified';
}

const ownAnswers: Meta = { sameForAll: false };

/** Members alone: whoever is logged in may read; to change anything takes a checked address and no suspension. */
export const memberProcedure = parsingAtOnce(
  t.procedure
    .use(perCall)
    .use(membersOnly((member, type) => (type === 'mutation' ? unfit(member) : undefined)))
    .meta(ownAnswers),
);

/**
 * A member about their own account: open to the unverified and the suspended too, as everybody may leave; closed to keys, which must not
 * make more of themselves.
 */
export const accountProcedure = parsingAtOnce(
  t.procedure
    .use(perCall)
    .use(membersOnly(({ via }) => (via === 'key' ? 'member.log-in-itself' : undefined)))
    .meta(ownAnswers),
);

/** Operators alone, who read and change the catalogue and what members wrote. */
export const operatorProcedure = parsingAtOnce(
  t.procedure
    .use(perCall)
    .use(membersOnly((member) => unfit(member) ?? (member.role === 'operator' ? undefined : 'member.not-operator')))
    .meta(ownAnswers),
);

/** Whether it is a query that gives everybody the same answer. */
export const isSameForAll = (procedure: AnyProcedure | null): boolean =>
  procedure?._def.type === 'query' && (procedure._def.meta as Meta | undefined)?.sameForAll === true;
