// Start of each command above bare node, all in turn.
import { fileURLToPath } from 'node:url';
import { figure, ratios } from './figures.js';
import { HAECHI, runNode } from './run-program.js';

const SAMPLE = fileURLToPath(
  new URL('../../../fixtures/contractors/contractors.csv', import.meta.url),
);
const BARE = 'node -e 0';
const COMMANDS = {
  [BARE]: ['-e', '0'],
  '--help': [HAECHI, '--help'],
  '--version': [HAECHI, '--version'],
  'check "Jong In Chol"': [HAECHI, 'check', 'Jong In Chol'],
  'explain "Jong In Chol" "Jung In-cheol"': [HAECHI, 'explain', 'Jong In Chol', 'Jung In-cheol'],
  'list status': [HAECHI, 'list', 'status'],
  'list show "Jong In Chol"': [HAECHI, 'list', 'show', 'Jong In Chol'],
  'screen of the bundled sample': [HAECHI, 'screen', SAMPLE, '--exit-zero'],
};
/** Hits are no failure here. */
const STATUSES = [0, 1];

export async function measure({ list, sizes, say }) {
  const seconds = Object.fromEntries(Object.keys(COMMANDS).map((command) => [command, []]));
  // The first round only warms the file cache.
  for (let round = 0; round <= sizes.starts; round++) {
    say(`round ${round} of ${sizes.starts}`);
    for (const [command, words] of Object.entries(COMMANDS)) {
      const run = await runNode(words, { home: list.home, statuses: STATUSES });
      if (round > 0) seconds[command].push(run.seconds);
    }
  }
  const inMs = (times) => times.map((time) => time * 1000);
  const bare = seconds[BARE];
  return {
    figures: [
      figure(BARE, 'time', 'ms', inMs(bare)),
      ...Object.entries(seconds)
        .filter(([command]) => command !== BARE)
        .flatMap(([command, times]) => [
          figure(command, 'time', 'ms', inMs(times)),
          figure(command, 'times bare node', 'x', ratios(times, bare)),
        ]),
    ],
    runs: bare.map((_, at) => ({
      round: at + 1,
      seconds: Object.fromEntries(
        Object.entries(seconds).map(([name, times]) => [name, times[at]]),
      ),
    })),
  };
}
