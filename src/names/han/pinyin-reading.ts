import { meantBy } from './han-forms.ts';
import { PINYIN_ROWS } from './han-pinyin-table.ts';

let readings: ReadonlyMap<string, string> | undefined;

/**
 * The first reading of a character in pinyin, folded; of a form that stands for several characters that
 * of the first that the table has. Undefined for one that it lacks.
 */
export function pinyinReading(written: string): string | undefined {
  readings ??= readTable();
  for (const { character } of meantBy(written)) {
    const reading = readings.get(character);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function readTable(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const row of PINYIN_ROWS.trim().split('\n')) {
    const [spellings = '', , characters = ''] = row.split('|');
    const [pinyin = ''] = spellings.split('/');
    for (const character of characters) all.set(character, pinyin.replace('ü', 'u'));
  }
  return all;
}
