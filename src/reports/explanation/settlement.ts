import type { EvidenceKind } from '../../matching/hit.ts';
import type { KoreanComparison } from '../../names/korean/comparison.ts';
import { ambiguousPairs } from '../../names/korean/short-form.ts';
import type { ExplainedKind } from './name.ts';
import type { NameVerdict } from './verdict.ts';

/** What an analyst can ask for. The names of fields are those of a hit's evidence. */
export type Settlement =
  | 'hangul'
  | 'hanja'
  | 'full name'
  | 'spelling'
  | Extract<EvidenceKind, 'birth_date' | 'passport' | 'registration' | 'address'>;

/** What would tell whether two names are of one party; nothing where the names tell it. */
export function settlementsOf(
  kind: ExplainedKind,
  verdict: NameVerdict,
  korean: KoreanComparison | undefined,
): readonly Settlement[] {
  if (verdict === 'different') return [];
  const fields: readonly Settlement[] =
    kind === 'person' ? ['birth_date', 'passport'] : ['registration', 'address'];
  return [...(korean ? writings(korean) : []), ...fields];
}

function writings(comparison: KoreanComparison): readonly Settlement[] {
  const { limit, a, b } = comparison;
  const inHangul = a.system === 'hangul' && b.system === 'hangul';
  const inHanja = a.system === 'hanja' && b.system === 'hanja';
  return [
    ...(limit === 'initial' || limit === 'missing syllable' ? (['full name'] as const) : []),
    ...(limit === 'slip' ? (['spelling'] as const) : []),
    ...(ambiguousPairs(comparison).length > 0 && !inHangul ? (['hangul'] as const) : []),
    ...(inHanja ? [] : (['hanja'] as const)),
  ];
}
