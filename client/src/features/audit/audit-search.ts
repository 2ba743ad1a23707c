/** The features whose actions can be shown alone, as the audit log names them. */
export const AUDITED = ['moderation', 'report', 'member', 'kopis', 'performance', 'venue', 'person', 'banner'] as const;
type Audited = (typeof AUDITED)[number];

/** The log's part of the address. */
export interface AuditSearch {
  feature?: Audited | undefined;
}

/** Reads the address of the log. What does not fit counts as not asked for. */
export const auditSearch = ({ feature }: Record<string, unknown>): AuditSearch => ({
  feature: AUDITED.find((each) => each === feature),
});
