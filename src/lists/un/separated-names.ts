import { foreignScript } from '../assembly/name-script.ts';
import { present } from '../assembly/present.ts';

/** The names that one field holds, and what it says beside them. */
export interface SeparatedNames {
  readonly names: readonly string[];
  readonly remarks: readonly string[];
}

/** What stands behind a name in the same field; all of these were read in the list of February 2026. */
const BEHIND_NAME =
  /(?:(?:,\s+|\s+(?=born\s+(?:in|on)\s))(?<born>born\b.*)|\s+\((?<bracketed>birth name|combat name|(?:previously|formerly) listed as|false identity\b.*|[A-Z]{3}\.\d{3})\)|\s+-\s+(?<dashed>sub-unit name))$/i;
const SCRIPT_LABEL = /(?<=\()original script:\s*|\s*\(original script\)/gi;
/** Names of one field are parted by semicolons; one field numbers its second name `b)`. */
const BETWEEN_NAMES = /;|\s[b-h]\)\s/;
const NAME_ALONE = /^\p{Lu}[\p{L}\p{M}\s.’‘'-]*$/u;

/**
 * Takes apart what the list prints as one name: several at semicolons, a name in its own script with
 * its Latin spellings in brackets or the other way round, and remarks. Other brackets (`(KOMID)`)
 * belong to the name.
 */
export function separateNames(text: string): SeparatedNames {
  const { outside, inside } = takeBrackets(text.replace(SCRIPT_LABEL, ''));
  const pieces = [outside, ...inside]
    .flatMap((part) => part.split(BETWEEN_NAMES))
    .flatMap(splitScripts)
    .map((piece) => piece.trim().replace(/^\)\s*|\s*,$/g, ''));
  const read = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).map(takeRemark);
  return {
    names: read.map(({ name }) => name),
    remarks: read.flatMap(({ remark }) => remark ?? []),
  };
}

/**
 * The names that a note beside an alias gives: the same one in its own script (`original script: ...`),
 * or, for an alias in its own script, Latin spellings parted by semicolons.
 */
export function namesInNote(note: string, alias: string): readonly string[] {
  const foreign = splitScripts(note).filter((run) => foreignScript(run) !== undefined);
  const spellings = (/\(([^()]*;[^()]*)\)/.exec(note)?.[1] ?? note).split(';').map((s) => s.trim());
  const isSpelled =
    foreignScript(alias) !== undefined &&
    spellings.length > 1 &&
    spellings.every((spelling) => NAME_ALONE.test(spelling));
  return [...foreign.map((run) => run.trim()), ...(isSpelled ? spellings : [])];
}

/** Brackets at the outermost level whose content is other names. */
function takeBrackets(text: string): { outside: string; inside: string[] } {
  const groups = outerBrackets(text);
  const bare = groups.reduce((rest, group) => rest.replace(group, ' '), text);
  const isNames = (group: string): boolean => {
    const content = group.slice(1, -1);
    return content.includes(';') || foreignScript(content) !== foreignScript(bare);
  };
  const names = groups.filter(
    (group) => /\p{L}/u.test(bare) && /\p{L}/u.test(group) && isNames(group),
  );
  return {
    outside: names.reduce((rest, group) => rest.replace(group, ' '), text).replace(/\s+/g, ' '),
    inside: names.map((group) => group.slice(1, -1)),
  };
}

/** Bracketed groups with their brackets, those within others not counted. */
function outerBrackets(text: string): string[] {
  const groups: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, character] of [...text.matchAll(/[()]/g)].map(
    (m) => [m.index, m[0]] as const,
  )) {
    if (character === '(' && depth++ === 0) start = index;
    if (character === ')' && depth > 0 && --depth === 0) groups.push(text.slice(start, index + 1));
  }
  return groups;
}

/** Runs of words in Latin letters and in others, where a text has both. */
function splitScripts(text: string): string[] {
  const runs: { foreign: boolean; words: string[] }[] = [];
  for (const word of text.split(/\s+/)) {
    const isForeign = foreignScript(word) !== undefined;
    const last = runs.at(-1);
    if (!last || (/\p{L}/u.test(word) && last.foreign !== isForeign)) {
      runs.push({ foreign: isForeign, words: [word] });
    } else last.words.push(word);
  }
  return runs.map(({ words }) => words.join(' '));
}

function takeRemark(text: string): { name: string; remark?: string } {
  const found = BEHIND_NAME.exec(text);
  if (!found) return { name: text };
  const { born, bracketed, dashed } = found.groups ?? {};
  const remark = born ?? bracketed ?? dashed;
  return { name: text.slice(0, found.index).trim(), ...present({ remark }) };
}
