// What a score means: how often altered names of listed parties reach it, and how often the names of
// people who are not listed do, on the whole list of 2026; and what a birth date does to it.
import { createMatcher, search } from './build.js';
import { individualNames, ofacList, readTable } from './data.js';
import { alteredNames } from './manipulated-names.js';
import { share, table } from './table.js';
import { indexLetters } from './writing.js';

const BOUNDS = [0.5, 0.6, 0.7, 0.8, 0.88, 0.95];

export async function measure() {
  const lists = await ofacList();
  const matcher = await createMatcher(lists);
  const listed = [...new Set((await individualNames()).map(({ name }) => name))];
  const identicalTo = indexLetters(listed);
  const altered = alteredNames(lists).map(({ entry, text }) => {
    const role = entry.type === 'entity' ? 'organisation' : 'name';
    return scoreOf(search(matcher, text, role).filter((hit) => hit.entry.id === entry.id));
  });
  const people = readTable('names/ordinary_names_dev.tsv');
  const raised = people
    .map((row) => ({ ...row, hits: search(matcher, row.name) }))
    .filter(({ hits }) => hits.length > 0);
  const ordinary = raised.map(({ hits }) => scoreOf(hits));
  const bins = BOUNDS.map((bound, index) => {
    const within = (score) => score >= bound && score < (BOUNDS[index + 1] ?? 1.01);
    const same = altered.filter(within).length;
    const other = ordinary.filter(within).length;
    const [p, q] = [(same + 0.5) / altered.length, (other + 0.5) / people.length];
    return [`from ${bound}`, share(same, altered.length), other, Math.log(p / q).toFixed(1)];
  });
  const dated = raised
    .filter(({ dob, name }) => /^\d{4}-\d\d-\d\d$/u.test(dob) && !identicalTo(name))
    .map(({ name, dob }) => withDate(matcher, name, dob));
  const contradicted = dated.filter(({ verdict }) => verdict === 'differs');
  const below = contradicted.filter(({ tier }) => tier === 'possible');
  const distinct = new Set(altered.filter((score) => score > 0)).size;
  return {
    text:
      table(['score', 'altered names', 'ordinary people', 'log-likelihood ratio'], bins) +
      `  ordinary people raised, their birth date contradicting: below strong ${share(below.length, contradicted.length)}\n` +
      `  distinct scores among ${altered.filter((score) => score > 0).length} found: ${distinct}\n`,
    figures: { bins, contradicted: contradicted.length, below: below.length },
    misses: contradicted
      .filter(({ tier }) => tier !== 'possible')
      .map((hit) => ({ kind: 'strong', ...hit })),
  };
}

const scoreOf = (hits) => hits[0]?.score ?? 0;

function withDate(matcher, name, dob) {
  const subject = { file: 'bench', row: 1, line: 1, values: { name: [name], birth_date: [dob] } };
  const [hit] = matcher.match(subject);
  const date = hit?.evidence.find(({ kind }) => kind === 'birth_date');
  return {
    name,
    dob,
    listed: hit?.matched.name,
    verdict: date?.verdict,
    tier: hit?.tier,
    score: hit?.score,
  };
}
