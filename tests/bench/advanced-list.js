// Seconds, CPU and peak memory of opening a synthetic file in OFAC's advanced layout. Needs a build.
// Usage: node tests/bench/advanced-list.js [megabytes]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAdvancedFile } from './lists/advanced-file.js';

const DIST = new URL('../../dist/index.js', import.meta.url).href;
const OPENING = `
  const { openList } = await import(${JSON.stringify(DIST)});
  const started = process.hrtime.bigint();
  const [list] = await openList(process.argv[1], {});
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { megabytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
  console.log(JSON.stringify({ counts: list.counts, warnings: list.warnings, seconds, ...usage }));
`;

const folder = mkdtempSync(join(tmpdir(), 'haechi-bench-'));
try {
  const path = join(folder, 'SDN_ADVANCED.XML');
  const parties = await writeAdvancedFile(path, Number(process.argv[2] ?? 100));
  const size = statSync(path).size / 1e6;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', OPENING, path], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const { counts, warnings, seconds, cpu, megabytes } = JSON.parse(child.stdout);
  process.stdout.write(
    `${size.toFixed(1)} MB, ${parties} parties: opened in ${seconds.toFixed(2)} s (${cpu.toFixed(2)} s of CPU), peak RSS ${megabytes.toFixed(0)} MB\n${JSON.stringify(counts)}, ${warnings.length} warnings\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
