import { appendDecisions } from '../../decisions/append.ts';
import { DecisionBook, type DecisionFacts } from '../../decisions/decision-book.ts';
import { approve, decide, type Signature, withdraw } from '../../decisions/make-lines.ts';
import { type DecisionsFile, parseDecisions } from '../../decisions/read-decisions.ts';
import type { DecisionLine } from '../../decisions/record.ts';
import type { DecisionRules } from '../../decisions/standing.ts';
import type { Disposition } from '../../matching/disposition.ts';
import type { Hit } from '../../matching/hit.ts';
import type { ReadReport } from '../../reports/reading/read-report.ts';
import { decisionBy } from '../decisions-file.ts';
import { asks, openHits } from './queue.ts';

/** What a session works on. */
export interface ReviewOf {
  readonly report: ReadReport;
  /** Of the decisions file; it is made with the first decision. */
  readonly path: string;
  readonly file: DecisionsFile;
  readonly rules: DecisionRules;
  readonly author: string;
  /** Whether hits that wait for data or are escalated are shown too. */
  readonly pending: boolean;
  /** The time of a line that is written now, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** What is decided in a session beside who and when. */
export interface Choice {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly text?: string;
  readonly evidence?: readonly string[];
  readonly expires?: string;
}

interface Done {
  readonly line: DecisionLine;
  readonly hit: Hit;
}

/** Working through the open hits of a report, one at a time; what is decided is on the disk at once. */
export class ReviewSession {
  readonly #of: ReviewOf;
  readonly #queue: Hit[];
  readonly #done: Done[] = [];
  #at = 0;
  #wrote = false;

  constructor(of: ReviewOf) {
    this.#of = of;
    const facts: DecisionFacts = { lines: of.file.lines, rules: of.rules };
    this.#queue = [...openHits(of.report.hits, facts, of.author, of.pending)];
  }

  /** The hit that is shown; undefined once none is open. */
  get hit(): Hit | undefined {
    return this.#queue[this.#at];
  }

  /** Place of the shown hit from 1, and the number of open ones. */
  get place(): { readonly at: number; readonly of: number } {
    return { at: this.#at + 1, of: this.#queue.length };
  }

  /** What was written in this session and not taken back. */
  get done(): readonly DecisionLine[] {
    return this.#done.map(({ line }) => line);
  }

  /** Whether the file may have lines of this session, those that were taken back again too. */
  get wrote(): boolean {
    return this.#wrote;
  }

  /** Goes on with a hit of this fingerprint, where it is still open. */
  startAt(fingerprint: string): boolean {
    const at = this.#queue.findIndex((hit) => hit.fingerprint === fingerprint);
    if (at <= 0) return false;
    this.#at = at;
    return true;
  }

  /** Shows the next open hit, the first after the last. */
  next(): void {
    this.#at = this.#queue.length === 0 ? 0 : (this.#at + 1) % this.#queue.length;
  }

  previous(): void {
    const { length } = this.#queue;
    this.#at = length === 0 ? 0 : (this.#at + length - 1) % length;
  }

  /** Decides the shown hit. Returns a message where somebody else was faster. */
  async decide(choice: Choice): Promise<string | undefined> {
    const { version } = this.#of.report.summary.tool;
    return this.#write((file, hit, signature) =>
      decide(file, hit, version, { ...choice, ...signature }),
    );
  }

  /** Approves what somebody else decided of the shown hit; the same message. */
  async approve(): Promise<string | undefined> {
    return this.#write((file, hit, signature) =>
      approve(file, decisionBy(file.lines, hit.decision?.id ?? '', file.path), signature),
    );
  }

  /**
   * Takes back what was written last in this session, and shows its hit again. Returns a message where
   * nothing was written.
   */
  async undo(): Promise<string | undefined> {
    const last = this.#done.at(-1);
    if (!last) return 'nothing to take back here';
    await this.#append(() => [withdraw(last.line, this.#signature())]);
    this.#done.pop();
    this.#queue.splice(this.#at, 0, last.hit);
    return undefined;
  }

  #signature(): Signature {
    return { author: this.#of.author, time: this.#of.now() };
  }

  /** Writes a line about the shown hit, unless what was decided of it is not what is shown. */
  async #write(
    make: (file: DecisionsFile, hit: Hit, signature: Signature) => DecisionLine,
  ): Promise<string | undefined> {
    const { hit } = this;
    const { rules, author, pending } = this.#of;
    if (!hit) return undefined;
    let now = hit;
    const lines = await this.#append((file) => {
      const { decision: _, ...bare } = hit;
      now = new DecisionBook({ lines: file.lines, rules }).decide(bare);
      const same =
        now.decision?.id === hit.decision?.id && now.decision?.state === hit.decision?.state;
      return same ? [make(file, hit, this.#signature())] : [];
    });
    for (const line of lines) this.#done.push({ line, hit });
    if (lines.length === 0 && asks(now, author, pending)) {
      this.#queue[this.#at] = now;
      return 'what was decided of this one has changed meanwhile: look again';
    }
    this.#queue.splice(this.#at, 1);
    if (this.#at >= this.#queue.length) this.#at = 0;
    return lines.length === 0 ? `${now.decision?.author} decided this one meanwhile` : undefined;
  }

  async #append(
    make: (file: DecisionsFile) => readonly DecisionLine[],
  ): Promise<readonly DecisionLine[]> {
    const { path } = this.#of;
    const { lines } = await appendDecisions(path, (file) => {
      const made = make(file);
      this.#wrote ||= made.length > 0;
      return made;
    });
    return lines;
  }
}

/** A decisions file that does not exist yet. */
export function noDecisions(path: string): DecisionsFile {
  return parseDecisions(Buffer.alloc(0), path);
}
