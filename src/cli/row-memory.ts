import { join } from 'node:path';
import { buildId } from '../foundation/build-id.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import type { MatcherOptions } from '../matching/matcher.ts';
import type { RowRules } from '../screening/chunk-screener.ts';
import { DigestSet } from '../screening/memory/digest-set.ts';
import { DIGEST_BYTES } from '../screening/memory/row-digest.ts';
import {
  MOST_ROWS,
  type RunConditions,
  readMemory,
  runConditions,
  writeMemory,
} from '../screening/memory/run-memory.ts';
import { dataFolder } from './data-folder.ts';
import type { Messages } from './messages.ts';
import type { OutputPlan } from './output/plan.ts';
import type { WrittenReport } from './output/run-outputs.ts';
import type { ScreenRun } from './screen-run.ts';

function folder(): string {
  return join(dataFolder(), 'runs');
}

/** Rows without a hit in the run that wrote a report, and under which conditions. */
export interface Remembered {
  readonly conditions: RunConditions;
  readonly hitless: DigestSet;
  readonly rows: number;
}

/** What is remembered of the run that wrote the report with this SHA-256. */
export async function rememberedRun(report: string): Promise<Remembered | undefined> {
  const memory = await readMemory(folder(), report);
  if (!memory) return undefined;
  const { conditions, hitless } = memory;
  return { conditions, hitless: DigestSet.of(hitless), rows: hitless.length / DIGEST_BYTES };
}

/** Gathers the rows of a run that have no hit, for the next one. */
export class RowMemory {
  readonly conditions: RunConditions | undefined;
  readonly #digests: Uint8Array[] = [];
  #rows = 0;

  constructor({ lists, head }: ScreenRun, weakAliases: boolean) {
    const build = buildId();
    const matching = { threshold: head.threshold, weakAliases };
    this.conditions = build === undefined ? undefined : runConditions(build, lists, matching);
  }

  /** Rows that need not be screened, or not against all parties, see `knownRows`. */
  async known(
    earlier: Remembered | undefined,
    lists: readonly LoadedList[],
    matching: MatcherOptions,
    messages: Messages,
  ): Promise<Pick<RowRules, 'hitless' | 'revision'>> {
    const { conditions } = this;
    if (!earlier || !conditions) return {};
    // What compares two states of lists is loaded where a night follows another.
    const { knownRows } = await import('./known-rows.ts');
    return knownRows(earlier, conditions, lists, matching, messages);
  }

  add(digests: Uint8Array): void {
    this.#rows += digests.length / DIGEST_BYTES;
    if (this.#rows <= MOST_ROWS) this.#digests.push(digests);
  }

  /** Keeps them under the hash of each ndjson report that was written. */
  async keep(reports: readonly WrittenReport[], messages: Messages): Promise<void> {
    const { conditions } = this;
    if (!conditions) return;
    if (this.#rows > MOST_ROWS) {
      messages.warning(`more than ${MOST_ROWS} rows without a hit are not remembered`);
      return;
    }
    const hitless = Uint8Array.from(Buffer.concat(this.#digests));
    for (const { sha256, format } of reports) {
      if (format !== 'ndjson') continue;
      const kept = await writeMemory(folder(), sha256, { conditions, hitless });
      if (!kept) messages.warning(`${folder()} cannot be written to: no row is remembered`);
    }
  }
}

/** Throws USAGE where a run is to be remembered that writes no report to find it by. */
export function refuseForgetting(
  { remember = false }: { readonly remember?: boolean },
  { reports }: OutputPlan,
): void {
  if (!remember || reports.some(({ format }) => format === 'ndjson')) return;
  throw new HaechiError('USAGE', '--remember takes an ndjson report in a file', {
    cure: 'add it, as in -o tonight.ndjson: the next run names it with --since',
  });
}
