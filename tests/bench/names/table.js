// Compact tables for a terminal.

/** Rows of cells in columns; numbers stand to the right. */
export function table(head, rows) {
  const texts = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '')));
  const widths = head.map((_, column) =>
    Math.max(...texts.map((row) => (row[column] ?? '').length)),
  );
  return texts
    .map((row) =>
      row
        .map((cell, column) =>
          column > 0 && /^[-.\d]|^none$/u.test(texts[1]?.[column] ?? '')
            ? cell.padStart(widths[column])
            : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}\n`)
    .join('');
}

/** `0.971 168/173`. */
export function share(part, whole) {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(3)} ${part}/${whole}`;
}

/** `0.0123 14/1145`. */
export function fineShare(part, whole) {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(4)} ${part}/${whole}`;
}
