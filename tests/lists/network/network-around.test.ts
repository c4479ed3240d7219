import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, Link } from '../../../src/lists/entry.ts';
import { LinkGraph } from '../../../src/lists/network/link-graph.ts';
import type { NetworkBranch } from '../../../src/lists/network/network.ts';
import { networkAround } from '../../../src/lists/network/network-around.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { entryOf, listOf } from '../sample-list.ts';
import { fixture } from '../temp-folder.ts';

const EVERYTHING = { depth: Number.POSITIVE_INFINITY, limit: 0 };

/** An entry with links to others by their ids. */
function linked(id: string, ...ids: readonly string[]): Entry {
  return entryOf(id, {
    linkedTo: ids.map((other): Link => ({ name: `SAMPLE ${other}`, id: other })),
  });
}

function around(id: string, entries: readonly Entry[], reach: Partial<typeof EVERYTHING> = {}) {
  const entry = entries.find((one) => one.id === id) ?? entryOf('none');
  return networkAround(new LinkGraph([listOf(entries)]), entry, { ...EVERYTHING, ...reach });
}

/** A tree as one text: `1(>2(<3))`, with `*` after a party that stands elsewhere too. */
function draw({ node, direction, again, branches }: NetworkBranch): string {
  const sign = { to: '>', from: '<', both: '=' };
  const below = branches.length === 0 ? '' : `(${branches.map(draw).join(' ')})`;
  const name = node.entry?.id ?? `"${node.name}"`;
  return `${direction ? sign[direction] : ''}${name}${again ? '*' : ''}${below}`;
}

describe('the tree', () => {
  test.each<[what: string, entries: readonly Entry[], tree: string]>([
    ['no links', [linked('1')], '1'],
    ['links of both directions', [linked('1', '2'), linked('2'), linked('3', '1')], '1(>2 <3)'],
    [
      'to any depth',
      [linked('1', '2'), linked('2', '3'), linked('4', '3'), linked('3')],
      '1(>2(>3(<4)))',
    ],
    ['two that are linked to each other', [linked('1', '2'), linked('2', '1')], '1(=2)'],
    [
      'a circle, told once',
      [linked('1', '2'), linked('2', '3'), linked('3', '1')],
      '1(>2(>3*) <3)',
    ],
    ['a party linked to itself', [linked('1', '1', '2'), linked('2')], '1(>2)'],
    [
      'those linked to it in the order of their numbers, not of the list',
      [linked('1'), linked('10', '1'), linked('9', '1')],
      '1(<9 <10)',
    ],
    [
      'those that it is linked to in the order of its links',
      [linked('1', '3', '2'), linked('2'), linked('3')],
      '1(>3 >2)',
    ],
    ['an id that is not on the list', [linked('1', '2')], '1(>"SAMPLE 2")'],
  ])('%s', (_, entries, tree) => {
    expect(draw(around('1', entries).tree)).toBe(tree);
  });

  test('a party stands where it is nearest', () => {
    const entries = [
      linked('1', '2', '4'),
      linked('2', '3'),
      linked('3', '4'),
      linked('4', '5'),
      linked('5'),
    ];
    expect(draw(around('1', entries).tree)).toBe('1(>2(>3) >4(>5 <3*))');
  });

  test('a name that nobody bears is one leaf for all who name it', () => {
    const named = (id: string, name: string) => entryOf(id, { linkedTo: [{ name }] });
    const entries = [named('1', 'EXAMPLE ONE'), named('2', 'Example One')];
    const network = around('1', entries);
    expect(draw(network.tree)).toBe('1(>"EXAMPLE ONE"(<2))');
    expect(network.nodes.map(({ distance }) => distance)).toEqual([0, 1, 2]);
  });

  test('links lead to entries of the same list', () => {
    const lists = ['one', 'two'].map((name) => {
      const entries = [linked('1', '2'), linked('2')].map((entry) => ({ ...entry, list: name }));
      return listOf(entries, { name });
    });
    const entry = lists[1]?.entries.at(0) ?? entryOf('none');
    const { nodes } = networkAround(new LinkGraph(lists), entry, EVERYTHING);
    expect(nodes.map(({ key }) => key)).toEqual(['two:1', 'two:2']);
  });

  test('keeps the words of links', () => {
    const link = { name: 'SAMPLE 2', id: '2', relation: 'Owned by' };
    const network = around('1', [entryOf('1', { linkedTo: [link] }), linked('2')]);
    expect(network.tree.branches).toMatchObject([{ relations: ['Owned by'] }]);
    expect(network.edges).toEqual([
      { from: 'sample-list:1', to: 'sample-list:2', relation: 'Owned by' },
    ]);
  });
});

describe('what is left out', () => {
  const hub = [
    linked('1', '2'),
    ...['2', '3', '4', '5'].map((id) => linked(id, '1')),
    linked('6', '3'),
  ];

  test('is counted at the limit', () => {
    const network = around('1', hub, { limit: 2 });
    expect(draw(network.tree)).toBe('1(=2 <3(<6))');
    expect(network).toMatchObject({ complete: false, tree: { beyondLimit: 2, beyondDepth: 0 } });
  });

  test('is counted at the depth', () => {
    const network = around('1', hub, { depth: 1 });
    expect(draw(network.tree)).toBe('1(=2 <3 <4 <5)');
    expect(network.complete).toBe(false);
    expect(network.tree.branches.map(({ beyondDepth }) => beyondDepth)).toEqual([0, 1, 0, 0]);
  });

  test('is no party that is shown already', () => {
    const network = around('1', [linked('1', '2', '3'), linked('2', '3'), linked('3')], {
      depth: 1,
    });
    expect(draw(network.tree)).toBe('1(>2(>3*) >3)');
    expect(network.complete).toBe(true);
  });

  test('is nothing where all is shown', () => {
    expect(around('1', hub).complete).toBe(true);
    expect(around('1', hub, { limit: 4, depth: 2 }).complete).toBe(true);
  });
});

test.each([
  ['an entry of no list', '9', {}],
  ['a depth below 0', '1', { depth: -1 }],
  ['a limit that is no number', '1', { limit: Number.NaN }],
])('%s is a mistake of the caller', (_, id, reach) => {
  expect(() => around(id, [linked('1')], reach)).toThrow(
    expect.objectContaining({ code: 'INTERNAL' }),
  );
});

describe('whatever the links', () => {
  const graphs = fc
    .array(fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }), {
      minLength: 8,
      maxLength: 8,
    })
    .map((links) => links.map((others, id) => linked(String(id), ...others.map(String))));

  /** The ids that have a way to the first entry, found by widening a set until it stays. */
  function reachable(entries: readonly Entry[]): string[] {
    const pairs = entries.flatMap(({ id, linkedTo }) =>
      linkedTo.map((link) => [id, link.id ?? '']),
    );
    const reached = new Set(['0']);
    let before = 0;
    while (before < reached.size) {
      before = reached.size;
      const touched = pairs.filter((pair) => pair.some((end) => reached.has(end)));
      for (const end of touched.flat()) reached.add(end);
    }
    return [...reached].sort();
  }

  function branches(tree: NetworkBranch): NetworkBranch[] {
    return [tree, ...tree.branches.flatMap(branches)];
  }

  test('all that can be reached is there once, with every link between them', () => {
    fc.assert(
      fc.property(graphs, (entries) => {
        const network = around('0', entries);
        const ids = reachable(entries);
        expect(network.nodes.map(({ entry }) => entry?.id ?? '').sort()).toEqual(ids);
        const links = entries
          .filter(({ id }) => ids.includes(id))
          .flatMap(({ id, linkedTo }) =>
            linkedTo.flatMap((link) => (link.id === id ? [] : `${id}>${link.id}`)),
          );
        const found = network.edges.map(({ from, to }) =>
          `${from}>${to}`.replaceAll('sample-list:', ''),
        );
        expect(found.sort()).toEqual(links.sort());
        const placed = branches(network.tree).filter(({ again }) => !again);
        expect(placed.map(({ node }) => node.key).sort()).toEqual(
          network.nodes.map(({ key }) => key).sort(),
        );
        expect(network.complete).toBe(true);
      }),
    );
  });

  test('with a limit, what is left out is counted, and the tree says whether it is whole', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        (entries, depth, limit) => {
          const network = around('0', entries, { depth, limit });
          const all = branches(network.tree);
          const left = all.reduce(
            (sum, { beyondDepth, beyondLimit }) => sum + beyondDepth + beyondLimit,
            0,
          );
          expect(network.complete).toBe(left === 0);
          for (const { node, branches: below } of all) {
            expect(node.distance).toBeLessThanOrEqual(depth);
            expect(below.length).toBeLessThanOrEqual(limit);
          }
          if (network.complete) expect(network).toEqual(around('0', entries));
        },
      ),
    );
  });
});

test('Department 53 has its front company', async () => {
  const lists = await openList(fixture('ofac-dprk-it'), {});
  const entry = [...(lists[0]?.entries ?? [])].find(({ id }) => id === '52262') ?? entryOf('none');
  const { tree } = networkAround(new LinkGraph(lists), entry, EVERYTHING);
  expect(tree.branches).toMatchObject([
    { direction: 'from', node: { name: 'LIAONING CHINA TRADE INDUSTRY CO., LTD.' } },
  ]);
});
