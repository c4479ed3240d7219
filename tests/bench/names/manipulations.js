// How people and attackers alter a name, one alteration a name, each time the same for the same seed.
// An alteration returns undefined where the name offers nothing to alter.

/** A generator of numbers from 0 to 1 (mulberry32; Tommy Ettinger, public domain). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (random, items) => items[Math.floor(random() * items.length)];
const wordsOf = (name) => name.split(/[\s,]+/u).filter((word) => word !== '');
const LONG = /^\p{L}{5,}$/u;

const FOR_ALL = {
  case: (name, random) =>
    pick(random, [
      name.toUpperCase(),
      name.toLowerCase(),
      [...name]
        .map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter.toLowerCase()))
        .join(''),
    ]),
  blanks: (name, random) =>
    pick(random, [
      `  ${name} `,
      name.replaceAll(' ', '  '),
      name.replaceAll(' ', '\u00a0'),
      name.replaceAll(' ', '_'),
      name.replaceAll(/[.,]/gu, ' '),
    ]),
  'one edit': (name, random) => onWord(name, random, LONG, (word) => edit(word, random)),
  homoglyph: (name, random) =>
    onWord(name, random, /^\p{L}{3,}$/u, (word) => {
      const places = [...word].flatMap((letter, at) => (LOOK_ALIKES[letter] ? [at] : []));
      if (places.length === 0) return undefined;
      const at = pick(random, places);
      return word.slice(0, at) + pick(random, [...LOOK_ALIKES[word[at]]]) + word.slice(at + 1);
    }),
};

export const FOR_PERSONS = {
  ...FOR_ALL,
  order: (name, random) => {
    const [surname = '', given] = name.split(', ');
    if (given === undefined) return undefined;
    return pick(random, [
      `${given} ${surname}`,
      `${surname} ${given}`,
      [...wordsOf(name)].reverse().join(' '),
    ]);
  },
  'missing part': (name, random) => {
    const words = wordsOf(name);
    if (words.length < 3) return undefined;
    const at = 1 + Math.floor(random() * (words.length - 1));
    return words.filter((_, index) => index !== at).join(' ');
  },
  initial: (name, random) => {
    const [surname = '', given] = name.split(', ');
    const words = wordsOf(given ?? '');
    if (words.length === 0 || words.some(({ length }) => length < 2)) return undefined;
    const at = Math.floor(random() * words.length);
    const short = words.map((word, index) => (index === at ? `${word[0]}.` : word)).join(' ');
    return pick(random, [`${short} ${surname}`, `${surname}, ${short}`]);
  },
  joined: (name, random) => joined(wordsOf(name), random),
  transliteration: (name, random) => transliterated(name, random),
};

export const FOR_ORGANISATIONS = {
  ...FOR_ALL,
  order: (name, random) => {
    const words = wordsOf(name);
    if (words.length < 3) return undefined;
    const at = 1 + Math.floor(random() * (words.length - 1));
    return [...words.slice(at), ...words.slice(0, at)].join(' ');
  },
  'missing part': (name, random) => {
    const words = wordsOf(name);
    const loose = words.filter((word) => GENERIC.test(word));
    if (words.length < 3 || loose.length === 0) return undefined;
    const left = pick(random, loose);
    return words.filter((word) => word !== left).join(' ');
  },
  joined: (name, random) => joined(wordsOf(name), random),
  'legal form': (name, random) => {
    const found = FORMS.filter(([form]) => form.test(name));
    if (found.length === 0)
      return `${name} ${pick(random, ['LTD', 'LLC', 'Co., Ltd.', 'GmbH', 'd.o.o.'])}`;
    const [form, others] = pick(random, found);
    return name.replace(form, pick(random, others)).trim();
  },
};

const GENERIC =
  /^(?:COMPANY|TRADING|GENERAL|INTERNATIONAL|GROUP|INDUSTRIES|INDUSTRIAL|SERVICES|CORPORATION|LIMITED|THE|OF|AND|&)$/u;
const FORMS = [
  [/ CO\.,? LTD\.?$/u, [' Company Limited', ' CO LTD', ' Co. Limited', '']],
  [/ L\.?L\.?C\.?$/u, [' L.L.C.', ' LLC', ' Limited Liability Company', '']],
  [/^LIMITED LIABILITY COMPANY /u, ['LLC ', 'OOO ', '']],
  [/^OOO /u, ['ООО ', 'LLC ', '']],
  [/^(?:JOINT STOCK COMPANY|JSC) /u, ['AO ', 'JSC ', '']],
  [/ LIMITED$/u, [' LTD', ' Ltd.', '']],
  [/ LTD\.?$/u, [' Limited', ' LTD.', '']],
  [/ GMBH$/u, [' G.m.b.H.', '']],
  [/ D\.O\.O\.?.*$/u, [' DOO', ' D.O.O.']],
  [/ S\.A\. DE C\.V\.$/u, [' SA de CV', '']],
  [/ S\.A\.$/u, [' SA', '']],
  [/ CORPORATION$/u, [' Corp.', ' CORP', '']],
];

const LOOK_ALIKES = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: '1l',
  K: 'К',
  M: 'М',
  O: '0О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  a: 'а',
  c: 'с',
  e: 'е',
  i: '1і',
  o: '0о',
  p: 'р',
  x: 'х',
  y: 'у',
  l: '1I',
};

function onWord(name, random, fitting, change) {
  const words = name.split(/(?<=[\s,])|(?=[\s,])/u);
  const places = words.flatMap((word, at) => (fitting.test(word) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = pick(random, places);
  const changed = change(words[at]);
  return changed === undefined
    ? undefined
    : words.map((word, index) => (index === at ? changed : word)).join('');
}

function edit(word, random) {
  const at = Math.floor(random() * (word.length - 1));
  const letter = pick(random, [...'abcdefghijklmnopqrstuvwxyz']);
  return pick(random, [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ]);
}

function joined(words, random) {
  if (words.length < 2) return undefined;
  const at = Math.floor(random() * (words.length - 1));
  return [...words.slice(0, at), words[at] + words[at + 1], ...words.slice(at + 2)].join(' ');
}

/** Other romanizations of Russian, Arabic, Persian, Chinese and Spanish names, as sources print them. */
const ROMANIZATIONS = [
  [/(?<=\p{L})iy$/u, ['y', 'i', 'ii', 'ij']],
  [/(?<=[^aeiou])y$/u, ['iy', 'i', 'ii', 'yi']],
  [/(?<=[^aeiouy])ev$/u, ['yev', 'eff']],
  [/yev$/u, ['ev', 'jev']],
  [/ov$/u, ['off', 'ow']],
  [/ovich$/u, ['ovych', 'ovitch']],
  [/(?<=\p{L})ks/u, ['x']],
  [/x(?=\p{L})/u, ['ks']],
  [/kh/u, ['h', 'x']],
  [/^ye/u, ['e']],
  [/ya/u, ['ia', 'ja']],
  [/yu/u, ['iu', 'ju']],
  [/ei$/u, ['ey']],
  [/ey$/u, ['ei']],
  [/^Mohamm[ae]d$/u, ['Muhammad', 'Mohamed', 'Muhammed', 'Mohamad']],
  [/^Muhammad$/u, ['Mohammed', 'Mohamed', 'Mohammad']],
  [/^Ahmad$/u, ['Ahmed']],
  [/^Ahmed$/u, ['Ahmad']],
  [/^Huss?[ae][iy]n$/u, ['Hossein', 'Husayn', 'Husain']],
  [/oo/u, ['u', 'ou']],
  [/ou/u, ['u', 'oo']],
  [/ee/u, ['i']],
  [/q/u, ['k', 'gh']],
  [/gh/u, ['g']],
  [/dh/u, ['d', 'z']],
  [/zh/u, ['j']],
  [/ll/u, ['l']],
  [/ss/u, ['s']],
  [/aa/u, ['a']],
  [/^[Aa]l-/u, ['el-', 'Al ', 'al']],
];

function transliterated(name, random) {
  const words = name
    .split(/(?<=[\s,])|(?=[\s,])/u)
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word));
  const options = words.flatMap((word, at) =>
    word.length < 4
      ? []
      : ROMANIZATIONS.filter(([from]) => from.test(word)).map((rule) => ({ at, rule })),
  );
  if (options.length === 0) return undefined;
  const { at, rule } = pick(random, options);
  return words
    .map((word, index) => (index === at ? word.replace(rule[0], pick(random, rule[1])) : word))
    .join('');
}
