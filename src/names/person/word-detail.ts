import type { WordAlignment } from '../word-alignment.ts';
import { likenessOf } from './part-likeness.ts';

/** What two names have in common and what not, in a few words. */
export function describeParts({ pairs, left }: WordAlignment): string {
  const equal = pairs.filter((pair) => pair.a === pair.b).map((pair) => pair.a);
  const altered = pairs
    .filter((pair) => pair.a !== pair.b)
    .map((pair) => `${pair.a} / ${pair.b}${note(pair.a, pair.b)}`);
  return [
    equal.length > 0 ? `same: ${equal.join(' ')}` : '',
    altered.length > 0 ? `alike: ${altered.join(', ')}` : '',
    left.length > 0 ? `only in one: ${left.join(' ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function note(a: string, b: string): string {
  const how = likenessOf(a, b)?.how;
  switch (how) {
    case 'romanization':
    case 'transcription':
      return ' (one name romanized in two ways)';
    case 'wade-giles':
      return ' (pinyin and Wade-Giles)';
    case 'short form':
      return ' (short form)';
    case 'slip':
    case 'two slips':
      return ' (if misspelt)';
    case 'initial':
      return ' (initial)';
    case 'consonants':
      return ' (the same consonants)';
    default:
      return '';
  }
}
