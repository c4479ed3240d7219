// Loaded into a measured process before its program (`node --import`): writes what the process used to
// descriptor 3 when it ends, as JSON.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ peakBytes: peakBytes(), cpuSeconds: (user + system) / 1e6 }));
  });
}

/**
 * Linux lets a process inherit the peak of the one that started it (`maxRSS`), but not the high-water
 * mark of its own memory.
 */
function peakBytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
