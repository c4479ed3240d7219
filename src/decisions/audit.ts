import type { Hit } from '../matching/hit.ts';
import { type ConditionedDecision, conditionsOf } from './condition.ts';
import { DecisionBook } from './decision-book.ts';
import type { DecisionsFile } from './read-decisions.ts';
import { REASONS } from './reasons.ts';
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
    | 'expired'
    | 'expiring'
    | 'lapsed'
    | 'unused';
  readonly fault: boolean;
  /** Of the file, from 1. */
  readonly line: number;
  /** Of the decision, approval or withdrawal. */
  readonly id?: string;
  readonly detail: string;
}

/** Days before an expiry from which on it is told. */
const SOON = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Goes through a decisions file. With hits of reports it also tells the decisions that no hit bears any
 * more: `lapsed` where a hit of the same subject and party has other contents, `unused` where none has.
 */
export function audit(
  file: DecisionsFile,
  rules: DecisionRules,
  hits?: readonly Hit[],
): readonly Finding[] {
  const numbers = new Map(file.lines.map(({ line, number }) => [line.id, number]));
  const conditions = conditionsOf(file.lines, rules);
  return [
    ...faultsOf(file),
    ...(file.torn
      ? [{ kind: 'torn', fault: false, line: file.torn.number, detail: 'never finished' } as const]
      : []),
    ...conditions.flatMap((one) => remarksOn(one, numbers, rules)),
    ...(hits ? idle(conditions, file, rules, hits, numbers) : []),
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
  { decision, condition }: ConditionedDecision,
  numbers: ReadonlyMap<string, number>,
  { asOf }: DecisionRules,
): readonly Finding[] {
  const { id, expires } = decision;
  const remark = (kind: Finding['kind'], fault: boolean, detail: string): readonly Finding[] => [
    { kind, fault, line: numbers.get(id) ?? 0, id, detail },
  ];
  switch (condition) {
    case 'contradicted':
      return remark('contradicted', true, 'another decision on the same hit says something else');
    case 'awaiting-approval':
      return remark('awaiting-approval', false, 'a second person has not approved it');
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

function daysUntil(day: string, asOf: string): number {
  return Math.round((Date.parse(day) - Date.parse(asOf)) / DAY);
}

function idle(
  conditions: readonly ConditionedDecision[],
  file: DecisionsFile,
  rules: DecisionRules,
  hits: readonly Hit[],
  numbers: ReadonlyMap<string, number>,
): readonly Finding[] {
  const book = new DecisionBook({ lines: file.lines, rules });
  const fingerprints = new Set(hits.map(({ fingerprint }) => fingerprint));
  const concerned = new Set(
    hits.flatMap((hit) => book.concerning(hit).map(({ decision }) => decision.id)),
  );
  return conditions
    .filter(({ condition }) => condition !== 'superseded' && condition !== 'withdrawn')
    .filter(({ decision }) => !fingerprints.has(decision.fingerprint))
    .map(({ decision: { id } }) => {
      const line = numbers.get(id) ?? 0;
      return concerned.has(id)
        ? { kind: 'lapsed', fault: false, line, id, detail: 'the row or the listing has changed' }
        : { kind: 'unused', fault: false, line, id, detail: 'no hit of the reports bears it' };
    });
}
