// Time of a fixed file of rows, and of opening, as a synthetic watch-list grows.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { figure, ratios } from './figures.js';
import { countText } from './number-text.js';
import { runHaechi, runNode } from './run-program.js';
import { screenFile } from './screen-file.js';
import { ROLES, writeRows, writeWatchList } from './written-files.js';

const COLUMNS = 'all columns';
const NOBODY = 'Sample Exampleperson';
/** The growth by which lists are compared. */
const GROWTH = 20;

export async function measure({ folder, sizes, say }) {
  const rows = sizes.listRows;
  const file = join(folder, 'fixed-rows.csv');
  await writeRows(file, { origin: 'world', columns: COLUMNS, rows });
  const lists = [];
  for (const names of sizes.listSizes) {
    say(`import of a list of ${countText(names)} names`);
    lists.push(await install(folder, names));
  }
  const runs = [];
  for (let round = 1; round <= sizes.rounds; round++) {
    say(`round ${round} of ${sizes.rounds}`);
    for (const { names, home } of lists) {
      const bare = await runNode(['-e', '0']);
      const opening = await runHaechi(['check', NOBODY], {
        home,
        measured: true,
        statuses: [0, 1],
      });
      const screening = await screenFile(file, { home, rows, roles: ROLES[COLUMNS] });
      const { stdout: _, ...opened } = opening;
      runs.push({ round, names, bareSeconds: bare.seconds, opening: opened, screening });
    }
  }
  rmSync(file);
  for (const { home } of lists) rmSync(home, { recursive: true });
  return { figures: figuresOf(runs, lists, rows), runs: [...lists.map(importOf), ...runs] };
}

async function install(folder, names) {
  const home = join(folder, `home-${names}`);
  const path = join(folder, `watch-list-${names}.ndjson`);
  await writeWatchList(path, names);
  const { stdout: _, ...usage } = await runHaechi(['list', 'import', path], {
    home,
    measured: true,
  });
  rmSync(path);
  return { names, home, importing: usage };
}

const importOf = ({ names, importing }) => ({ names, importing });

function figuresOf(runs, lists, rows) {
  const times = (names) =>
    runs.filter((run) => run.names === names).map((run) => run.screening.seconds);
  const first = lists[0].names;
  const each = lists.flatMap(({ names, importing }) => {
    const of = `a list of ${countText(names)} names`;
    const own = runs.filter((run) => run.names === names);
    const opening = own.map((run) => (run.opening.seconds - run.bareSeconds) * 1000);
    return [
      figure(of, `${countText(rows)} rows`, 's', times(names)),
      ...(names === first
        ? []
        : [
            figure(
              of,
              `times that of ${countText(first)} names`,
              'x',
              ratios(times(names), times(first)),
            ),
          ]),
      figure(of, 'opening and one name, above bare node', 'ms', opening),
      figure(
        of,
        'peak memory',
        'MB',
        own.map((run) => run.screening.megabytes),
      ),
      figure(of, 'import', 's', [importing.seconds]),
    ];
  });
  const compared = lists
    .filter(({ names }) => lists.some((list) => list.names === names / GROWTH))
    .map(({ names }) =>
      figure(
        `a list ${GROWTH} times as long`,
        `${countText(names / GROWTH)} to ${countText(names)} names, time`,
        'x',
        ratios(times(names), times(names / GROWTH)),
      ),
    );
  return [...each, ...compared];
}

/** Points of the plot: names, and the time of the rows in seconds. */
export function curve({ runs }) {
  return runs
    .filter(({ screening }) => screening)
    .map(({ names, screening }) => [names, screening.seconds]);
}
