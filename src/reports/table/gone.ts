import type { Hit } from '../../matching/hit.ts';
import { sinceWords } from '../decision-wording.ts';
import { rowWords } from '../hit-wording.ts';
import { counted } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { sideBySide } from './cells.ts';
import { wrapText } from './wrap.ts';

/** Hits of the earlier run that are none any more, each in a sentence. */
export function goneLines(gone: readonly Hit[], files: number, canvas: Canvas): readonly string[] {
  if (gone.length === 0) return [];
  const { width, palette } = canvas;
  const title = `${counted(gone.length, 'potential match', 'potential matches')} of the earlier run gone`;
  return [
    ...wrapText(title, width).map(palette.title),
    ...gone.flatMap((hit) => {
      const { name, list, id } = hit.entry;
      const text = `${rowWords(hit, files)}: ${name} (${list} ${id}); ${sinceWords(hit)}`;
      return sideBySide([{ text, width: width - 2 }], 2);
    }),
  ];
}
