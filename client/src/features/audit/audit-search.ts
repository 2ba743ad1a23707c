import { Id } from '@golden-ticket/shared/scalars';

/** The features whose actions can be shown alone, as the audit log names them. */
export const AUDITED = ['moderation', 'report', 'member', 'kopis', 'performance', 'venue', 'person', 'banner'] as const;
type Audited = (typeof AUDITED)[number];

/** The log's part of the address. */
export interface AuditSearch {
  feature?: Audited | undefined;
  /** What that operator did. */
  operator?: number | undefined;
  /** What was done to that member. */
  member?: number | undefined;
}

const idOf = (text: unknown): number | undefined => Id.safeParse(Number(text)).data;

/** Reads the address of the log. What does not fit counts as not asked for. */
export const auditSearch = ({ feature, operator, member }: Record<string, unknown>): AuditSearch => ({
  feature: AUDITED.find((each) => each === feature),
  operator: idOf(operator),
  member: idOf(member),
});
