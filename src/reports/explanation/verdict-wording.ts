import type { Limit } from '../../names/korean/systems/systems.ts';
import type { Explanation } from './explanation.ts';
import { writeChoice } from './figures.ts';
import type { ExplainedName } from './name.ts';
import { languageWords } from './name-wording.ts';
import type { Obstacle } from './obstacle.ts';
import type { ExplainedSyllable } from './syllable.ts';

/** The verdict and its main reason, in one sentence. */
export function verdictWords(explanation: Explanation): string {
  const reason = reasonWords(explanation);
  const { verdict, nameKind } = explanation;
  switch (verdict) {
    case 'potential-match':
      return `Potential match by name alone: ${reason}`;
    case 'near':
      return nameKind === 'person'
        ? `Near, which needs a birth date that agrees or an equal identifier: ${reason}`
        : `Near, which needs an equal identifier: ${reason}`;
    case 'different':
      return `Two names: ${reason}`;
  }
}

function reasonWords(explanation: Explanation): string {
  const { method, hangul, detail, obstacles } = explanation;
  const held = obstacles.map((obstacle) => obstacleWords(obstacle, explanation));
  if (method === 'letters') return detail;
  if (!hangul) return [...held, `compared by words (${detail})`].join('; ');
  if (obstacles.includes('syllable')) return obstacleWords('syllable', explanation);
  return [agreementWords(explanation, hangul.name), ...held].join('; ');
}

/** `both read as 정인철`, or what both may be where the letters leave it open. */
function agreementWords({ identical, syllables }: Explanation, name: string): string {
  const letters = identical ? 'the same letters; ' : '';
  const open = syllables.filter(({ relation }) => relation === 'one-of-several');
  const choices = open.map(({ first, second }) => {
    const sides = [first, second].flatMap((side) => side ?? []);
    const texts = [...new Set(sides.map(({ text }) => text))].join('/');
    return `${texts}: ${writeChoice(sides.map(({ hangul }) => hangul))}`;
  });
  return choices.length === 0
    ? `${letters}both read as ${name}`
    : `${letters}both may be ${name} (${choices.join(', ')})`;
}

function obstacleWords(obstacle: Obstacle, { syllables, names }: Explanation): string {
  switch (obstacle) {
    case 'syllable':
      return unlikeWords(syllables);
    case 'missing syllable':
      return syllables
        .filter(({ relation }) => relation === 'only-in-one')
        .map(({ first, second }) => `${(first ?? second)?.text} stands in only one of them`)
        .join('; ');
    case 'length':
      return 'as Korean names they have other numbers of syllables';
    case 'initial':
      return `${namesRead(obstacle, names)} gives initials alone`;
    case 'slip':
      return `only with one letter put right in ${namesRead(obstacle, names)}`;
    case 'pinyin':
      return `${namesRead(obstacle, names)} only as the pinyin of hanja`;
    case 'other language':
      return foreignWords(names);
    case 'unlikely reading':
      return `${leastLikely(names).compared} is seldom read so`;
  }
}

/** The names whose chosen reading is of that kind. */
function namesRead(limit: Limit, names: Explanation['names']): string {
  return names
    .filter(({ korean }) => korean?.chosen?.limit === limit)
    .map(({ compared }) => compared)
    .join(' and ');
}

function foreignWords([a, b]: Explanation['names']): string {
  const oddsOf = ({ korean }: ExplainedName) => korean?.odds ?? Number.POSITIVE_INFINITY;
  const { compared, korean } = oddsOf(b) < oddsOf(a) ? b : a;
  return `${compared} may well be ${languageWords(korean?.otherwise ?? 'other')}`;
}

function leastLikely([a, b]: Explanation['names']): ExplainedName {
  return (b.korean?.chosen?.share ?? 1) < (a.korean?.chosen?.share ?? 1) ? b : a;
}

/** `kim and pak, chol and chun are no spellings of one syllable` */
function unlikeWords(syllables: readonly ExplainedSyllable[]): string {
  const unlike = syllables.filter(({ relation }) => relation === 'differs');
  const bothOf = ({ first, second }: ExplainedSyllable) => `${first?.text} and ${second?.text}`;
  const never = unlike.filter(({ hangul }) => hangul.length === 0).map(bothOf);
  const hardly = unlike.flatMap((syllable) => {
    const [shared] = syllable.hangul;
    return shared ? [`${bothOf(syllable)} hardly spell one syllable, ${shared.form}`] : [];
  });
  const no = never.length > 0 ? [`${never.join(', ')} are no spellings of one syllable`] : [];
  return [...no, ...hardly].join('; ');
}
