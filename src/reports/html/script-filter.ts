/**
 * The part of the page's script that decides which rows and hits fit. Text is folded here and nowhere else,
 * so that what is typed and what is listed cannot be folded differently.
 */
export const FILTER_SCRIPT = `
const LETTERS = { đ: 'd', ð: 'd', ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };
// Vowel signs of Indian scripts and voicing marks of kana are letters of their own, and stay.
const fold = (text) => text.toLowerCase().normalize('NFKD').replace(/(?![\\u3099\\u309a])\\p{Script=Inherited}/gu, '')
  .normalize('NFC').replace(/[đðıłøßæœ]/g, (letter) => LETTERS[letter]).replace(/['\`\\u00b4\\u02bb-\\u02bf\\u2018\\u2019\\u2032]/g, '');
// Of values with digits, numbers above all, also without what people write between them.
const bare = (text) => text.replace(/[^\\p{L}\\p{N}]+/gu, '');
const searchable = (row) => {
  if (row.folded === undefined) {
    const text = fold(row.text);
    const numbers = text.split('\\n').filter((value) => /[0-9]/.test(value)).map(bare);
    row.folded = text + '\\n' + numbers.join('\\n');
  }
  return row.folded;
};
const holding = (words) => {
  if (words.length === 0) return () => true;
  const wanted = words.map((word) => [word, /[0-9]/.test(word) ? bare(word) : word]);
  return (row) => {
    const text = searchable(row);
    return wanted.every(([word, number]) => text.includes(word) || text.includes(number));
  };
};
const boxes = (name) => [...form.querySelectorAll('input[name="' + name + '"]')];
const ticked = (name) => boxes(name).filter((box) => box.checked).map((box) => box.value);
const chosen = (name) => form.elements[name] ? form.elements[name].value : '';
const readFilter = () => {
  const groups = ['tier', 'state', 'change'].filter((name) => boxes(name).length > 0).map((name) => [name, new Set(ticked(name))]);
  const listed = chosen('list'), program = chosen('program');
  const words = fold(find.value).split(/\\s+/).filter(Boolean);
  return {
    row: holding(words),
    hit: (hit) => groups.every(([name, values]) => values.has(hit[name])) &&
      (!listed || hit.list.includes(listed)) && (!program || hit.program.includes(program)),
  };
};
// What the filter is, for paper: on the screen the controls show it.
const filterWords = () => {
  const parts = [...form.querySelectorAll('fieldset')].map((group) => {
    const all = [...group.querySelectorAll('input')], on = all.filter((box) => box.checked);
    const label = group.querySelector('legend').textContent.toLowerCase();
    return on.length === all.length ? '' : label + ' ' + (on.map((box) => box.value).join(', ') || 'none');
  });
  if (find.value.trim()) parts.push('search "' + find.value.trim() + '"');
  if (chosen('list')) parts.push('list ' + chosen('list'));
  if (chosen('program')) parts.push('programme ' + chosen('program'));
  return parts.filter(Boolean).join('; ') || 'none';
};
const takeOffFilter = () => {
  for (const box of form.querySelectorAll('input[type=checkbox]')) box.checked = true;
  for (const name of ['list', 'program']) if (form.elements[name]) form.elements[name].value = '';
  find.value = '';
};
`;
