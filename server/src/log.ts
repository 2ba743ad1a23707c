import type { Logger } from 'pino';
import { pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/**
 * One JSON object a line on standard output. Database errors carry the statement with its values inlined, so both are cut
 * from what is written.
 */
export function createLog(level: Config['logLevel']): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: Error) => maskSql(pino.stdSerializers.err(error)) },
  });
}

function maskSql(error: ReturnType<typeof pino.stdSerializers.err>): object {
  const { type, message, stack, code } = error as typeof error & { code?: unknown };
  const isDriverError =
    /DriverException|Violation|SyntaxError|DatabaseError|QueryFailed/.test(type) || 'query' in error;
  if (!isDriverError) return { type, message, stack, code };
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return { type, code, stack: frames.join('\n') };
}
