import { enumerate, type Unread } from '../../assembly/unread.ts';
import type { ListWarning } from '../../loaded-list.ts';
import type { AdvancedFile } from './advanced-file.ts';
import type { AdvancedParty } from './advanced-party.ts';

/** Numbers are named up to here. */
const NAMED = 5;

/** What a user should know about a file in which all parties are whole. */
export function advancedWarnings(
  file: AdvancedFile,
  parties: Iterable<AdvancedParty>,
  unread: Unread,
): ListWarning[] {
  const untaken = file.untaken().map(({ fact }) => `${fact.label} ${fact.value}`);
  const unlisted = [...parties]
    .filter(({ lists, programs }) => lists.size === 0 && programs.size === 0)
    .map(({ party }) => party.id);
  const messages = [
    ...some(untaken, 'documents that belong to no entry, so nothing is found by them'),
    ...some(
      unlisted,
      'entries that no SanctionsEntry names, so programmes and day of listing are missing',
    ),
  ];
  return [
    ...messages.map((message) => ({ file: file.path, message })),
    ...file.unknown.warnings(file.path),
    ...unread.warnings(file.path),
  ];
}

function some(names: readonly string[], what: string): string[] {
  return names.length === 0 ? [] : [`${what}: ${enumerate(names, NAMED)}`];
}
