/**
 * What the page does: filters, orders and searches rows, brings in those that wait as text, and listens to
 * keys. It makes nothing of the text of names: blocks were escaped when they were written.
 */
export const SCRIPT = `
'use strict';
(() => {
const AT_ONCE = 200, STEP = 50, CHUNK = 100;
const at = (id) => document.getElementById(id);
const rows = JSON.parse(at('index').textContent);
const form = at('controls'), list = at('list'), more = at('more'), shown = at('shown'), find = at('find');
const waiting = [...document.querySelectorAll('.chunk')];
const blocks = [...list.children];
const first = blocks.length;
let order = [], placed = 0;

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
  const found = text && made(text.textContent).find((each) => each.id === anchor);
  if (found) here.append(found);
  return found;
};
const ticked = (name) => {
  const boxes = [...form.querySelectorAll('input[name="' + name + '"]')];
  return boxes.length === 0 ? null : new Set(boxes.filter((box) => box.checked).map((box) => box.value));
};
const chosen = (name) => form.elements[name] && form.elements[name].value;
const place = (count) => {
  const part = document.createDocumentFragment();
  for (const number of order.slice(placed, placed + count)) part.append(block(number));
  list.append(part);
  placed = Math.min(order.length, placed + count);
  more.hidden = placed >= order.length;
  more.textContent = 'Show more (' + (order.length - placed) + ' left)';
};
const update = () => {
  const groups = { tier: ticked('tier'), state: ticked('state'), change: ticked('change') };
  const list_ = chosen('list'), program = chosen('program');
  const words = find.value.normalize('NFKC').toLowerCase().split(/\\s+/).filter(Boolean);
  const fits = (hit) =>
    Object.entries(groups).every(([name, values]) => !values || values.has(hit[name])) &&
    (!list_ || hit.list.includes(list_)) && (!program || hit.program.includes(program));
  order = [];
  let hits = 0;
  rows.forEach((row, number) => {
    if (!words.every((word) => row.text.includes(word))) return;
    const count = row.hits.filter(fits).length;
    if (count === 0) return;
    hits += count;
    order.push(number);
  });
  const by = chosen('order');
  if (by === 'score') order.sort((a, b) => rows[b].score - rows[a].score || a - b);
  if (by === 'name') order.sort((a, b) => rows[a].name.localeCompare(rows[b].name) || a - b);
  document.body.classList.toggle('show-cleared', !groups.state || groups.state.has('cleared'));
  list.replaceChildren();
  placed = 0;
  place(STEP);
  shown.textContent = order.length + ' of ' + rows.length + ' rows shown, ' + hits + ' potential match' + (hits === 1 ? '' : 'es');
};
const step = (by) => {
  const here = document.activeElement && document.activeElement.closest('.row');
  const all = [...list.children];
  let next = here ? all.indexOf(here) + by : by > 0 ? 0 : all.length - 1;
  if (next >= all.length && placed < order.length) { place(STEP); return step(by); }
  next = Math.max(0, Math.min(list.children.length - 1, next));
  if (list.children[next]) { list.children[next].focus(); list.children[next].scrollIntoView({ block: 'nearest' }); }
};
const toggle = (details) => {
  const open = details.some((each) => !each.open);
  for (const each of details) each.open = open;
};
const reveal = () => {
  const target = location.hash.length > 1 && party(location.hash.slice(1));
  if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
};

document.documentElement.classList.add('js');
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', update);
more.addEventListener('click', () => place(STEP));
at('open-all').addEventListener('click', () => toggle([...list.querySelectorAll('.evidence')]));
at('help').addEventListener('click', () => at('keys').showModal());
addEventListener('hashchange', reveal);
addEventListener('beforeprint', () => { for (const each of list.querySelectorAll('.evidence')) each.open = true; });
if ('IntersectionObserver' in window) {
  new IntersectionObserver((seen) => { if (seen.some((each) => each.isIntersecting) && !more.hidden) place(STEP); },
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
update();
reveal();
})();
`;
