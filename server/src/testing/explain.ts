import type { Client } from 'pg';
import type { SentQuery } from './record-queries.ts';

/** The part of PostgreSQL's `explain (analyze, format json)` that tests look at. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Runs a statement and answers every node of the plan it was run by. */
export async function explain(client: Client, { text, values }: SentQuery): Promise<PlanNode[]> {
  const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, [...values]);
  const [{ Plan: plan }] = (rows as [{ 'QUERY PLAN': [{ Plan: PlanNode }] }])[0]['QUERY PLAN'];
  return nodesOf(plan);
}
