import type { DecisionFacts } from '../../src/decisions/decision-book.ts';
import { DecisionBook } from '../../src/decisions/decision-book.ts';
import { approve, decide, type Verdict, withdraw } from '../../src/decisions/make-lines.ts';
import { type PlacedLine, parseDecisions } from '../../src/decisions/read-decisions.ts';
import type { Decision, DecisionLine } from '../../src/decisions/record.ts';
import type { DecisionRules } from '../../src/decisions/standing.ts';
import { writeJson } from '../../src/foundation/json-text.ts';
import type { Subject } from '../../src/input/subject.ts';
import type { Entry } from '../../src/lists/entry.ts';
import type { Hit } from '../../src/matching/hit.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { entryOf, listOf, subjectOf } from '../matching/sample.ts';

export const ENTRY = entryOf({ id: 'X-1', name: 'JONG, In Chol', birthDates: ['05 Jan 1979'] });
export const VALUES = { id: ['F-1'], name: ['Jung In-cheol'], birth_date: ['1979-01-05'] };
export const RULES: DecisionRules = { asOf: '2026-09-01', approvals: [] };

/** The hit of some values with an entry. */
export function hitOf(values: Subject['values'] = VALUES, entry: Entry = ENTRY): Hit {
  const [hit] = createMatcher([listOf(entry)]).match(subjectOf(values));
  if (!hit) throw new Error('the sample is no hit');
  return hit;
}

const VERDICT: Verdict = {
  disposition: 'false-positive',
  reason: 'birth-date-differs',
  author: 'a',
  time: '2026-08-01T10:00:00.000Z',
};

export function placed(...lines: readonly DecisionLine[]): readonly PlacedLine[] {
  return lines.map((line, index) => ({ line, number: index + 1, intact: true }));
}

/** A decision as somebody makes it who sees the lines before it. */
export function decided(
  hit: Hit,
  verdict: Partial<Verdict> = {},
  before: readonly DecisionLine[] = [],
): Decision {
  return decide({ lines: placed(...before) }, hit, '0.1.0', { ...VERDICT, ...verdict });
}

export function approved(decision: Decision, author: string) {
  return approve({ lines: placed(decision) }, decision, {
    author,
    time: '2026-08-02T10:00:00.000Z',
  });
}

export function withdrawn(line: DecisionLine) {
  return withdraw(line, { author: 'a', time: '2026-08-03T10:00:00.000Z' });
}

export function bookOf(
  lines: readonly DecisionLine[],
  rules: Partial<DecisionFacts['rules']> = {},
): DecisionBook {
  return new DecisionBook({ lines: placed(...lines), rules: { ...RULES, ...rules } });
}

export function textOf(...lines: readonly DecisionLine[]): string {
  return lines.map((line) => `${writeJson(line)}\n`).join('');
}

export function fileOf(text: string) {
  return parseDecisions(Buffer.from(text), 'decisions.ndjson');
}
