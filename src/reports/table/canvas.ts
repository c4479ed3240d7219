import type { ReportStyle } from '../report.ts';
import { labelled } from './cells.ts';
import { openPalette, type Palette } from './palette.ts';

/** Narrower than this, labels would leave no room for what they label. */
const NARROWEST = 36;

/** What every part of the table needs: its width in terminal columns, and its colours. */
export interface Canvas {
  readonly width: number;
  readonly palette: Palette;
  /** A label and its text as lines, in the places of the head and the summary. */
  facts(label: string, text: string, paint?: (text: string) => string): readonly string[];
}

export function openCanvas(style: ReportStyle): Canvas {
  const width = Math.max(NARROWEST, Math.floor(style.width));
  const palette = openPalette(style.color);
  return {
    width,
    palette,
    facts: (label, text, paint) =>
      labelled({ text: label, width: 11, paint: palette.label }, text, {
        indent: 2,
        width,
        ...(paint ? { paint } : {}),
      }),
  };
}
