import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../../src/input/subject.ts';
import type { IdentifierKind } from '../../../src/lists/entry.ts';
import { createMatcher } from '../../../src/matching/matcher.ts';
import { bundledList, subjectOf } from '../sample.ts';

const lists = await bundledList();
const matcher = createMatcher(lists);
const entries = lists.flatMap((list) => [...list.entries]);

/** How people write such an identifier; `value` as it is listed. */
const WRITINGS: { readonly [kind in IdentifierKind]?: readonly ((value: string) => string)[] } = {
  wallet: [
    (value) => value,
    (value) => ` ${value} `,
    (value) => `ETH: ${value}`,
    (value) => `${value} (USDT-TRC20)`,
    (value) => `https://explorer.example.org/address/${value}`,
    (value) => (value.startsWith('0x') ? value.toLowerCase() : value),
    (value) => (value.startsWith('0x') ? `0x${value.slice(2).toUpperCase()}` : value),
  ],
  passport: [
    (value) => value,
    (value) => value.replace(/(.{3})(?=.)/gu, '$1 '),
    (value) => value.replace(/(.{3})(?=.)/gu, '$1-'),
    (value) => `No. ${value}`,
    (value) => `${value} (DPRK)`,
    (value) => value.toLowerCase(),
  ],
  email: [
    (value) => value,
    (value) => value.toUpperCase(),
    (value) => `mailto:${value}`,
    (value) => `<${value}>`,
    (value) => `Work: ${value};`,
  ],
  phone: [
    (value) => value,
    (value) => `+${value.replace(/\D/gu, '')}`,
    (value) => `00${value.replace(/\D/gu, '')}`,
    (value) => `+${value.replace(/\D/gu, '').replace(/(.{2})(?=.)/gu, '$1 ')}`,
    (value) => `(+${value.replace(/\D/gu, '').replace(/(.{3})(?=.)/gu, '$1-')})`,
  ],
};

const ROLES: { readonly [kind in IdentifierKind]?: Role } = {
  wallet: 'wallet',
  passport: 'passport',
  email: 'email',
  phone: 'phone',
};

describe.each(['wallet', 'passport', 'email', 'phone'] as const)('each designated %s', (kind) => {
  const listed = entries.flatMap((entry) =>
    entry.identifiers
      .filter((identifier) => identifier.kind === kind)
      .map(({ value }) => ({ id: entry.id, value })),
  );
  const raised = (value: string) => {
    const values = { name: ['Alex Sample'], [ROLES[kind] ?? kind]: [value] };
    return matcher.match(subjectOf(values)).map(({ entry }) => entry.id);
  };

  test('is on the bundled list', () => expect(listed.length).toBeGreaterThan(0));

  test('is found behind an innocent name, however it is written', () => {
    const missed = listed.flatMap(({ id, value }) =>
      (WRITINGS[kind] ?? [])
        .map((write) => write(value))
        .filter((written) => !raised(written).includes(id)),
    );
    expect(missed).toEqual([]);
  });

  test('is nobody’s with one character changed, left out or added', () => {
    const found = listed.flatMap(({ value }, index) =>
      changesOf(value, index).filter((changed) => raised(changed).length > 0),
    );
    expect(found).toEqual([]);
  });
});

/** Changes in letters and digits alone, so that another character is another identifier. */
function changesOf(value: string, index: number): readonly string[] {
  const places = [...value].flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? [at] : []));
  const at = places[(index * 7 + Math.floor(places.length / 2)) % places.length] ?? 0;
  const letter = value.charAt(at);
  const other = /\d/u.test(letter) ? String((Number(letter) + 1) % 10) : letter === 'q' ? 'z' : 'q';
  return [
    value.slice(0, at) + other + value.slice(at + 1),
    value.slice(0, at) + value.slice(at + 1),
    value.slice(0, at) + other + value.slice(at),
  ];
}
