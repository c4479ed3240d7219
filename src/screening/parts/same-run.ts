import type { PartOptions } from '../../reports/part/part.ts';
import type { PartEnd } from '../../reports/part/read.ts';

/** What of a run decides the result of its shards; two parts that are to be merged agree in all of it. */
export type RunFacts = Pick<PartEnd, 'head'> & {
  readonly facts: Omit<PartEnd['facts'], 'inputs'> & { readonly inputs: readonly SharedInput[] };
};

type SharedInput = Pick<
  PartEnd['facts']['inputs'][number],
  'layout' | 'size' | 'headSha256' | 'from' | 'to' | 'sha256'
>;

/** In the order in which a difference is told, since an earlier one explains the later. */
const ASPECTS: readonly {
  readonly of: (run: RunFacts) => readonly string[];
  readonly told: (first: string, other: string) => string;
}[] = [
  {
    of: ({ head }) => [head.version],
    told: (first, other) => `made by haechi ${other}, the first part by haechi ${first}`,
  },
  {
    of: ({ facts }) => [`${facts.shard.of}`],
    told: (first, other) => `a part of ${other}, the first is one of ${first}`,
  },
  {
    of: ({ head }) => head.lists.map(describeList),
    told: (first, other) => `screened against ${other}, the first part against ${first}`,
  },
  {
    of: ({ facts }) => facts.inputs.map(describeInput),
    told: (first, other) => `read from ${other}, the first part from ${first}`,
  },
  {
    of: ({ head, facts }) => [
      `--as-of ${head.asOf}`,
      `--threshold ${head.threshold}`,
      describeDecisions(head.decisions),
      ...describeOptions(facts.options),
    ],
    told: (first, other) => `run with ${other}, the first part with ${first}`,
  },
];

/** How another part's run differs from the first one's; undefined where both are of one run. */
export function differenceOf(first: RunFacts, other: RunFacts): string | undefined {
  for (const { of, told } of ASPECTS) {
    const [one, two] = [of(first), of(other)];
    const length = Math.max(one.length, two.length);
    for (let at = 0; at < length; at += 1) {
      if (one[at] !== two[at]) return told(one[at] ?? 'nothing more', two[at] ?? 'nothing more');
    }
  }
  return undefined;
}

/** Each option as it would be given, or that it was not; the number and order are always the same. */
function describeOptions(options: PartOptions): readonly string[] {
  const { limit, weakAliases, columns, delimiter, encoding, noHeader, allowEmpty, fourEyes } =
    options;
  const given = (name: string, values: readonly (string | null)[]) => {
    const words = values.flatMap((value) => (value === null ? [] : [`${name} ${value}`]));
    return words.join(' ') || `no ${name}`;
  };
  const set = (name: string, on: boolean) => (on ? name : `no ${name}`);
  return [
    `--limit ${limit}`,
    set('--weak-aliases', weakAliases),
    given('--column', columns),
    given('--delimiter', [delimiter]),
    given('--encoding', [encoding]),
    set('--no-header', noHeader),
    set('--allow-empty', allowEmpty),
    given('--four-eyes', fourEyes),
  ];
}

function describeDecisions(decisions: RunFacts['head']['decisions']): string {
  return decisions ? `decisions of SHA-256 ${decisions.sha256}` : 'no --decisions';
}

/** A list's own warnings come from its bytes, which its hash stands for. */
function describeList({ name, date, sha256, entries }: RunFacts['head']['lists'][number]): string {
  return `${name} of ${date} (${entries} entries, SHA-256 ${sha256})`;
}

function describeInput({ layout, size, headSha256 }: SharedInput): string {
  return `${layout.file} (${size} bytes, SHA-256 of its first MiB ${headSha256})`;
}
