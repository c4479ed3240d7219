// The matcher beside the loops that people write today, in one process of their own.
import { fileURLToPath } from 'node:url';
import { figure, ratios } from './figures.js';
import { countText } from './number-text.js';
import { runNode } from './run-program.js';

const CONTEST = fileURLToPath(new URL('loop-contest.js', import.meta.url));

export async function measure({ list, sizes, say }) {
  say(`${sizes.loopRounds} rounds`);
  const words = [CONTEST, list.path, String(sizes.loopSeconds), String(sizes.loopRounds)];
  const { stdout } = await runNode(words);
  const { names, preparing, rounds } = JSON.parse(stdout);
  const rates = (contender) =>
    rounds.map((round) => round[contender].searched / round[contender].seconds);
  const ours = rates('haechi');
  const of = `against ${countText(names)} names`;
  return {
    figures: Object.keys(rounds[0]).flatMap((contender) => [
      figure(of, contender, 'names/s', rates(contender)),
      ...(contender === 'haechi'
        ? []
        : [figure(of, `haechi beside ${contender}`, 'x', ratios(ours, rates(contender)))]),
    ]),
    runs: [{ names, preparing }, ...rounds],
  };
}
