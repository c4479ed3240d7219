import { KOREAN_OWNERS, OWNERS } from './header-owners.ts';
import { NAME_ROLES, type Role } from './subject.ts';

/** Brackets and what stands in them. */
export const BRACKETS = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/g;

type Recognise = (text: string) => Role | undefined;

/** Between two writings of a header, or two headers: either part may speak for the column. */
const ALTERNATIVES = /[/|／｜]/;
/**
 * Between the members of a list; each must be known, lest `Research and name` be a name. A comma
 * without a blank is rather a header line read with another delimiter.
 */
const LISTED = /,\s|[&·ㆍ・]|\b(?:and|or)\b|및|또는/i;
/**
 * A line break, or the border between hangul and Latin letters. `File` and `name` below it, or
 * `File 이름`, is one header and no two, so that each part must be known here too.
 */
const SEAM =
  /[\r\n]+|(?<=\p{Script=Hangul})[^\p{L}\p{N}]*(?=\p{Script=Latin})|(?<=\p{Script=Latin})[^\p{L}\p{N}]*(?=\p{Script=Hangul})/u;
/** What parts without a role of their own may be about: `여권 No`, `Wallet 주소`. */
const GENERIC: ReadonlySet<Role> = new Set<Role>(['id', 'address']);

/**
 * The role of a header that is written in two languages, as `국적/Nationality` and `Name 이름`, or
 * that announces two things, as `Name / Company`: a name goes before an organisation, both before
 * all else, and a surname with a given name is a whole name.
 */
export function recogniseParts(header: string, recognise: Recognise): Role | undefined {
  const parts = splitAt(openTranslations(header), ALTERNATIVES);
  if (sharesItsHead(parts)) return recognise(parts.at(-1) ?? '');
  const roles = parts.map((part) => recognise(part) ?? recogniseList(part, recognise));
  const known = roles.filter((role) => role !== undefined);
  return choose(known.length === roles.length ? known : known.filter((role) => role !== 'id'));
}

function recogniseList(text: string, recognise: Recognise): Role | undefined {
  const roles = allKnown(
    splitAt(text, LISTED),
    (part) => recognise(part) ?? recogniseSeam(part, recognise),
  );
  // No column holds a name and a number of one's own: that too is a whole header line.
  return roles.length > 1 && roles.includes('id') ? undefined : choose(roles);
}

function recogniseSeam(text: string, recognise: Recognise): Role | undefined {
  const parts = splitAt(text, SEAM);
  if (parts.length < 2) return undefined;
  const roles = allKnown(parts, recognise);
  const telling = roles.filter((role) => !GENERIC.has(role));
  const named = telling.length > 0 ? telling : roles;
  const agree = named.every((role) => role === named[0]) || named.every(isNameRole);
  return agree ? choose(named) : undefined;
}

/** Nothing where one of them has no role. */
function allKnown(parts: readonly string[], recognise: Recognise): readonly Role[] {
  const roles = parts.map(recognise).filter((role) => role !== undefined);
  return roles.length === parts.length ? roles : [];
}

function choose(roles: readonly Role[]): Role | undefined {
  const found = new Set(roles);
  if (found.has('surname') && (found.has('given_name') || found.has('name'))) return 'name';
  if (found.has('given_name')) return 'given_name';
  if (found.has('city') && found.has('country')) return 'location';
  const name = NAME_ROLES.find((role) => found.has(role));
  return name ?? roles.find((role) => role !== 'id') ?? roles[0];
}

/** `여권상 성명 (Name)` and a line break between two languages are alternatives, as a slash is. */
function openTranslations(header: string): string {
  const outside = header.replace(BRACKETS, ' ');
  const opened = header.replace(BRACKETS, (_, inside: string) =>
    !ALTERNATIVES.test(inside) && areTwoLanguages(inside, outside) ? `/${inside}/` : ' ',
  );
  const lines = splitAt(opened, /[\r\n]+/);
  const [first = '', second = ''] = lines;
  return lines.length === 2 && areTwoLanguages(first, second) ? lines.join('/') : opened;
}

function areTwoLanguages(a: string, b: string): boolean {
  const [hangul, other] = /\p{Script=Hangul}/u.test(a) ? [a, b] : [b, a];
  return (
    /\p{Script=Hangul}/u.test(hangul) &&
    /\p{Script=Latin}/u.test(other) &&
    !/\p{Script=Hangul}/u.test(other)
  );
}

/** `Vendor/Supplier Type` is the type of either, and `업체/담당자 연락처` the number of either. */
function sharesItsHead(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  const bare = parts.slice(0, -1);
  return (
    bare.length > 0 &&
    bare.every((part) => isOwner(part)) &&
    !isOwner(last) &&
    startsWithOwner(last)
  );
}

function isOwner(text: string): boolean {
  const word = text.trim().toLowerCase();
  return OWNERS.has(word) || KOREAN_OWNERS.includes(word);
}

function startsWithOwner(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s_]+/);
  return words.length > 1 && isOwner(words[0] ?? '');
}

function isNameRole(role: Role): boolean {
  return NAME_ROLES.some((name) => name === role);
}

function splitAt(text: string, separator: RegExp): string[] {
  return text.split(separator).filter((part) => /[\p{L}\p{N}#№]/u.test(part));
}
