import { foldHeader } from './recognise-header.ts';
import type { Role } from './subject.ts';

type Script = 'korean' | 'latin' | 'chinese';

/** What a header says about the name in its column. */
interface NameHeader {
  /** Whose name it is, or which of several: `employee`, `1`; empty in most files. */
  readonly whose: string;
  readonly script: Script;
  /** Whether it names the script, as `영문 이름` does. */
  readonly marked: boolean;
  /** Whether it is called a name and no more: `Name`, `영문 이름`. */
  readonly plain: boolean;
}

const SCRIPTS: readonly { readonly script: Script; readonly words: RegExp }[] = [
  { script: 'chinese', words: /한자|\bchinese\b/g },
  { script: 'latin', words: /영문|영어|로마자|\b(english|en|latin|roman|romani[sz]ed)\b/g },
  { script: 'korean', words: /한글|국문|\b(korean|hangul|ko|kr|native)\b/g },
];

/** The words for a name and for its parts. */
const PARTS =
  /\b(?:(?:last|family|paternal|maternal|first|given|christian|1st) ?)?(?:sur|fore)?names?\b|\b[fl] ?name\b|\b(?:last|first)\b|성씨|이름|성|명/g;
const PLAIN = /(\bnames?|이름|명)(?: \d)?$/;
const WHOLE = /성명|성함/;

/**
 * `이름` or `Name` beside a surname is the given name. Each surname takes the plain names of its own
 * script and owner, so that `성`, `이름`, `영문성`, `영문이름` are two pairs and `이름` beside `영문성`
 * and `영문이름` stays whole. A file without given names then has one where a single plain name is
 * left, as in `Surname`, `이름`.
 *
 * @param roles one for each header
 * @returns the columns, from 0, that hold given names though their headers alone do not say so
 */
export function findGivenNames(
  headers: readonly string[],
  roles: readonly (Role | undefined)[],
): ReadonlySet<number> {
  const columns = headers.map((header, at) => ({ at, role: roles[at], ...readNameHeader(header) }));
  const given = columns.filter(({ role }) => role === 'given_name');
  const plain = columns.filter(({ role, plain }) => plain && canBeGiven(role));
  const taken = new Set<number>();
  const surnames = columns.filter(({ role }) => role === 'surname');
  for (const surname of surnames) {
    if (given.some((name) => fits(name, surname))) continue;
    for (const name of plain) if (fits(name, surname)) taken.add(name.at);
  }
  const [first] = surnames;
  if (first === undefined || given.length > 0 || taken.size > 0) return taken;
  const left = plain.filter(({ whose }) => whose === '');
  const unmarked = left.filter(({ marked }) => !marked);
  const alike = unmarked.filter(({ script }) => script === first.script);
  const likeliest = [alike, unmarked, left].find((names) => names.length > 0) ?? [];
  return new Set(likeliest.length === 1 ? likeliest.map(({ at }) => at) : []);
}

/** `명` alone has no role: it is a given name beside `성`, and a head count anywhere else. */
function canBeGiven(role: Role | undefined): boolean {
  return role === 'name' || role === undefined;
}

/**
 * Korean headers speak of Korean names, marked or not; an English one is used for any name, so that
 * `English name` is no part of what stands under `Surname`.
 */
function fits(a: NameHeader, b: NameHeader): boolean {
  if (a.script !== b.script || a.whose !== b.whose) return false;
  return a.script === 'korean' || a.marked === b.marked;
}

function readNameHeader(header: string): NameHeader {
  let text = foldHeader(header).replace(/(\p{L})(\d)$/u, '$1 $2');
  const named = SCRIPTS.filter(({ words }) => text.search(words) >= 0).map(({ script }) => script);
  for (const { words } of SCRIPTS) text = text.replace(words, ' ');
  text = text.trim();
  return {
    whose: text.replace(PARTS, ' ').replace(/\s+/g, ' ').trim(),
    marked: named.length > 0,
    script: named[0] ?? (/\p{Script=Hangul}/u.test(text) ? 'korean' : 'latin'),
    plain: PLAIN.test(text) && !WHOLE.test(text),
  };
}
