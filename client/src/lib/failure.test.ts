import { TRPCClientError } from '@trpc/client';
import { afterEach, expect, test, vi } from 'vitest';
import { failureOf, isNotFound } from './failure.ts';

afterEach(() => vi.unstubAllGlobals());

const refused = (reason: string) =>
  TRPCClientError.from(
    { error: { message: reason, code: -32004, data: { code: 'NOT_FOUND', httpStatus: 404, reason } } },
    { meta: { response: new Response(null, { headers: { 'x-request-id': 'abc' } }) } },
  );

test('a refusal is final and carries the id of its request', () => {
  const error = refused('performance.not-found');
  expect(failureOf(error)).toEqual({ kind: 'performance.not-found', passing: false, requestId: 'abc', minutes: null });
  expect(isNotFound(error)).toBe(true);
});

test('a server that failed may work again', () => {
  expect(failureOf(refused('server.busy'))).toEqual({
    kind: 'server.busy',
    passing: true,
    requestId: 'abc',
    minutes: null,
  });
});

test('no answer: the connection is gone, or the server is', () => {
  const error = TRPCClientError.from(new TypeError('Failed to fetch'));
  vi.stubGlobal('navigator', { onLine: false });
  expect(failureOf(error)).toEqual({ kind: 'offline', passing: true, requestId: null, minutes: null });
  vi.stubGlobal('navigator', { onLine: true });
  expect(failureOf(error)).toEqual({ kind: 'unreachable', passing: true, requestId: null, minutes: null });
});

test('an answer without a reason that we know, from a newer server or something between us and it', () => {
  expect(failureOf(refused('ticket.sold-out'))).toEqual({
    kind: 'unknown',
    passing: true,
    requestId: 'abc',
    minutes: null,
  });
});

test('too often: the wait is told in whole minutes', () => {
  const error = TRPCClientError.from(
    {
      error: {
        message: '',
        code: -32029,
        data: { code: 'TOO_MANY_REQUESTS', httpStatus: 429, reason: 'request.too-many' },
      },
    },
    { meta: { response: new Response(null, { headers: { 'retry-after': '61' } }) } },
  );
  expect(failureOf(error)).toMatchObject({ kind: 'request.too-many', passing: false, minutes: 2 });
});

test('anything else', () => {
  expect(failureOf(new Error('a bug'))).toEqual({ kind: 'unknown', passing: false, requestId: null, minutes: null });
});
