import { AT_ONCE, CHUNK, MOST_PRINTED, STEP } from './placing.ts';
import { FILTER_SCRIPT } from './script-filter.ts';
import { PRINT_SCRIPT } from './script-print.ts';

/**
 * What the page does: filters, orders and searches rows, brings in those that wait as text, and listens to
 * keys. It makes nothing of the text of names: blocks were escaped when they were written.
 */
export const SCRIPT = `
'use strict';
(() => {
const AT_ONCE = ${AT_ONCE}, STEP = ${STEP}, CHUNK = ${CHUNK}, MOST_PRINTED = ${MOST_PRINTED};
const at = (id) => document.getElementById(id);
const rows = JSON.parse(at('index').textContent);
const numbers = new Map(rows.map((row, number) => [row.anchor, number]));
const form = at('controls'), list = at('list'), more = at('more'), shown = at('shown'), find = at('find');
const waiting = [...document.querySelectorAll('.chunk')];
const blocks = [...list.children];
const first = blocks.length;
let order = [], placed = 0, filter;
const counted = (count, one, many) => count.toLocaleString('en-US') + ' ' + (count === 1 ? one : many);
const rowCount = (count) => counted(count, 'row', 'rows');
const hitCount = (count) => counted(count, 'potential match', 'potential matches');
${FILTER_SCRIPT}
const made = (text) => {
  const template = document.createElement('template');
  template.innerHTML = text;
  return [...template.content.children];
};
const block = (number) => {
  if (!blocks[number]) {
    const chunk = Math.floor((number - first) / CHUNK);
    made(waiting[chunk].textContent).forEach((each, index) => { blocks[first + chunk * CHUNK + index] = each; });
  }
  return blocks[number];
};
const party = (anchor) => {
  if (at(anchor) || !/^p[0-9]+$/.test(anchor)) return at(anchor);
  const here = at('party-list'), texts = [...document.querySelectorAll('.party-chunk')];
  const text = texts[Math.floor((Number(anchor.slice(1)) - 1 - AT_ONCE) / CHUNK)];
  const wanted = text && made(text.textContent).find((each) => each.id === anchor);
  if (wanted) here.append(wanted);
  return wanted;
};
// Within a row that is shown, hits that do not fit are hidden and counted.
const fitted = (number) => {
  const row = block(number), hits = [...row.querySelectorAll('.hit')];
  hits.forEach((hit, index) => { hit.hidden = !filter.hit(rows[number].hits[index]); });
  const unfit = hits.filter((hit) => hit.hidden).length;
  let note = row.querySelector('.unfit');
  if (unfit > 0 && !note) {
    note = document.createElement('p');
    note.className = 'note unfit';
    hits[hits.length - 1].after(note);
  }
  if (note) {
    note.hidden = unfit === 0;
    note.textContent = counted(unfit, 'more hit of this row does', 'more hits of this row do') + ' not fit the filter';
  }
  return row;
};
const place = (count) => {
  const part = document.createDocumentFragment();
  for (const number of order.slice(placed, placed + count)) part.append(fitted(number));
  list.append(part);
  placed = Math.min(order.length, placed + count);
  more.hidden = placed >= order.length;
  more.textContent = 'Show more (' + (order.length - placed).toLocaleString('en-US') + ' left)';
};
const keep = (count) => {
  for (const row of [...list.children].slice(count)) row.remove();
  placed = count;
  place(0);
};
const update = () => {
  filter = readFilter();
  order = [];
  let hits = 0;
  rows.forEach((row, number) => {
    const count = row.hits.filter(filter.hit).length;
    if (count === 0 || !filter.row(row)) return;
    hits += count;
    order.push(number);
  });
  const by = chosen('order');
  if (by === 'score') order.sort((a, b) => rows[b].score - rows[a].score || a - b);
  if (by === 'name') order.sort((a, b) => rows[a].name.localeCompare(rows[b].name) || a - b);
  list.replaceChildren();
  placed = 0;
  place(STEP);
  shown.textContent = order.length.toLocaleString('en-US') + ' of ' + rowCount(rows.length) + ' shown, ' + hitCount(hits);
};
const focusOn = (row, where) => {
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: where });
};
const step = (by) => {
  const here = document.activeElement && document.activeElement.closest('.row');
  const all = [...list.children];
  let next = here ? all.indexOf(here) + by : by > 0 ? 0 : all.length - 1;
  if (next >= all.length && placed < order.length) { place(STEP); return step(by); }
  next = Math.max(0, Math.min(list.children.length - 1, next));
  if (list.children[next]) focusOn(list.children[next], 'nearest');
};
const toggle = (details) => {
  const open = details.some((each) => !each.open);
  for (const each of details) each.open = open;
};
// A link to a row wins over a filter that would hide it.
const goToRow = (number) => {
  if (!order.includes(number)) {
    takeOffFilter();
    update();
    shown.textContent += '; the filter was taken off for the row that was linked to';
  }
  place(Math.max(0, order.indexOf(number) + 1 - placed));
  focusOn(block(number), 'start');
};
const reveal = () => {
  const anchor = location.hash.slice(1);
  if (numbers.has(anchor)) { goToRow(numbers.get(anchor)); return; }
  const target = anchor && party(anchor);
  if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
};
// What is scrolled to must not end up behind the controls, which stay at the top.
const makeRoom = () => {
  const sticky = getComputedStyle(form).position === 'sticky';
  document.documentElement.style.setProperty('--bar', (sticky ? form.offsetHeight : 0) + 'px');
};

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', update);
more.addEventListener('click', () => place(STEP));
at('open-all').addEventListener('click', () => toggle([...list.querySelectorAll('.evidence')]));
at('help').addEventListener('click', () => at('keys').showModal());
addEventListener('hashchange', reveal);
addEventListener('resize', makeRoom);
if ('ResizeObserver' in window) new ResizeObserver(makeRoom).observe(form);
if ('IntersectionObserver' in window) {
  new IntersectionObserver((seen) => { if (seen.some((each) => each.isIntersecting) && !more.hidden && !onScreen) place(STEP); },
    { rootMargin: '600px' }).observe(more);
}
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest && event.target.closest('input,select,textarea,dialog');
  if (event.key === 'Escape' && event.target === find) { find.blur(); return; }
  if (typing) return;
  const acts = {
    j: () => step(1), k: () => step(-1), '/': () => { form.scrollIntoView({ block: 'nearest' }); find.focus(); },
    '?': () => at('keys').showModal(),
    o: () => { const row = document.activeElement.closest('.row'); if (row) toggle([...row.querySelectorAll('.evidence')]); },
  };
  const act = acts[event.key];
  if (act) { event.preventDefault(); act(); }
});
${PRINT_SCRIPT}
makeRoom();
update();
reveal();
})();
`;
