import {
  ASSIMILATION_RULES,
  type AssimilationRule,
  type Boundary,
  KEPT_RULES,
} from './tables/assimilation-table.ts';
import { SPELLING_HABITS } from './tables/spelling-habit-table.ts';

/** Letters that a piece may stand for, itself or others, with how often they are written so. */
export interface Respelling {
  readonly text: string;
  readonly probability: number;
}

// A context names the rules that apply, one letter each: few contexts differ.
const RULES = new Map(ASSIMILATION_RULES.map((rule, index) => [letter('a', index), rule]));
const PLAIN_RULES = new Map([...RULES].filter(([, { plain }]) => plain > 0));
const KEPT = new Map(KEPT_RULES.map((rule, index) => [letter('A', index), rule]));

/**
 * The context of a piece in plain Latin letters: which rules of assimilation its neighbours in the
 * given name call up; '' for nearly all pieces, which a look at one letter tells.
 */
export function assimilationContext(before: string, piece: string, after: string): string {
  const atStart = before !== '' && (piece.startsWith('n') || piece.startsWith('l'));
  const atEnd = after !== '' && "gmlr'".includes(piece.charAt(piece.length - 1));
  return atStart || atEnd ? fitting(PLAIN_RULES, before, piece, after) : '';
}

/** Letters of the longest piece whose end or beginning may be said otherwise beside its neighbour. */
const LONGEST_PIECE = 7;

/** Whether two neighbouring parts of a given name may be written otherwise for standing side by side. */
export function mayAssimilate(part: string, next: string): boolean {
  for (let length = 1; length <= LONGEST_PIECE; length++) {
    const [end, start] = [part.slice(-length), next.slice(0, length)];
    if (assimilationContext('', end, next) !== '') return true;
    if (assimilationContext(part, start, '') !== '') return true;
  }
  return false;
}

/** The same with the marks of McCune-Reischauer, and where a name keeps what its rules would change. */
export function markedContext(before: string, piece: string, after: string): string {
  return fitting(RULES, before, piece, after) + fitting(KEPT, before, piece, after);
}

/** What a piece may stand for by assimilation in plain letters, itself left out. */
export function unassimilate(piece: string, context: string): readonly AssimilatedPiece[] {
  return [...context].flatMap((code) => {
    const rule = PLAIN_RULES.get(code);
    if (!rule) return [];
    return [{ text: apply(rule, piece), probability: rule.plain, rule }];
  });
}

interface AssimilatedPiece extends Respelling {
  readonly rule: AssimilationRule;
}

/** What a piece in McCune-Reischauer may stand for as if it stood alone, itself among it. */
export function unassimilateMarked(piece: string, context: string): readonly Respelling[] {
  let keptShare = 1;
  let found: Respelling[] = [];
  for (const code of context) {
    keptShare *= KEPT.get(code)?.share ?? 1;
    const rule = RULES.get(code);
    if (!rule) continue;
    // A piece may have changed at both of its ends.
    const others = [{ text: piece, probability: 1 }, ...found]
      .filter(({ text }) => rule.written.test(text))
      .map(({ text, probability }) => ({
        text: apply(rule, text),
        probability: probability * rule.marked,
      }));
    found = [...found, ...others];
  }
  return [{ text: piece, probability: keptShare }, ...found];
}

/** What a piece may stand for by habits of writing, itself left out. */
export function undoHabits(piece: string): readonly Respelling[] {
  return SPELLING_HABITS.filter(({ written }) => written.test(piece)).map((habit) => ({
    text: piece.replace(habit.written, habit.meant),
    probability: habit.probability,
  }));
}

function fitting<Rule extends Boundary>(
  rules: ReadonlyMap<string, Rule>,
  before: string,
  piece: string,
  after: string,
): string {
  let codes = '';
  for (const [code, rule] of rules) {
    const fits =
      rule.written.test(piece) &&
      (rule.before?.test(before) ?? true) &&
      (rule.after?.test(after) ?? true);
    if (fits) codes += code;
  }
  return codes;
}

const apply = ({ written, meant }: AssimilationRule, piece: string) =>
  piece.replace(written, meant);

function letter(first: string, index: number): string {
  return String.fromCharCode(first.charCodeAt(0) + index);
}
