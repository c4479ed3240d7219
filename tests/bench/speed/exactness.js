// Hits of the normal search compared with those of exhaustive scoring.
import { fileURLToPath } from 'node:url';
import { figure } from './figures.js';
import { runNode } from './run-program.js';

const COMPARISON = fileURLToPath(new URL('exhaustive-comparison.js', import.meta.url));

export async function measure({ list, sizes, say }) {
  say(`${sizes.subjects} subjects`);
  const { stdout } = await runNode([COMPARISON, list.path, String(sizes.subjects)]);
  const kinds = Object.entries(JSON.parse(stdout));
  return {
    figures: kinds.flatMap(([kind, { compared, withHits, differing }]) => [
      figure(kind, 'subjects compared', 'n', [compared]),
      figure(kind, 'subjects with hits', 'n', [withHits]),
      figure(kind, 'subjects whose hits differ', 'n', [differing.length]),
    ]),
    runs: kinds.map(([kind, counts]) => ({ kind, ...counts })),
    failures: kinds.flatMap(([kind, { differing }]) =>
      differing.map((subject) => `${kind}: the hits differ for ${JSON.stringify(subject)}`),
    ),
  };
}
