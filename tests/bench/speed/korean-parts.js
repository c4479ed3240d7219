// Korean given names and families: those of ordinary people, the given ones recombined by syllables,
// or from the tables of the build where the data are not at hand.
import { pathToFileURL } from 'node:url';
import { pathInBuild } from '../names/build.js';
import { koreanPeople, titled } from './name-parts.js';

const SYLLABLE = String.raw`[^aeiou\W_]{0,2}[yw]?[aeiou]{1,3}(?:ng|[nmlkgp])?`;
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, 'iu');
/** The second syllable starts with a consonant, so that it is plain where the first ends. */
const TWO_SYLLABLES = new RegExp(`^(${SYLLABLE})-?((?![aeiou])${SYLLABLE})$`, 'u');
/** What stands once may be no family, or a slip. */
const FEWEST_BEARERS = 2;

/** One group of parts, as `worldParts` gives several. */
export async function koreanParts() {
  const people = koreanPeople();
  return people ? recombined(people) : fromTables();
}

function recombined({ people, given, families }) {
  const pairs = given.flatMap((name) => {
    const [, first, second] = TWO_SYLLABLES.exec(name.toLowerCase()) ?? [];
    return second === undefined ? [] : [[first, second]];
  });
  const [firsts, seconds] = [0, 1].map((place) => frequent(pairs.map((pair) => pair[place])));
  return group(
    people,
    firsts,
    seconds,
    families.filter((family) => ONE_SYLLABLE.test(family)),
  );
}

async function fromTables() {
  const tables = 'names/korean/tables';
  const rows = async (file, name) => {
    const module = await import(pathToFileURL(pathInBuild(`${tables}/${file}`)).href);
    return module[name].trim().split('\n');
  };
  const customary = (row) => /([a-z]+):[\d.]+/u.exec(row.split('|').at(-1))?.[1];
  const syllables = (await rows('given-syllable-table.js', 'GIVEN_SYLLABLE_ROWS')).map(customary);
  const families = (await rows('surname-table.js', 'SURNAME_ROWS')).map(customary);
  const [given, surnames] = [syllables, families].map((parts) => [
    ...new Set(parts.filter((part) => part !== undefined)),
  ]);
  return group(1, given, given, surnames.map(titled));
}

function group(people, firsts, seconds, families) {
  const given = new Set(firsts.flatMap((first) => seconds.map((second) => first + second)));
  return { people, given: [...given].map(titled), families };
}

function frequent(parts) {
  const counts = new Map();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= FEWEST_BEARERS).map(([part]) => part);
}
