// One table of all figures for a terminal of 80 columns.
import Table from 'cli-table3';
import { numberText } from './number-text.js';

const WIDTHS = [41, 17, 18];

/** `sections` are `{title, figures}`; several figures of one thing stand under its name. */
export function figureTable(sections) {
  const table = new Table({
    head: ['', 'median', 'least to most'],
    colWidths: WIDTHS,
    colAligns: ['left', 'right', 'right'],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { title, figures } of sections) {
    table.push([{ content: title.toUpperCase(), colSpan: WIDTHS.length }]);
    let last;
    for (const shown of figures) {
      if (shown.of !== last) table.push([{ content: shown.of, colSpan: WIDTHS.length }]);
      last = shown.of;
      table.push(rowOf(shown));
    }
  }
  return `${table.toString()}\n`;
}

function rowOf({ what, unit, values, median, least, most }) {
  const spread = `${numberText(least, unit)} - ${numberText(most, unit)}`;
  return [`  ${what}`, unitText(numberText(median, unit), unit), values.length > 1 ? spread : ''];
}

function unitText(number, unit) {
  switch (unit) {
    case 'rows/s':
    case 'n':
      return number;
    default:
      return `${number} ${unit}`;
  }
}
