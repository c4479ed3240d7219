import type { Subject } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';
import { compareBirthDates } from './dates/birth-date.ts';
import { compareGenders } from './gender.ts';
import type { Evidence, Verdict } from './hit.ts';
import { isPlausible, type NameMatch } from './name-match.ts';
import { onOneLine } from './names-in-cell/name-shape.ts';
import { compareBirthPlaces } from './places/birth-place-evidence.ts';
import { compareNationalities, compareResidence } from './places/place-evidence.ts';
import { nameWeight } from './score.ts';
import { subjectNames } from './subject-name.ts';

/**
 * What birth date, gender, nationality and country say. They belong to the person of the row: of a
 * payee or of a company they can speak for a match, never against it.
 */
export function contextEvidence(
  { values }: Subject,
  entry: Entry,
  name: NameMatch | undefined,
): Evidence[] {
  const all = [
    compareBirthDates(values.birth_date ?? [], entry.birthDates),
    compareBirthPlaces(values.birth_place ?? [], entry.birthPlaces),
    compareGenders(values.gender ?? [], entry.gender),
    compareNationalities(values, entry),
    compareResidence(values, entry),
  ].flatMap((item) => item ?? []);
  if (entry.type !== 'individual') return all.filter((item) => item.kind === 'country');
  const own = name === undefined || name.subject.ownsRecord;
  return own ? all : all.filter((item) => item.kind === 'country' || item.weight > 0);
}

/**
 * Millions share a nationality, a country or a gender: these support a plausible name and never make
 * one, so that they are told and weigh nothing. A birth date may lift a name that is near.
 */
export function withoutIdleSupport(context: readonly Evidence[]): Evidence[] {
  return context.map((item) =>
    item.kind === 'birth_date' || item.weight <= 0 ? item : { ...item, weight: 0 },
  );
}

/** The best name of the row beside the listed one; without any, that the names differ. */
export function nameEvidence(
  subject: Subject,
  entry: Entry,
  match: NameMatch | undefined,
): Evidence {
  if (match) {
    return {
      kind: 'name',
      verdict: nameVerdict(match),
      here: match.subject.value,
      listed: match.listed.prepared.text,
      weight: nameWeight(match.comparison),
      detail: detailOf(match),
    };
  }
  const here = subjectNames(subject)[0]?.value ?? null;
  const verdict = here === null ? 'missing-here' : 'differs';
  return { kind: 'name', verdict, here, listed: entry.name, weight: 0 };
}

/**
 * Says so where a part of the cell was compared, or the cell as it looks, and where the listed party
 * is none that a column of names holds.
 */
function detailOf({ subject, listed, comparison }: NameMatch): string {
  const { entry, prepared } = listed;
  const text = subject.as(prepared.kind)?.text ?? subject.text;
  return [
    comparison.detail,
    ...(onOneLine(text) === onOneLine(subject.value) ? [] : [`read as "${text}"`]),
    ...(prepared.kind === 'craft' ? [`the listed one is ${craftWords(entry)}`] : []),
  ].join('; ');
}

function craftWords({ type }: Entry): string {
  return type === 'aircraft' ? 'an aircraft' : 'a ship';
}

function nameVerdict(match: NameMatch): Verdict {
  if (match.comparison.identical) return 'equal';
  return isPlausible(match) ? 'similar' : 'differs';
}
