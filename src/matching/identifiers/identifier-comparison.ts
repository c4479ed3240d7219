import type { Role } from '../../input/subject.ts';
import type { IdentifierKind, ListedIdentifier } from '../../lists/entry.ts';
import type { Evidence } from '../hit.ts';
import { cellParts, visibleText } from './cell-text.ts';
import { writtenWallets } from './contact-writings.ts';
import { foldedNumbers } from './folded-number.ts';
import { listedKeys } from './identifier.ts';
import { isMeantFor, mayHold } from './identifier-family.ts';
import { hasWrongChecksum } from './wallet-checksum.ts';
import { websites } from './websites.ts';

/**
 * For the same short number of the same kind, in log-odds: numbers of up to five digits belong to
 * many, so it supports a name and decides nothing.
 */
const SAME_SHORT_NUMBER = 2;

/** A value of the row and the column that it stands in. */
interface Value {
  readonly role: Role;
  readonly value: string;
}

/**
 * The verdict on one kind of identifier of which the row and the entry have no decisive one in common.
 * `differs` says that the row has another one, and weighs nothing: people and firms have several.
 */
export function compareUnequal(
  kind: IdentifierKind,
  row: readonly Value[],
  listed: readonly ListedIdentifier[],
): Evidence {
  const candidates = row.filter((value) => isOne(kind, value));
  if (candidates.length > 0) {
    const same = sameShortNumbers(kind, candidates, listed);
    return same.length > 0 ? short(kind, same, listed) : another(kind, candidates, listed);
  }
  const unread = row.filter(({ role, value }) => isMeantFor(role, kind) && value.trim() !== '');
  const missing = { kind, verdict: 'missing-here', listed: joined(listed), weight: 0 } as const;
  if (unread.length === 0) return { ...missing, here: null };
  const article = kind === 'email' ? 'an' : 'a';
  const detail = `not understood as ${article} ${kind.replaceAll('_', ' ')}`;
  return { ...missing, here: joined(unread), detail };
}

function sameShortNumbers(
  kind: IdentifierKind,
  candidates: readonly Value[],
  listed: readonly ListedIdentifier[],
): Value[] {
  const known = new Set(listed.flatMap(({ value }) => foldedNumbers(kind, value)));
  return candidates.filter(({ value }) =>
    foldedNumbers(kind, value).some((number) => known.has(number)),
  );
}

function short(
  kind: IdentifierKind,
  same: readonly Value[],
  listed: readonly ListedIdentifier[],
): Evidence {
  const texts = { here: joined(same), listed: joined(listed) };
  const weight = SAME_SHORT_NUMBER;
  return kind === 'wallet'
    ? { kind, verdict: 'similar', ...texts, weight, detail: 'but for case' }
    : { kind, verdict: 'equal', ...texts, weight, detail: 'short number' };
}

function another(
  kind: IdentifierKind,
  candidates: readonly Value[],
  listed: readonly ListedIdentifier[],
): Evidence {
  const texts = { here: joined(candidates), listed: joined(listed) };
  const hosts = new Set(kind === 'website' ? listed.flatMap(({ value }) => hostsOf(value)) : []);
  return candidates.some(({ value }) => hostsOf(value).some((host) => hosts.has(host)))
    ? { kind, verdict: 'similar', ...texts, weight: 0, detail: 'another page of the same host' }
    : { kind, verdict: 'differs', ...texts, weight: 0, detail: whyAnother(kind, candidates) };
}

function whyAnother(kind: IdentifierKind, candidates: readonly Value[]): string {
  const mistyped =
    kind === 'wallet' &&
    candidates.some(({ value }) =>
      cellParts(value).map(visibleText).flatMap(writtenWallets).some(hasWrongChecksum),
    );
  return mistyped ? 'checksum wrong: a character may be mistyped' : 'people and firms have several';
}

/**
 * Whether a value has the form of such an identifier. Under a header that promises one, a number too
 * short to decide anything has it too.
 */
function isOne(kind: IdentifierKind, { role, value }: Value): boolean {
  if (isMeantFor(role, kind) && foldedNumbers(kind, value).length > 0) return true;
  const identifiers = cellParts(value).map((part) => ({ kind, label: '', value: part }));
  return mayHold(role, kind) && identifiers.flatMap(listedKeys).length > 0;
}

function hostsOf(value: string): string[] {
  return cellParts(value).flatMap((part) =>
    websites(visibleText(part)).map((address) => address.split(/[/?#:]/u)[0] ?? ''),
  );
}

function joined(values: readonly { readonly value: string }[]): string {
  return [...new Set(values.map(({ value }) => value))].join('; ');
}
