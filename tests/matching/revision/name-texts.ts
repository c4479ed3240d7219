import fc from 'fast-check';

const word = fc.constantFrom(
  ...'walnut zephyr zephir comet ivory abd al rahman abdulrahman shao zhong shaozhong kim yong chol yongchol namchong gan namchonggan general trading tradings co ltd mooyokbank bank new star sample de la van'.split(
    ' ',
  ),
);

/** A name of some of these words, apart, hyphened or written as one, or with a surname set apart. */
export const text = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(' ', ' ', ' ', '-', '', ', '),
    fc.boolean(),
  )
  .map(([words, gap, capitals]) => {
    const [first = '', ...rest] = words;
    const name = rest.length > 0 ? `${first}${gap}${rest.join(' ')}` : first;
    return capitals ? name.toUpperCase() : name;
  });

/** In scripts of their own, and what a cell may hold beside a name. */
export const odd = fc.constantFrom(
  '김영철',
  'Ким Ён Чхоль',
  '金英哲',
  'محمد عبد الرحمن',
  'Dr. Walnut Zephyr',
  'Zephyr & Walnut Co., Ltd.',
  'Walnut Zephyr (Ivory Comet)',
  'Walnut Zephyr / Kim Yong Chol',
  'MV Zephyr Star',
  'Ã‰clair Zephyr',
);
