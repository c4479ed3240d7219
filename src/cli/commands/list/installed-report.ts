import type { Installed } from '../../../lists/installed/install.ts';
import type { ListCounts } from '../../../lists/loaded-list.ts';

const COUNTS: readonly (readonly [what: keyof ListCounts, noun: string])[] = [
  ['entries', 'entries'],
  ['aliases', 'strong aliases'],
  ['weakAliases', 'weak aliases'],
  ['addresses', 'addresses'],
  ['documents', 'documents'],
  ['wallets', 'wallets'],
  ['contacts', 'contacts'],
  ['links', 'links'],
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
    ...(before && { before: { date: before.date, sha256: before.sha256, counts: before.counts } }),
  };
}

/** The same for a person: a line with the counts, and beside each how it changed. */
export function writeInstalled({ kind, list, copy, before }: Installed): string {
  const { name, date, sha256, counts, warnings } = list;
  const dated = date === 'unknown' ? 'of unknown date' : `of ${date}`;
  if (kind === 'unchanged') return `${name} ${dated}: unchanged, the copy ${copy} stays in use\n`;
  const told = COUNTS.map(([what, noun]) => {
    const change = before ? counts[what] - before.counts[what] : 0;
    return `${counts[what]} ${noun}${change === 0 ? '' : ` (${change > 0 ? '+' : ''}${change})`}`;
  });
  const was = before ? [`  before     ${describeBefore(before)}`] : [];
  return [
    `${name} ${dated}: installed`,
    `  holds      ${told.join(', ')}`,
    ...was,
    `  sha256     ${sha256}`,
    `  copy       ${copy}`,
    ...warnings.map(({ file, message }) => `  warning    ${file}: ${message}`),
    '',
  ].join('\n');
}

function describeBefore({ date, sha256 }: NonNullable<Installed['before']>): string {
  const dated = date === 'unknown' ? 'a list of unknown date' : `the list of ${date}`;
  return `${dated}, SHA-256 ${sha256.slice(0, 12)}; haechi list diff shows what changed`;
}
