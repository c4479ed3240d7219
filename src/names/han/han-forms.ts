import { HAN_MERGERS, HAN_VARIANTS } from './han-variant-table.ts';

/** A character, in its Korean form, that somebody may mean by the form they wrote. */
export interface MeantCharacter {
  readonly character: string;
  /** P(this form is written | the character is meant), from 0 to 1. */
  readonly share: number;
}

/** Judged: what Koreans write of themselves, against the Chinese and Japanese who write of them. */
const KOREAN_FORM_SHARE = 0.7;

/** Where the word of a table that holds a character starts and ends; undefined where none does. */
function wordWith(character: string, table: string): string | undefined {
  const at = table.indexOf(character);
  if (at < 0) return undefined;
  return table.slice(startOfWord(table, at), endOfWord(table, at));
}

// Words are cut out of the text one by one: two thousand rows in a map would take ten times as long
// as all the characters of a name.
const isBlank = (letter: string) => letter === ' ' || letter === '\n' || letter === '';
function startOfWord(table: string, at: number): number {
  let start = at;
  while (!isBlank(table.charAt(start - 1))) start--;
  return start;
}
function endOfWord(table: string, at: number): number {
  let end = at;
  while (!isBlank(table.charAt(end))) end++;
  return end;
}

/** The Korean form of a character that is not a merger of several. */
function koreanForm(form: string): string {
  const [korean = form] = wordWith(form, HAN_VARIANTS) ?? form;
  return korean;
}

interface Mergers {
  /** A form to the characters it may stand for, in Korean form. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** Character to the forms of other characters that may stand for it. */
  readonly forms: ReadonlyMap<string, number>;
  /** Character to one that some form makes the same; follow it to its end. */
  readonly links: ReadonlyMap<string, string>;
}

function readMergers(): Mergers {
  const meant = new Map<string, readonly string[]>();
  const forms = new Map<string, number>();
  const links = new Map<string, string>();
  for (const row of HAN_MERGERS.trim().split(/\s/u)) {
    const [form = '', ...characters] = row;
    meant.set(form, characters);
    const goal = endOf(characters[0] ?? form, links);
    for (const character of row) {
      const end = endOf(character, links);
      if (end !== goal) links.set(end, goal);
    }
    for (const character of characters) {
      if (character !== form) forms.set(character, (forms.get(character) ?? 0) + 1);
    }
  }
  return { meant, forms, links };
}

function endOf(character: string, links: ReadonlyMap<string, string>): string {
  let end = character;
  for (let next = links.get(end); next !== undefined; next = links.get(end)) end = next;
  return end;
}

let mergersRead: Mergers | undefined;
function mergers(): Mergers {
  mergersRead ??= readMergers();
  return mergersRead;
}

/**
 * A text with one form for every Chinese character, so that 金勇進 and 金勇进, 元惠榮 and 元恵栄 become
 * equal: compatibility forms (NFKC), simplified, Japanese and regional ones, Korean doublets. Where
 * one form stands for several characters, all of them become one: after it 後 and 后 are equal,
 * because a simplified name cannot tell them apart. Everything else in the text stays as it is.
 * Doing it twice changes nothing. Source: the tables of OpenCC, see `han-variant-table.ts`.
 */
export function unifyHan(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (written) =>
    endOf(koreanForm(written.normalize('NFKC')), mergers().links),
  );
}

/**
 * The characters, in Korean form, that one written character may stand for: itself or the character
 * that it is a variant of; for a simplified form all characters that it replaces.
 */
export function meantBy(written: string): readonly MeantCharacter[] {
  const { meant, forms } = mergers();
  const form = written.normalize('NFKC');
  const characters = meant.get(form) ?? [koreanForm(form)];
  return characters.map((character) => {
    const variants = [...(wordWith(character, HAN_VARIANTS) ?? character)].length - 1;
    const others = variants + (forms.get(character) ?? 0);
    if (character === form) return { character, share: others === 0 ? 1 : KOREAN_FORM_SHARE };
    return { character, share: (1 - KOREAN_FORM_SHARE) / others };
  });
}
