import { HaechiError } from '../foundation/haechi-error.ts';
import type { Shard } from '../input/shards/shard.ts';
import type { PartOptions } from '../reports/part/part.ts';
import type { DecisionOptions } from './decision-choice.ts';
import type { InputChoice } from './input-choice.ts';
import type { OutputPlan } from './output/plan.ts';

/** The shard of a run and the file of its part, where there is one. */
export interface ShardChoice {
  readonly shard: Shard;
  /** Absent where the part goes to standard output. */
  readonly part?: string;
}

/** The options that say whether a run is a shard, or could be none. */
export interface ShardedOptions {
  readonly shard?: Shard;
  readonly since?: string;
  readonly remember?: boolean;
}

/**
 * The shard that is asked for; undefined for a whole run.
 *
 * @throws HaechiError `USAGE` unless the run writes one part and nothing that only a whole run has
 */
export function chooseShard(
  { shard, since, remember = false }: ShardedOptions,
  { reports, standardFormat, rejects }: OutputPlan,
): ShardChoice | undefined {
  if (shard === undefined) return undefined;
  const formats = [
    ...reports.map(({ format }) => format),
    ...(standardFormat ? [standardFormat] : []),
  ];
  if (formats.length !== 1 || formats[0] !== 'ndjson') {
    throw new HaechiError('USAGE', '--shard writes one ndjson report and no other', {
      cure: `name it, as in -o part-${shard.index}.ndjson; haechi merge makes every format of all parts`,
    });
  }
  if (rejects !== undefined) {
    throw new HaechiError('USAGE', '--rejects is of a whole run, not of a shard', {
      cure: 'give it to haechi merge; a part holds its rejected rows',
    });
  }
  if (since !== undefined || remember) {
    const option = remember ? '--remember' : '--since';
    throw new HaechiError('USAGE', `${option} is of a whole run, not of a shard`, {
      cure: remember ? 'leave it away' : 'give it to haechi merge',
    });
  }
  const [report] = reports;
  return { shard, ...(report && { part: report.path }) };
}

/** What a part tells of the options, so that parts of other runs are known from it. */
export function partOptions(
  options: InputChoice &
    DecisionOptions & { readonly limit: number; readonly weakAliases?: boolean },
): PartOptions {
  const { limit, weakAliases = false, column = [], delimiter, encoding } = options;
  const { header, allowEmpty = false, fourEyes = [] } = options;
  return {
    limit,
    weakAliases,
    columns: column,
    delimiter: delimiter ?? null,
    encoding: encoding ?? null,
    noHeader: !header,
    allowEmpty,
    fourEyes,
  };
}
