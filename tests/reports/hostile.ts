import type { Entry } from '../../src/lists/entry.ts';
import { LinkGraph } from '../../src/lists/network/link-graph.ts';
import { networkAround } from '../../src/lists/network/network-around.ts';
import type { Hit } from '../../src/matching/hit.ts';
import type { FindListing } from '../../src/reports/report.ts';
import { JONG, LIST } from './sample.ts';

/** Texts that do harm where they are taken for anything but text. */
export const HOSTILE = [
  '<script>window.hurt = 1</script>',
  '"><img src=x onerror="window.hurt = 1">',
  "'><svg onload=window.hurt=1>",
  '</script><script>window.hurt = 1</script>',
  '<!--<script>',
  '</style><script>window.hurt = 1</script>',
  'javascript:window.hurt=1',
  '<%= 1 %><%~ it.script %>',
  '\u202egnp.exe',
  '=1+1',
  '&lt;b&gt;',
  '\u0007\u001b[31m',
  '\ud800',
] as const;

/** A hit of which every text is hostile. */
export function hostileHit(text: string): Hit {
  const here = { kind: 'name', verdict: 'similar', weight: 1, here: text, listed: text } as const;
  return {
    ...JONG,
    file: text,
    subject: { id: [text], name: [text], organisation: [text], email: [text] },
    entry: {
      ...JONG.entry,
      id: text,
      name: text,
      programs: [text],
      url: text,
      linkedTo: [{ name: text, id: text }],
      listings: [
        { list: JONG.entry.list, id: text },
        { list: 'sample-list', id: text, name: text, programs: [text], url: text, score: 0.9 },
      ],
    },
    matched: { role: 'name', value: text, name: text, strength: 'primary' },
    evidence: [
      { ...here, detail: text },
      { kind: 'passport', verdict: 'missing-here', here: null, listed: text, weight: 0 },
    ],
    decision: {
      state: 'lapsed',
      id: '0123456789abcdef',
      disposition: 'false-positive',
      reason: 'other',
      text,
      author: text,
      time: '2026-08-01T10:00:00.000Z',
      changes: [{ side: 'row', field: 'name', before: text, now: text }],
    },
    change: 'changed',
    changes: [{ side: 'row', field: 'name', before: text, now: text }],
  };
}

/** A listed party of which every text is hostile. */
export function hostileEntry(text: string): Entry {
  return {
    list: JONG.entry.list,
    id: text,
    name: text,
    type: 'individual',
    programs: [text],
    aliases: [{ name: text, kind: 'aka', strength: 'weak', remarks: text }],
    birthDates: [text],
    birthPlaces: [text],
    nationalities: [text],
    identifiers: [{ kind: 'passport', label: text, value: text, country: text }],
    addresses: [{ street: text, city: text, country: text }],
    linkedTo: [{ name: `${text} 2`, relation: text }],
    sanctionsRemarks: [text],
    remarks: text,
    url: text,
  };
}

/** Finds entries with the network between them. */
export function findIn(...entries: readonly Entry[]): FindListing {
  const graph = new LinkGraph([{ entries }]);
  return (_, id) => {
    const entry = entries.find((one) => one.id === id);
    const reach = { depth: 2, limit: 8 };
    return entry && { entry, list: LIST, network: networkAround(graph, entry, reach) };
  };
}
