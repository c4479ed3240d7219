import { decodeBytes } from '../../foundation/encoding.ts';
import type { ListedAddress } from '../entry.ts';
import type { LabelledFact } from '../remarks/labelled-fact.ts';
import type { SeveralField, TextField } from './fields.ts';

/** One party as the CSV or the JSON prints it; empty fields are absent. */
export interface CslRecord {
  /** What to call it in messages: `a row`, `result 12`. */
  readonly what: string;
  /** Where it begins; not known of JSON. */
  readonly line?: number;
  readonly texts: { readonly [field in TextField]?: string };
  readonly several: { readonly [field in SeveralField]?: readonly string[] };
  readonly addresses: readonly ListedAddress[];
  readonly ids: readonly LabelledFact[];
}

/**
 * A text without blanks around it and with one between words. Control characters from 0x80 on are
 * punctuation of Windows-1252 that was read as Latin-1: `Gui\u0092an`.
 */
export function cleanText(printed: string): string {
  return printed
    .replace(/[\u0080-\u009f]/g, (sign) => decodeBytes(Buffer.from(sign, 'latin1'), 'windows-1252'))
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The values of a text that `; ` parts. The lists of the Bureau of Industry and Security end an
 * enumeration with `; and Sample`, in which `and` is no part of the value.
 */
export function valuesOf(text: string): string[] {
  return cleanText(text)
    .split(/;(?:\s|$)/)
    .map((value, index) => (index === 0 ? value : value.trim().replace(/^and /, '')).trim())
    .filter((value) => value !== '');
}
