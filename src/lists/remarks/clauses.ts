import { CLAUSE_HEADS, type ClauseHead } from './clause-heads.ts';

/** One clause: `text` as printed without `alt. `; `label` and `value` where its head is known. */
export interface Clause {
  readonly text: string;
  readonly head?: ClauseHead;
  /** The head in the list's own letters. */
  readonly label?: string;
  /** What follows the head. */
  readonly value?: string;
}

/** Semicolon and blank part clauses; a few of the early remarks lack the blank before a word. */
const SEPARATOR = /;(?:\s+|(?=[a-z]))/g;
const ALIAS_START = /^(?:[afn]\.k|d\.b)\.a\. '/i;
const ALIAS_WITHIN = /;\s*(?:[afn]\.k|d\.b)\.a\. '/i;
const CLOSED_QUOTE = /'\.?$/;
const UP_TO_CLOSING_QUOTE = /^.*?'\.?\s*(?:;|$)/;
/** How the text of a sanctions clause goes on after a semicolon of its own. */
const CONTINUATION = /^(?:and|or|as|see|pursuant|sections?)\b/i;

const headsByFirstWord = indexHeads();

/**
 * The clauses of a remark, in order. A semicolon within the quotes of an alias, or within the text of
 * a sanctions clause, does not end it. With `cut`, the last clause is left out: its end is missing,
 * and half a number must not be taken for a whole one.
 */
export function splitClauses(remarks: string, cut = false): Clause[] {
  const texts: string[] = [];
  let start = 0;
  for (const separator of remarks.matchAll(SEPARATOR)) {
    const text = remarks.slice(start, separator.index);
    if (isOpenAlias(text, remarks.slice(start))) continue;
    texts.push(text);
    start = separator.index + separator[0].length;
  }
  if (!cut) texts.push(remarks.slice(start));
  return joinContinuations(texts.map(readClause).filter(({ text }) => text !== ''));
}

/** What a label stands for: its longest head, as `Digital Currency Address - XBT` has one. */
export function findHead(text: string): ClauseHead | undefined {
  const lower = text.toLowerCase();
  return headsByFirstWord.get(firstWord(lower))?.find(({ head }) => {
    const after = lower.slice(head.length, head.length + 1);
    return lower.startsWith(head.toLowerCase()) && !/[\p{L}\p{N}]/u.test(after);
  });
}

function readClause(printed: string): Clause {
  const text = printed.trim().replace(/^alt\. /i, '');
  const head = findHead(text);
  if (!head) return { text };
  const value = text.slice(head.head.length).replace(/^[\s:]+/, '');
  return { text, head, label: text.slice(0, head.head.length), value };
}

/** An alias whose quote closes only after a later semicolon, with no other alias in between. */
function isOpenAlias(text: string, rest: string): boolean {
  if (!ALIAS_START.test(text) || CLOSED_QUOTE.test(text)) return false;
  const upToQuote = UP_TO_CLOSING_QUOTE.exec(rest.slice(text.length))?.[0];
  return upToQuote !== undefined && !ALIAS_WITHIN.test(upToQuote);
}

function joinContinuations(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    if (before?.head?.field === 'sanctions' && !clause.head && CONTINUATION.test(clause.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text}; ${clause.text}` };
    } else joined.push(clause);
  }
  return joined;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
}

function indexHeads(): Map<string, ClauseHead[]> {
  const index = new Map<string, ClauseHead[]>();
  const longestFirst = [...CLAUSE_HEADS].sort((a, b) => b.head.length - a.head.length);
  for (const head of longestFirst) {
    const word = firstWord(head.head.toLowerCase());
    index.set(word, [...(index.get(word) ?? []), head]);
  }
  return index;
}
