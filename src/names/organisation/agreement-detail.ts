import type { Agreement } from './agreement.ts';
import type { RunPair } from './run-comparison.ts';

/**
 * What agrees and through which reading, in a few words: `paeksol / baeksul read as 백설; trading;
 * korea not weighed`.
 */
export function describeAgreement({ runs, pairs, left }: Agreement): string {
  const rest = [...left.a, ...left.b];
  const unweighed = rest.filter(({ kind }) => kind === 'country');
  const missing = rest.filter(({ kind }) => kind !== 'country');
  const agreeing = pairs.map(({ a, b }) =>
    a.written === b.written ? a.written : `${a.written} = ${b.written}`,
  );
  return [
    ...runs.map(describeRun),
    agreeing.join(', '),
    unweighed.length > 0 ? `${written(unweighed)} not weighed` : '',
    missing.length > 0 ? `only in one: ${written(missing)}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function describeRun({ a, b, hangul, kind }: RunPair): string {
  const both = `${a.written} / ${b.written}`;
  switch (kind) {
    case 'same':
      return a.written === b.written ? `same: ${a.written}` : `same letters: ${both}`;
    case 'slip':
      return `alike: ${both}`;
    case 'reading':
      return `${both} read as ${hangul}`;
    case 'translation':
      return `${both} mean ${hangul}`;
  }
}

function written(parts: readonly { readonly written: string }[]): string {
  return parts.map((part) => part.written).join(' ');
}
