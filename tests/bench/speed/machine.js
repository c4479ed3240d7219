// The machine that the figures are of.
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export function machineFacts() {
  return {
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryMegabytes: Math.round(totalmem() / 2 ** 20),
    node: process.version,
    loadAverage: loadavg(),
  };
}
