// A process: `node exhaustive-comparison.js <list> <subjects>` matches each subject by the normal search and
// by scoring every listed name, and prints by kind of name how many were compared and which differ, as JSON.
import { createMatcher, openList } from '../names/build.js';
import { comparedSubjects } from './compared-subjects.js';

const [, , path, count] = process.argv;
const lists = await openList(path, { trust: true });
const normal = await createMatcher(lists);
const exhaustive = await createMatcher(lists, { exhaustive: true });
const kinds = {};
for (const { kind, values } of await comparedSubjects(lists, Number(count))) {
  const subject = { file: 'bench', row: 1, line: 1, values };
  const [hits, all] = [normal, exhaustive].map((matcher) => JSON.stringify(matcher.match(subject)));
  kinds[kind] ??= { compared: 0, withHits: 0, differing: [] };
  kinds[kind].compared += 1;
  if (all !== '[]') kinds[kind].withHits += 1;
  if (hits !== all) kinds[kind].differing.push(values);
}
process.stdout.write(JSON.stringify(kinds));
