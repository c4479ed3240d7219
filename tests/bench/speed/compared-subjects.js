// Subjects of Korean, world and organisation names in turn: half new ones, of which few have hits, half
// listed names altered in one way, of which most have.
import { FOR_ORGANISATIONS, FOR_PERSONS, seeded } from '../names/manipulations.js';
import { openParties } from './subjects.js';

const SEED = 60;

const KINDS = [
  {
    kind: 'Korean names',
    origin: 'korean',
    role: 'name',
    alterations: FOR_PERSONS,
    isOne: (entry) => entry.type === 'individual' && isNorthKorean(entry),
    newName: ({ name }) => name,
  },
  {
    kind: 'world names',
    origin: 'world',
    role: 'name',
    alterations: FOR_PERSONS,
    isOne: (entry) => entry.type === 'individual' && !isNorthKorean(entry),
    newName: ({ name }) => name,
  },
  {
    kind: 'organisation names',
    origin: 'world',
    role: 'organisation',
    alterations: FOR_ORGANISATIONS,
    isOne: ({ type }) => type === 'entity',
    newName: ({ organisation }) => organisation,
  },
];

const isNorthKorean = ({ programs }) => programs.some((program) => program.includes('DPRK'));

/** Resolves to `count` subjects, each with its `kind` and the `values` of its roles; the same each time. */
export async function comparedSubjects(lists, count) {
  const random = seeded(SEED);
  const entries = lists.flatMap((list) => [...list.entries]);
  const makers = await Promise.all(KINDS.map((kind) => subjectMaker(kind, entries, random)));
  return Array.from({ length: count }, (_, at) => makers[at % makers.length]());
}

/** Every other subject is a new one; of either sort every other has more than its name. */
async function subjectMaker({ kind, origin, role, alterations, isOne, newName }, entries, random) {
  const listed = entries.filter(isOne);
  const newcomers = await openParties(origin, 'rows');
  let made = 0;
  return () => {
    const isNew = made % 2 === 0 || listed.length === 0;
    const isFull = made % 4 < 2;
    made += 1;
    const party = newcomers.next().value;
    const entry = pick(listed, random);
    const name = isNew ? newName(party) : altered(entry, alterations, random);
    const birthDate = isNew ? party.birthDate : entry.birthDates[0];
    const more = {
      ...(role === 'name' && birthDate !== undefined && { birth_date: [birthDate] }),
      ...(party.country !== '' && { country: [party.country] }),
    };
    return { kind, values: { [role]: [name], ...(isFull && more) } };
  };
}

/** One of the entry's names under an alteration, or as it stands where that offers nothing. */
function altered({ name, aliases }, alterations, random) {
  const given = pick([name, ...aliases.map((alias) => alias.name)], random);
  return pick(Object.values(alterations), random)(given, random) ?? given;
}

const pick = (items, random) => items[Math.floor(random() * items.length)];
