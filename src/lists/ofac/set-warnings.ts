import { damaged } from '../assembly/damage.ts';
import { enumerate } from '../assembly/unread.ts';
import type { ListWarning } from '../loaded-list.ts';
import type { ListBytes } from '../reading/list-bytes.ts';
import { type Family, type MemberRole, officialName } from './member.ts';

/** The files of a set, each told by its content. */
export type SetFiles = { readonly [role in MemberRole]?: ListBytes };

const LOSS: { readonly [role in Exclude<MemberRole, 'main'>]: string } = {
  alt: 'strong aliases are missing',
  add: 'addresses are missing',
  comments: 'remarks that run over 1,000 characters are cut off',
};

/** Cut remarks are named up to here; there can be hundreds. */
const NAMED = 5;

/**
 * What the files missing from a set cost. Throws LIST for a missing main file, and for a missing
 * alias file unless `trust`, since a list without its aliases finds far less.
 */
export function missingMembers(
  path: string,
  family: Family,
  files: SetFiles,
  trust: boolean,
): ListWarning[] {
  if (!files.main) {
    const main = officialName(family, 'main');
    throw damaged(without(main), path, undefined, `put ${main} beside the other files`);
  }
  if (!files.alt && !trust) {
    const alt = officialName(family, 'alt');
    const cure = `put ${alt} beside it, or load it without aliases with --trust-list`;
    throw damaged(without(alt), path, undefined, cure);
  }
  return (['alt', 'add', 'comments'] as const)
    .filter((role) => !files[role])
    .map((role) => ({ file: path, message: `no ${officialName(family, role)}: ${LOSS[role]}` }));
}

/** One warning for all remarks that end at OFAC's limit without a continuation. */
export function cutRemarks(file: string, ids: readonly string[]): ListWarning[] {
  if (ids.length === 0) return [];
  const noun = ids.length === 1 ? 'remark is' : 'remarks are';
  const message = `${ids.length} ${noun} cut at 1,000 characters without a continuation in a comments file, so identifiers may be missing: ${enumerate(ids, NAMED)}`;
  return [{ file, message }];
}

/**
 * A clause that looks like an identifier: up to six words and signs, then a token of six or more
 * characters with three digits in a row or an `@` in it, and at most a country in brackets and dates
 * behind it. So look `Digital Wallet - XBT 1XXXX002003` and `Sample Card No. 1002003 (Kenya) issued
 * 1999`; a sentence that mentions a year or the number of a file does not.
 */
const LIKE_IDENTIFIER =
  /^(?=\S*\p{L})(?:[^\s\d,;]+\s+){1,6}(?=\S*(?:\d{3}|[^@]@[^@]))\S{6,}(?:\s+\([^)]*\))?(?:,?\s*(?:issued|expire[sd])\s.*)?$/iu;
const FROM_NUMBER_ON = /\s*\S*[\d@].*$/su;

/** Whether a clause of the remarks looks like an identifier. */
export function looksLikeIdentifier(clause: string): boolean {
  return LIKE_IDENTIFIER.test(clause);
}

/** What the remarks of an entry hold that was not read, as `readRemarks` tells it. */
interface Unread {
  readonly id: string;
  readonly facts: { readonly unread: readonly string[] };
}

/**
 * One warning for all clauses that look like identifiers and were not read; each kind is named once,
 * with the first entry that has it.
 */
export function unreadIdentifiers(file: string, parties: readonly Unread[]): ListWarning[] {
  const alike = parties.flatMap(({ id, facts }) =>
    facts.unread
      .filter(looksLikeIdentifier)
      .map((clause) => ({ id, head: clause.replace(FROM_NUMBER_ON, '') })),
  );
  if (alike.length === 0) return [];
  const heads = new Map<string, string>();
  for (const { head, id } of alike) if (!heads.has(head)) heads.set(head, `${head} (entry ${id})`);
  const named = enumerate([...heads.values()], NAMED);
  const noun = alike.length === 1 ? 'remark looks' : 'remarks look';
  const message = `${alike.length} ${noun} like an identifier and could not be read, so nothing is found by it: ${named}`;
  return [{ file, message }];
}

function without(name: string): string {
  return `an OFAC set without its ${name}`;
}
