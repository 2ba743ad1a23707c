import autocannon from 'autocannon';
import { readFile } from 'node:fs/promises';
import type { Target } from './targets.ts';

/** A process and what it is asked for. */
export interface Lane {
  target: Target;
  paths: readonly string[];
  headers?: Record<string, string>;
  /** In place of the load's. */
  connections?: number;
}

export interface Load {
  connections: number;
  /** Of each round on each target. */
  seconds: number;
  rounds: number;
}

export interface Measurement {
  /** Requests a second, round by round. */
  rates: number[];
  /** Milliseconds, over all rounds. */
  p50: number;
  p95: number;
  p99: number;
  /** CPU milliseconds of the process itself for one request; undefined where the system does not tell. */
  cpu: number | undefined;
}

/** /proc counts CPU time in hundredths of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/**
 * Loads one lane after the other, round after round, so that what else the machine does hits them all; whoever is first changes. Throws
 * if any answer is not a success.
 */
export async function measure<Name extends string>(
  lanes: ReadonlyMap<Name, Lane>,
  load: Load,
): Promise<Map<Name, Measurement>> {
  const runs = [...lanes].map(([name, lane]) => ({ name, lane, rates: [] as number[], times: [] as number[], cpu: 0 }));
  for (const { lane } of runs) await fire(lane, { ...load, seconds: 1 }, []);
  for (let round = 0; round < load.rounds; round += 1) {
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      const { pid } = run.lane.target;
      const before = await cpuTicks(pid);
      run.rates.push(await fire(run.lane, load, run.times));
      run.cpu += ((await cpuTicks(pid)) - before) * TICK_MS;
    }
  }
  return new Map(runs.map(({ name, ...run }) => [name, summary(run)]));
}

function summary({ rates, times, cpu }: { rates: number[]; times: number[]; cpu: number }): Measurement {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { rates, p50: at(0.5), p95: at(0.95), p99: at(0.99), cpu: cpu > 0 ? cpu / times.length : undefined };
}

/** Adds each answer's milliseconds to `times` and gives the requests a second. */
async function fire(lane: Lane, load: Load, times: number[]): Promise<number> {
  const { target, paths, headers = {}, connections = load.connections } = lane;
  const requests = paths.map((path) => ({ path }));
  let connection = 0;
  const run = autocannon({
    url: target.origin,
    connections,
    duration: load.seconds,
    sampleInt: 100,
    headers,
    requests,
    // Each connection starts elsewhere in the list, or all would ask for the same thing at once.
    setupClient(client) {
      const start = Math.floor((requests.length / connections) * connection++);
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  void run.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  const result = await run;
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors at ${target.origin}${paths[0]}`);
  return result['2xx'] / result.duration;
}

async function cpuTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // After the name, which may hold anything: state is the third field, user and system time are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) || 0) + (Number(fields[12]) || 0);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
