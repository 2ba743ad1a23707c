import type { Reason } from '@golden-ticket/shared/errors';

/** A refusal that the caller can understand: a reason that the client holds a sentence for. */
abstract class DomainError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.name = new.target.name;
    this.reason = reason;
  }
}

/** It is not there, or not for this caller to see. */
export class NotFoundError extends DomainError {}
/** Nobody is logged in, and it takes somebody. */
export class UnauthorizedError extends DomainError {}
/** This caller may not do it. */
export class ForbiddenError extends DomainError {}
/** It collides with what is already there. */
export class ConflictError extends DomainError {}
/** The input means nothing here, though its shape was right. */
export class InvalidError extends DomainError {}

/** It was done too often lately; in `retryAfter` seconds it may be tried again. */
export class TooManyError extends DomainError {
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('request.too-many');
    this.retryAfter = retryAfter;
  }
}

export { DomainError };
