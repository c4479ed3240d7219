// Appends decisions to a file from a process of its own, by the built program. A message for each that
// is on the disk. With `seeing` each knows the lines before it. `killed` ends this process by SIGKILL in
// the middle of the line after the last one.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { appendDecisions, whileLocked } from '../../dist/decisions/append.js';
import { decide } from '../../dist/decisions/make-lines.js';
import { writeJson } from '../../dist/foundation/json-text.js';

const [path, hitFile, author, count, killed, seeing] = process.argv.slice(2);
const hit = JSON.parse(readFileSync(hitFile, 'utf8'));

function lineOf(file, number) {
  return decide(file, hit, '0.1.0', {
    disposition: 'false-positive',
    reason: 'other',
    text: `decision ${number} of ${author}`,
    author,
    time: new Date().toISOString(),
  });
}

for (let number = 1; number <= Number(count); number += 1) {
  const { lines } = await appendDecisions(path, (file) => [
    lineOf(seeing === 'seeing' ? file : { lines: [] }, number),
  ]);
  process.stdout.write(`${lines[0].id}\n`);
}

if (killed === 'killed') {
  await whileLocked(path, async () => {
    const text = Buffer.from(writeJson(lineOf({ lines: [] }, 0)));
    const handle = openSync(path, 'a');
    writeSync(handle, text.subarray(0, 1 + Math.floor(Math.random() * (text.length - 2))));
    closeSync(handle);
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  });
}
