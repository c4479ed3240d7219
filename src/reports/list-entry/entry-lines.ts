import type { Entry } from '../../lists/entry.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import type { Canvas } from '../table/canvas.ts';
import { wrapText } from '../table/wrap.ts';
import { entryFacts } from './entry-facts.ts';

/** All that a list says of one party: its name, then each field that it has, a value a line. */
export function entryLines(
  entry: Entry,
  list: Pick<LoadedList, 'date'>,
  { width, palette, facts }: Canvas,
): readonly string[] {
  return [
    ...wrapText(entry.name, width).map(palette.title),
    ...entryFacts(entry, list).flatMap(([label, values]) =>
      values.flatMap((value, index) => facts(index === 0 ? label : '', value)),
    ),
  ];
}
