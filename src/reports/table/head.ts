import type { InputLayout } from '../../input/subject.ts';
import { ageOf } from '../../lists/list-age.ts';
import type { DecisionsFacts, ListFacts, RunHead, SinceFacts } from '../report.ts';
import { counted } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { wrapText } from './wrap.ts';

const DELIMITERS: { readonly [delimiter: string]: string } = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What is screened against what, and what to know about it before reading on. */
export function headLines(head: RunHead, canvas: Canvas): readonly string[] {
  const { width, palette, facts } = canvas;
  const title = `haechi ${head.version}: potential matches with sanctions lists`;
  return [
    ...wrapText(title, width).map(palette.title),
    ...head.lists.flatMap((list) => [
      ...facts('list', describeList(list, list.sha256.slice(0, 12), head.asOf)),
      ...(list.coverage === undefined ? [] : facts('', list.coverage, palette.warning)),
      ...list.warnings.flatMap(({ file, message }) =>
        facts('', `warning: ${file}: ${message}`, palette.warning),
      ),
    ]),
    ...head.inputs.flatMap((input, index) =>
      facts(index === 0 ? 'file' : '', describeInput(input)),
    ),
    ...(head.decisions ? facts('decisions', describeDecisions(head.decisions)) : []),
    ...(head.since ? facts('since', describeSince(head.since)) : []),
    ...facts('settings', `threshold ${head.threshold}, as of ${head.asOf}`),
  ];
}

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

function describeDecisions({ file, decisions, sha256 }: DecisionsFacts): string {
  return `${file}, ${counted(decisions, 'decision')}, SHA-256 ${sha256.slice(0, 12)}`;
}

function describeSince({ file, asOf, lists }: SinceFacts): string {
  const dated = lists.map(({ name, date }) => `${name} of ${date}`);
  return `${file}, as of ${asOf}, against ${dated.join(', ')}`;
}

function describeInput({ file, encoding, encodingGuessed, delimiter }: InputLayout): string {
  const guess = encodingGuessed ? ' (a guess; --encoding names it)' : '';
  return `${inputName(file)}, ${encoding}${guess}, ${DELIMITERS[delimiter] ?? delimiter} separated`;
}

/** What an input is called in a sentence. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file;
}
