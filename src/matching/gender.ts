import type { Evidence } from './hit.ts';

const WORDS: ReadonlyMap<string, 'male' | 'female'> = new Map(
  Object.entries({
    m: 'male',
    male: 'male',
    man: 'male',
    남: 'male',
    남성: 'male',
    남자: 'male',
    f: 'female',
    female: 'female',
    woman: 'female',
    여: 'female',
    여성: 'female',
    여자: 'female',
  } as const),
);

const SAME = 0.3;
const OTHER = -2;

/** Compares genders where both sides give one; half of all people share it, so it says little for. */
export function compareGenders(
  here: readonly string[],
  listed: string | undefined,
): Evidence | undefined {
  const [value] = here;
  const ours = value === undefined ? undefined : WORDS.get(value.trim().toLowerCase());
  const theirs = listed === undefined ? undefined : WORDS.get(listed.trim().toLowerCase());
  if (!ours || !theirs || value === undefined || listed === undefined) return undefined;
  const same = ours === theirs;
  return {
    kind: 'gender',
    verdict: same ? 'equal' : 'differs',
    here: value,
    listed,
    weight: same ? SAME : OTHER,
  };
}
