import type { InputLayout } from '../input/subject.ts';
import { ageOf } from '../lists/list-age.ts';
import type { DecisionsFacts, ListFacts, SinceFacts } from './report.ts';
import { counted } from './wording.ts';

const DELIMITERS: { readonly [delimiter: string]: string } = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Name, date, size and hash of a list on one line; the hash as much of it as is given. */
export function describeList(list: ListFacts, sha256: string, asOf: string): string {
  const { name, entries } = list;
  return `${name} ${describeDate(list, asOf)}, ${counted(entries, 'entry', 'entries')}, SHA-256 ${sha256}`;
}

/** A list's date with its age, and the day on which it was last known to be the newest. */
export function describeDate(list: Pick<ListFacts, 'date' | 'confirmed'>, asOf: string): string {
  const { date, confirmed } = list;
  const age = ageOf(list, asOf);
  const old = age === undefined || age < 0 ? [] : [`${counted(age, 'day')} old`];
  const known = confirmed === undefined ? [] : [`the newest on ${confirmed}`];
  const told = [...old, ...known].join(', ');
  const dated = date === 'unknown' ? 'of unknown date' : `of ${date}`;
  return told === '' ? dated : `${dated} (${told})`;
}

/** The decisions file of a run. */
export function decisionsWords({ file, decisions, sha256 }: DecisionsFacts): string {
  return `${file}, ${counted(decisions, 'decision')}, SHA-256 ${sha256.slice(0, 12)}`;
}

/** The earlier run that a run is compared with. */
export function sinceFactsWords({ file, asOf, lists }: SinceFacts): string {
  const dated = lists.map(({ name, date }) => `${name} of ${date}`);
  return `${file}, as of ${asOf}, against ${dated.join(', ')}`;
}

/** A file and how it was read. */
export function inputWords({ file, encoding, encodingGuessed, delimiter }: InputLayout): string {
  const guess = encodingGuessed ? ' (a guess; --encoding names it)' : '';
  return `${inputName(file)}, ${encoding}${guess}, ${DELIMITERS[delimiter] ?? delimiter} separated`;
}

/** What an input is called in a sentence. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file;
}
