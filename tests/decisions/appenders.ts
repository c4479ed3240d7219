import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { appendDecisions } from '../../src/decisions/append.ts';
import { readDecisions } from '../../src/decisions/read-decisions.ts';
import { approved, decided, hitOf, textOf } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'haechi-decisions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A place in a folder that is gone after the tests. */
export function at(name: string): string {
  return join(folder, name);
}

const HIT = hitOf();
const HIT_FILE = at('hit.json');
writeFileSync(HIT_FILE, JSON.stringify(HIT));

/** The ids that a process of its own says are on the disk. */
function append(
  path: string,
  author: string,
  count: number,
  killed = '',
  seeing = '',
): Promise<string[]> {
  const program = join(import.meta.dirname, 'appender.js');
  const args = [program, path, HIT_FILE, author, `${count}`, killed, seeing];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const asked = killed === '' ? code === 0 : signal === 'SIGKILL';
      if (asked) resolve(said.trimEnd().split('\n'));
      else reject(new Error(`the appender ended with ${code ?? signal}`));
    });
  });
}

/** So many processes append so many decisions each; the ids that are there, and those that were said. */
export async function appendTogether(
  processes: number,
  each: number,
): Promise<{ readonly there: readonly string[]; readonly said: readonly string[] }> {
  const path = at('together.ndjson');
  const said = await Promise.all(
    Array.from({ length: processes }, (_, index) => append(path, `author ${index}`, each)),
  );
  const { lines } = await readDecisions(path);
  const intact = lines.filter((line) => line.intact);
  return { there: intact.map(({ line }) => line.id).sort(), said: said.flat().sort() };
}

/**
 * So many processes are killed in the middle of a line, each in a file of its own. Of each file: whether
 * all that was said to be written is there after the next append, and whether the rest was told.
 */
export async function killInTheMiddle(
  times: number,
): Promise<readonly { readonly kept: boolean; readonly told: boolean }[]> {
  const waiting = Array.from({ length: times }, (_, index) => at(`killed-${index}.ndjson`));
  const killed: { readonly said: readonly string[]; readonly path: string }[] = [];
  const work = async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      killed.push({ path, said: await append(path, 'killed', 2, 'killed') });
    }
  };
  await Promise.all([work(), work(), work()]);
  const last = decided(HIT);
  return Promise.all(
    killed.map(async ({ path, said }) => {
      const before = readFileSync(path, 'utf8');
      const { torn } = await appendDecisions(path, () => [last]);
      const { lines } = await readDecisions(path);
      return {
        kept: lines.map(({ line }) => line.id).join() === [...said, last.id].join(),
        told: torn !== undefined && torn.number === 3 && before.endsWith(torn.text),
      };
    }),
  );
}

/**
 * So many processes decide one hit at once, in a file of so many decisions on others and as many approvals:
 * the ids of all lines then, and what each of the last ones says that it comes in the place of.
 */
export async function decideTogether(processes: number, decisions: number) {
  const path = at('large.ndjson');
  const others = Array.from({ length: decisions }, (_, index) => {
    const fingerprint = index.toString(16).padStart(32, '0');
    return decided({ ...HIT, subject: { ...HIT.subject, id: [`F-${index + 2}`] }, fingerprint });
  });
  const lines = others.flatMap((decision) => [decision, approved(decision, 'b')]);
  writeFileSync(path, textOf(...lines));
  await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      append(path, `author ${index}`, 1, '', 'seeing'),
    ),
  );
  const after = (await readDecisions(path)).lines.map(({ line }) => line);
  return {
    before: lines.length,
    ids: after.map(({ id }) => id),
    supersedes: after
      .slice(lines.length)
      .map((line) => (line.kind === 'decision' ? (line.supersedes ?? []) : undefined)),
  };
}
