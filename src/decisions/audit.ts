import { groupBy } from '../foundation/group-by.ts';
import { isSameSubject, subjectKey } from '../matching/change/subject-identity.ts';
import type { Hit } from '../matching/hit.ts';
import { type ConditionedDecision, conditionsOf } from './condition.ts';
import { DecisionBook } from './decision-book.ts';
import type { DecisionsFile } from './read-decisions.ts';
import { REASONS } from './reasons.ts';
import type { Decision } from './record.ts';
import { type DecisionRules, isSamePerson } from './standing.ts';

/** What somebody should look at. A fault means that the file is not to be trusted as it is. */
export interface Finding {
  readonly kind:
    | 'altered'
    | 'repeated'
    | 'unknown-reference'
    | 'own-approval'
    | 'unknown-reason'
    | 'contradicted'
    | 'torn'
    | 'awaiting-approval'
    | 'name-alone'
    | 'expired'
    | 'expiring'
    | 'lapsed'
    | 'unused'
    | 'not-shown';
  readonly fault: boolean;
  /** Of the file, from 1. */
  readonly line: number;
  /** Of the decision, approval or withdrawal. */
  readonly id?: string;
  readonly detail: string;
}

/** The hits of reports, and those of them whose rows have more hits than their report shows. */
export interface ReportedHits {
  readonly hits: readonly Hit[];
  readonly limited: readonly Hit[];
}

/** Days before an expiry from which on it is told. */
const SOON = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Goes through a decisions file. With hits of reports it also tells the decisions that no hit bears any
 * more: `lapsed` where a hit of the same subject and party has other contents, `not-shown` where a report left out
 * hits of that subject, `unused` where there is none.
 */
export function audit(
  file: DecisionsFile,
  rules: DecisionRules,
  reported?: ReportedHits,
): readonly Finding[] {
  const numbers = new Map(file.lines.map(({ line, number }) => [line.id, number]));
  const book = new DecisionBook({ lines: file.lines, rules });
  const conditions = conditionsOf(file.lines, rules, book);
  return [
    ...faultsOf(file),
    ...(file.torn
      ? [{ kind: 'torn', fault: false, line: file.torn.number, detail: 'never finished' } as const]
      : []),
    ...conditions.flatMap((one) => remarksOn(one, numbers, rules)),
    ...(reported ? idle(conditions, book, reported, numbers) : []),
  ].sort((a, b) => a.line - b.line);
}

function faultsOf({ lines }: DecisionsFile): readonly Finding[] {
  const byId = new Map(lines.map(({ line }) => [line.id, line]));
  const seen = new Set<string>();
  return lines.flatMap(({ line, number, intact }): Finding[] => {
    const fault = (kind: Finding['kind'], detail: string): Finding => {
      return { kind, fault: true, line: number, id: line.id, detail };
    };
    const again = seen.has(line.id);
    seen.add(line.id);
    return [
      ...(intact ? [] : [fault('altered', 'does not say what it said when it was written')]),
      // A merge of two branches may keep a line twice: it counts once.
      ...(again ? [{ ...fault('repeated', 'stands here a second time'), fault: false }] : []),
      ...(line.kind === 'decision'
        ? isKnownReason(line)
          ? []
          : [fault('unknown-reason', `${line.reason} is no reason for ${line.disposition}`)]
        : answerFaults(line, byId).map(([kind, detail]) => fault(kind, detail))),
    ];
  });
}

function isKnownReason({ disposition, reason }: ConditionedDecision['decision']): boolean {
  return REASONS[disposition].some(({ code }) => code === reason);
}

function answerFaults(
  line: Extract<DecisionsFile['lines'][number]['line'], { kind: 'approval' | 'withdrawal' }>,
  byId: ReadonlyMap<string, DecisionsFile['lines'][number]['line']>,
): readonly (readonly [Finding['kind'], string])[] {
  const about = byId.get(line.decision);
  if (!about) return [['unknown-reference', `${line.decision} is not in this file`]];
  const own = line.kind === 'approval' && isSamePerson(line.author, about.author);
  return own ? [['own-approval', `${about.author} approved a decision of their own`]] : [];
}

function remarksOn(
  { decision, condition, against = [] }: ConditionedDecision,
  numbers: ReadonlyMap<string, number>,
  { asOf }: DecisionRules,
): readonly Finding[] {
  const { id, expires } = decision;
  const remark = (kind: Finding['kind'], fault: boolean, detail: string): readonly Finding[] => [
    { kind, fault, line: numbers.get(id) ?? 0, id, detail },
  ];
  switch (condition) {
    case 'contradicted':
      return remark(
        'contradicted',
        true,
        against.map((one) => otherwise(one, decision)).join('; '),
      );
    case 'awaiting-approval':
      return remark('awaiting-approval', false, 'a second person has not approved it');
    case 'name-alone':
      return remark(
        'name-alone',
        false,
        'nothing but a name is known of its row: it clears nothing',
      );
    case 'expired':
      return remark('expired', false, `expired on ${expires}`);
    case 'in-force': {
      const days = expires === undefined ? SOON + 1 : daysUntil(expires, asOf);
      return days > SOON ? [] : remark('expiring', false, `expires on ${expires}`);
    }
    case 'superseded':
    case 'withdrawn':
      return [];
  }
}

function otherwise(other: Decision, { fingerprint }: Decision): string {
  const where =
    other.fingerprint === fingerprint ? 'the same hit' : 'other contents of this subject';
  return `${other.id} says ${other.disposition} of ${where}`;
}

function daysUntil(day: string, asOf: string): number {
  return Math.round((Date.parse(day) - Date.parse(asOf)) / DAY);
}

function idle(
  conditions: readonly ConditionedDecision[],
  book: DecisionBook,
  { hits, limited }: ReportedHits,
  numbers: ReadonlyMap<string, number>,
): readonly Finding[] {
  const fingerprints = new Set(hits.map(({ fingerprint }) => fingerprint));
  const concerned = new Set(
    hits.flatMap((hit) => book.concerning(hit).map(({ decision }) => decision.id)),
  );
  const cut = groupBy(limited, ({ subject }) => subjectKey(subject));
  return conditions
    .filter(({ condition }) => condition !== 'superseded' && condition !== 'withdrawn')
    .filter(({ decision }) => !fingerprints.has(decision.fingerprint))
    .map(({ decision: { id, subject } }) => {
      const told = { fault: false, line: numbers.get(id) ?? 0, id };
      if (concerned.has(id)) {
        return { ...told, kind: 'lapsed', detail: 'the row or the listing has changed' };
      }
      return cut.get(subjectKey(subject))?.some((hit) => isSameSubject(hit.subject, subject))
        ? { ...told, kind: 'not-shown', detail: 'its row has more hits than the reports show' }
        : { ...told, kind: 'unused', detail: 'no hit of the reports bears it' };
    });
}
