import type { Shard } from '../input/shards/shard.ts';
import type { Tier } from '../matching/hit.ts';
import { TIERS } from '../matching/tier.ts';
import type { RunSummary } from '../reports/report.ts';

/** The exit statuses of the program; scripts rely on them. */
export const EXIT = {
  clean: 0,
  hits: 1,
  failed: 2,
  rowsRejected: 3,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** From which tier on a hit makes the run fail; `none` never. */
export type FailOn = Tier | 'none';

export interface FailurePolicy {
  readonly failOn: FailOn;
  /** Hits are no failure, for batch engines; rejected rows still are. */
  readonly exitZero: boolean;
  /** Only hits that are new or changed since an earlier run count. */
  readonly failOnNew: boolean;
  /** Where the rejected rows were written, or will be. */
  readonly rejects?: string;
}

type HitCounts = RunSummary['hits'];

/** What the options say of failure. Of a shard, `merge` lists the rejected rows. */
export function policyOf(options: {
  readonly failOn: FailOn;
  readonly exitZero?: boolean;
  readonly failOnNew?: boolean;
  readonly rejects?: string;
  readonly shard?: Shard;
}): FailurePolicy {
  const { failOn, exitZero = false, failOnNew = false, shard } = options;
  const rejects = shard ? 'haechi merge --rejects <file>' : options.rejects;
  return { failOn, exitZero, failOnNew, ...(rejects !== undefined && { rejects }) };
}

/**
 * The status of a finished run, with the reason in one line where it is not 0. Rejected rows beat
 * hits. `fresh` counts the hits that are new or changed, where the run was compared with another.
 */
export function statusOf(
  summary: RunSummary,
  policy: FailurePolicy,
  fresh: HitCounts = summary.hits,
): { status: ExitStatus; reason?: string } {
  const { rowsRejected, rowsRead } = summary;
  const hits = hitsThatCount(summary, policy, fresh);
  if (rowsRejected > 0) {
    const { rejects = '--rejects <file>' } = policy;
    const what = `${rowsRejected} of ${rowsRead} rows could not be screened; ${rejects} lists them`;
    const reason = hits === undefined ? what : `${what}; among the others ${hits}`;
    return { status: EXIT.rowsRejected, reason };
  }
  return hits === undefined ? { status: EXIT.clean } : { status: EXIT.hits, reason: hits };
}

/** The hits that make a run fail, in words; undefined where there are none. */
function hitsThatCount(
  { hits, rowsWithHits }: RunSummary,
  { failOn, failOnNew, exitZero }: FailurePolicy,
  fresh: HitCounts,
): string | undefined {
  const counted = countedHits(failOnNew ? fresh : hits, failOn);
  if (counted === 0 || exitZero) return undefined;
  const matches = counted === 1 ? 'potential match' : 'potential matches';
  if (failOnNew) return `${counted} new or changed ${matches}`;
  const rows = rowsWithHits === 1 ? 'row' : 'rows';
  const extent = failOn === 'possible' ? `in ${rowsWithHits} ${rows}` : `at ${failOn} or above`;
  return `${counted} ${matches} ${extent}`;
}

function countedHits(hits: HitCounts, failOn: FailOn): number {
  if (failOn === 'none') return 0;
  return TIERS.slice(0, TIERS.indexOf(failOn) + 1).reduce((sum, tier) => sum + hits[tier], 0);
}
