import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../../foundation/group-by.ts';
import type { SubjectValues } from '../../input/subject.ts';
import { changesBetween, isSameListing } from '../../matching/change/changes.ts';
import { isSameSubject, subjectKey } from '../../matching/change/subject-identity.ts';
import type { Change, HiddenHit, Hit, Listing } from '../../matching/hit.ts';
import { isCleared } from '../../matching/standing.ts';
import type { ReadReport } from '../../reports/reading/read-report.ts';
import type { SinceFacts } from '../../reports/report.ts';
import type { DigestSet } from '../memory/digest-set.ts';
import { rowDigest } from '../memory/row-digest.ts';
import type { ListsThen } from './lists-then.ts';

/** What of a run decides its hits, beside rows and lists. */
export interface RunSettings {
  /** Of the program. */
  readonly version: string;
  readonly threshold: number;
  readonly weakAliases: boolean;
}

type EarlierReport = Pick<ReadReport, 'path' | 'sha256' | 'hits' | 'hidden'> & {
  readonly summary: Pick<
    ReadReport['summary'],
    'lists' | 'asOf' | 'tool' | 'threshold' | 'weakAliases'
  >;
};

const OTHER_SETTINGS: Change = { side: 'program', field: 'settings' };
const NEW_ROW: Change = { side: 'row', field: 'row' };

/** Compares the hits of a run with those of an earlier one. */
export class EarlierRun {
  readonly facts: SinceFacts;
  readonly #hits: readonly Hit[];
  readonly #lists: ListsThen;
  readonly #hitless: DigestSet | undefined;
  /** By the digest of their row. */
  readonly #byRow: ReadonlyMap<string, readonly Hit[]>;
  readonly #hidden: ReadonlyMap<string, readonly HiddenHit[]>;
  readonly #then: RunSettings;
  readonly #now: RunSettings;
  readonly #sameSettings: boolean;
  readonly #byFingerprint: ReadonlyMap<string, readonly Hit[]>;
  readonly #bySubject: ReadonlyMap<string, readonly Hit[]>;
  /** Hits of the earlier run that are hits still. */
  readonly #met = new Set<Hit>();
  readonly #metHidden = new Set<HiddenHit>();

  /** `hitless` has the rows of the earlier run that had no hit, where they are remembered. */
  constructor(
    { path, sha256, hits, hidden, summary }: EarlierReport,
    lists: ListsThen,
    settings: RunSettings,
    hitless?: DigestSet,
  ) {
    const { asOf, tool, threshold, weakAliases = false } = summary;
    this.facts = { file: path, sha256, asOf, lists: summary.lists };
    this.#then = { version: tool.version, threshold, weakAliases };
    this.#now = settings;
    this.#sameSettings = isDeepStrictEqual(this.#then, settings);
    this.#hits = hits;
    this.#lists = lists;
    this.#hitless = hitless;
    this.#byRow = groupBy(hits, ({ subject }) => digestText(subject));
    this.#hidden = groupBy(hidden, ({ fingerprint }) => fingerprint);
    this.#byFingerprint = groupBy(hits, ({ fingerprint }) => fingerprint);
    this.#bySubject = groupBy(hits, ({ subject }) => subjectKey(subject));
  }

  /**
   * The hit with how it stands to the earlier run: `unchanged` where both sides say what they said,
   * `changed` where the same subject met the same party otherwise, else `new`.
   */
  mark(hit: Hit): Hit {
    const same = this.#sameAs(hit);
    if (same === 'met') return { ...hit, change: 'new', changes: [NEW_ROW] };
    if (same) return compareStanding(same, hit);
    const like = this.#likest(hit);
    if (!like) return this.#asNew(hit);
    this.#met.add(like);
    return { ...hit, change: 'changed', changes: changesBetween(sidesOf(like), sidesOf(hit)) };
  }

  /**
   * The hit of the earlier run that says the same, shown or hidden, of several the one of a row that is wholly
   * the same; each answers for one hit. `met` where those that there are did that already.
   */
  #sameAs({ fingerprint, subject }: Hit): Hit | HiddenHit | 'met' | undefined {
    const shown = this.#byFingerprint.get(fingerprint) ?? [];
    const hidden = this.#hidden.get(fingerprint) ?? [];
    if (shown.length + hidden.length === 0) return undefined;
    const isLeft = (hit: Hit) => hit.fingerprint === fingerprint && !this.#met.has(hit);
    const ofRow = shown.length > 1 ? this.#byRow.get(digestText(subject)) : undefined;
    const found = ofRow?.find(isLeft) ?? shown.find(isLeft);
    const same = found ?? hidden.find((hit) => !this.#metHidden.has(hit));
    if (!same) return 'met';
    if (found) this.#met.add(found);
    else this.#metHidden.add(same);
    return same;
  }

  /** The hits of the earlier run that were not met, once all hits of this one were marked. */
  gone(): readonly Hit[] {
    return this.#hits
      .filter((hit) => !this.#met.has(hit))
      .map((hit) => ({ ...hit, change: 'gone', changes: this.#causeOfLoss(hit) }));
  }

  #asNew(hit: Hit): Hit {
    return { ...hit, change: 'new', changes: this.#causeOf(hit) };
  }

  /** A score that was below the threshold then was no hit, whatever else there was. */
  #causeOf({ entry, subject, score }: Hit): readonly Change[] {
    if (score < this.#then.threshold) return [OTHER_SETTINGS];
    return this.#lists.causeOf(entry.listings, this.#wasThere(subject), this.#sameSettings);
  }

  #causeOfLoss({ entry, score }: Hit): readonly Change[] {
    if (score < this.#now.threshold) return [OTHER_SETTINGS];
    return this.#lists.causeOfLoss(entry.listings, this.#sameSettings);
  }

  /** Whether the earlier run had a row that says the same; undefined where that is not known. */
  #wasThere(subject: SubjectValues): boolean | undefined {
    if (this.#byRow.has(digestText(subject))) return true;
    return this.#hitless?.has(rowDigest(subject));
  }

  /**
   * The earlier hit of the same subject with the same party: that of a row that is wholly the same, else that
   * with the fewest changes.
   */
  #likest({ subject, entry }: Hit): Hit | undefined {
    const ofParty = (earlier: Hit) => isSameParty(earlier.entry, entry);
    const sameRow = this.#byRow.get(digestText(subject))?.find(ofParty);
    if (sameRow) return sameRow;
    const now = sidesOf({ subject, entry });
    const [nearest] = (this.#bySubject.get(subjectKey(subject)) ?? [])
      .filter((earlier) => ofParty(earlier) && isSameSubject(earlier.subject, subject))
      .map((earlier) => ({ earlier, count: changesBetween(sidesOf(earlier), now).length }))
      .sort((one, other) => one.count - other.count);
    return nearest?.earlier;
  }
}

/**
 * Both sides are the same. Another tier comes of the program or its settings; and what was cleared and is not
 * any more asks for a person again.
 */
function compareStanding(earlier: Hit | HiddenHit, hit: Hit): Hit {
  if ('decision' in earlier && isCleared(earlier) && !isCleared(hit)) {
    const now = hit.decision?.state ?? 'open';
    const ended: Change = { side: 'decision', field: 'state', before: 'cleared', now };
    return { ...hit, change: 'changed', changes: [ended, ...(hit.decision?.changes ?? [])] };
  }
  if (earlier.tier === hit.tier) return { ...hit, change: 'unchanged' };
  const change: Change = { side: 'program', field: 'tier', before: earlier.tier, now: hit.tier };
  return { ...hit, change: 'changed', changes: [change] };
}

function sidesOf({ subject, entry }: Pick<Hit, 'subject' | 'entry'>) {
  return { subject, listings: entry.listings };
}

function isSameParty(one: Hit['entry'], other: Hit['entry']): boolean {
  const listed = (listing: Listing) => other.listings.some((item) => isSameListing(item, listing));
  return one.listings.some(listed);
}

function digestText(subject: SubjectValues): string {
  return Buffer.from(rowDigest(subject)).toString('latin1');
}
