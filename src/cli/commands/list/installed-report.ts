import { diffLists } from '../../../lists/diff/diff-lists.ts';
import type { Installed } from '../../../lists/installed/install.ts';
import type { ListCounts, LoadedList } from '../../../lists/loaded-list.ts';
import { printable } from '../../../reports/table/printable.ts';

const COUNTS: readonly (readonly [what: keyof ListCounts, noun: string, one: string])[] = [
  ['entries', 'entries', 'entry'],
  ['aliases', 'strong aliases', 'strong alias'],
  ['weakAliases', 'weak aliases', 'weak alias'],
  ['addresses', 'addresses', 'address'],
  ['documents', 'documents', 'document'],
  ['wallets', 'wallets', 'wallet'],
  ['contacts', 'contacts', 'contact'],
  ['links', 'links', 'link'],
];

/** What became of one list, as data. */
export function installedRecord({ kind, list, copy, before }: Installed): object {
  const { name, format, date, sha256, counts, warnings } = list;
  return {
    kind,
    name,
    format,
    date,
    sha256,
    copy,
    counts,
    warnings,
    ...(before &&
      kind === 'installed' && {
        before: { date: before.date, sha256: before.sha256, counts: before.counts },
        changes: countChanges(before, list),
      }),
  };
}

/** The same for a person: a line with the counts, and beside each how it changed. */
export function writeInstalled({ kind, list, copy, before }: Installed): string {
  const { date, sha256, counts, warnings } = list;
  const name = printable(list.name);
  const dated = date === 'unknown' ? 'of unknown date' : `of ${date}`;
  if (kind === 'unchanged') return `${name} ${dated}: unchanged, the copy ${copy} stays in use\n`;
  const told = COUNTS.map(([what, noun, one]) => {
    const change = before ? counts[what] - before.counts[what] : 0;
    const counted = counts[what] === 1 ? one : noun;
    return `${counts[what]} ${counted}${change === 0 ? '' : ` (${change > 0 ? '+' : ''}${change})`}`;
  });
  const was = before ? [`  changed    ${describeChanges(before, list)}`] : [];
  return [
    `${name} ${dated}: installed`,
    `  holds      ${told.join(', ')}`,
    ...was,
    `  sha256     ${sha256}`,
    `  copy       ${copy}`,
    ...warnings.map(({ file, message }) => `  warning    ${printable(`${file}: ${message}`)}`),
    '',
  ].join('\n');
}

function countChanges(before: LoadedList, list: LoadedList) {
  const { added, changed, removed } = diffLists(before, list);
  return { added: added.length, changed: changed.length, removed: removed.length };
}

function describeChanges(before: LoadedList, list: LoadedList): string {
  const { added, changed, removed } = countChanges(before, list);
  const since = before.date === 'unknown' ? 'the copy before' : `the list of ${before.date}`;
  return `since ${since}: ${added} added, ${changed} changed, ${removed} removed; haechi list diff ${printable(list.name)}`;
}
