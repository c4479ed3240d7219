/** The part of the page's script that puts on paper what fits the filter, and says what that is. */
export const PRINT_SCRIPT = `
const paper = at('paper');
let onScreen = null;
addEventListener('beforeprint', () => {
  if (onScreen) return;
  onScreen = { placed, closed: [] };
  if (placed < MOST_PRINTED) place(MOST_PRINTED - placed);
  else keep(MOST_PRINTED);
  onScreen.closed = [...list.querySelectorAll('.evidence:not([open])')];
  for (const each of onScreen.closed) each.open = true;
  const hits = order.slice(0, placed).reduce((sum, number) => sum + rows[number].hits.filter(filter.hit).length, 0);
  const left = order.length - placed;
  paper.textContent = placed.toLocaleString('en-US') + ' of ' + rowCount(rows.length) + ', ' + hitCount(hits) + ', filter: ' + filterWords() +
    (left > 0 ? '. NOT PRINTED: ' + counted(left, 'more row', 'more rows') + '; ' + rowCount(MOST_PRINTED) + ' are printed at most, so print in parts by narrower filters.' : '');
});
addEventListener('afterprint', () => {
  if (!onScreen) return;
  for (const each of onScreen.closed) each.open = false;
  if (placed < onScreen.placed) place(onScreen.placed - placed);
  else keep(onScreen.placed);
  onScreen = null;
});
`;
