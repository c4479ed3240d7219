import { foreignScript } from '../assembly/name-script.ts';
import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import type { Alias } from '../entry.ts';
import type { EuPart } from './record.ts';

/** The EU passes on the UN's `low quality` in a remark, now and then misspelt. */
const LOW_QUALITY = /\blow? quality\b/i;

/**
 * The name of a `nameAlias`: `LASTNAME, First Middle` for a person whose parts are given and are the
 * same words as the whole name, else the whole name as printed.
 */
export function printedName({ fields }: EuPart, isPerson: boolean): string | undefined {
  const { firstName, middleName, lastName, wholeName } = fields;
  const given = joined([firstName, middleName], ' ');
  if (!isPerson || given === undefined || lastName === undefined) {
    return wholeName ?? joined([given, lastName], ' ');
  }
  const isWhole = wholeName === undefined || wordsOf(wholeName) === wordsOf(`${given} ${lastName}`);
  return isWhole ? `${lastName}, ${given}` : wholeName;
}

/** Whether a name is weak: `strong="false"`, or of low quality by its remark. */
export function isWeak({ fields, remarks }: EuPart): boolean {
  return fields.strong === 'false' || remarks.some((remark) => LOW_QUALITY.test(remark));
}

/**
 * A further name. A language is the script of a name in other letters than Latin, and else a remark:
 * the EU translates the names of organisations.
 */
export function toAlias(part: EuPart, name: string): Alias {
  const { nameLanguage } = part.fields;
  const script = foreignScript(name);
  const remarks = joined(
    [
      ...part.remarks,
      script === undefined && nameLanguage !== undefined ? `language ${nameLanguage}` : undefined,
    ],
    '; ',
  );
  return {
    name,
    kind: 'aka',
    strength: isWeak(part) ? 'weak' : 'strong',
    ...(script === undefined ? {} : { script: nameLanguage ?? script }),
    ...present({ remarks }),
  };
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .sort()
    .join(' ');
}
