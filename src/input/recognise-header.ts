import { HEADER_NAMES } from './header-names.ts';
import { AFTERTHOUGHTS, KOREAN_OWNERS, OWNERS } from './header-owners.ts';
import { BRACKETS, recogniseParts } from './header-parts.ts';
import type { Role } from './subject.ts';

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(
  HEADER_NAMES.flatMap(({ role, names }) =>
    names.map((name): [string, Role] => [compact(name), role]),
  ),
);

/** Longer than any header in one language; a title or a sentence is not looked at. */
const LONGEST = 60;
/** Longer than any header in two. */
const LONGEST_OF_ALL = 120;

/** `Individual/Company` asks which of the two it is. */
const KIND =
  /\b(individual|company|entity|organi[sz]ation|business|corporat(?:e|ion))\b|개인|법인/giu;

/**
 * The role that a header announces, if any. First the whole header counts, then the header without
 * its brackets, its owner and the script it names, then its parts where it is written in two
 * languages or holds two things; single words within a longer text never do.
 */
export function recogniseHeader(header: string): Role | undefined {
  if (header.length > LONGEST_OF_ALL || asksForKind(header)) return undefined;
  const bare = header.replace(BRACKETS, ' ');
  return (
    recogniseText(header) ??
    (bare === header ? undefined : recogniseText(bare)) ??
    recogniseParts(header, recogniseText)
  );
}

/**
 * A header as lower-case words: `contractorFullName`, `CONTRACTOR_FULL_NAME` and `Contractor full
 * name:` become one, and `#` is a number.
 */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/\(s\)/g, 's')
    .replace(/#|№/g, ' no ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function recogniseText(text: string): Role | undefined {
  return text.length > LONGEST ? undefined : recogniseFolded(foldHeader(text));
}

function recogniseFolded(folded: string): Role | undefined {
  let words = folded.split(' ').filter((word) => word !== '');
  for (;;) {
    if (words.length === 0) return undefined;
    const role = ROLE_BY_NAME.get(words.join('')) ?? withoutKoreanOwner(words.join(''));
    if (role !== undefined) return role;
    const last = words.at(-1) ?? '';
    if (AFTERTHOUGHTS.has(last)) words = words.slice(0, -1);
    else if (/^\p{L}+\d$/u.test(last)) words = [...words.slice(0, -1), last.slice(0, -1)];
    else if (OWNERS.has(words[0] ?? '')) words = words.slice(1);
    else return undefined;
  }
}

function withoutKoreanOwner(word: string): Role | undefined {
  for (const owner of KOREAN_OWNERS) {
    const role = word.startsWith(owner) ? ROLE_BY_NAME.get(word.slice(owner.length)) : undefined;
    if (role !== undefined) return role;
  }
  return undefined;
}

function asksForKind(header: string): boolean {
  const kinds = header.match(KIND)?.map((kind) => kind.toLowerCase()) ?? [];
  if (kinds.length < 2 || !kinds.some((kind) => kind === 'individual' || kind === '개인'))
    return false;
  return (
    header
      .replace(KIND, ' ')
      .replace(/\b(or|and)\b|및|또는/giu, ' ')
      .replace(/[^\p{L}]/gu, '') === ''
  );
}

function compact(name: string): string {
  return name.replaceAll(' ', '');
}
