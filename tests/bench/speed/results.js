// The files of a run: bench.json with every single measurement, and growth.svg.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { growthPlot } from './growth-plot.js';
import { curve as listCurve } from './list-growth.js';
import { countText } from './number-text.js';
import { curve as rowCurve } from './row-growth.js';

/** Writes them to `out`, or to a new temporary folder, and returns the paths. */
export function writeResults(out, { facts, sections }) {
  const folder = out === undefined ? mkdtempSync(join(tmpdir(), 'haechi-figures-')) : resolve(out);
  mkdirSync(folder, { recursive: true });
  const json = join(folder, 'bench.json');
  writeFileSync(json, `${JSON.stringify({ ...facts, sections }, undefined, 1)}\n`);
  const plots = growthPlots(facts, sections);
  if (plots.length === 0) return [json];
  const plot = join(folder, 'growth.svg');
  writeFileSync(plot, growthPlot(plots, noteOf(facts)));
  return [json, plot];
}

function growthPlots({ sizes, list }, sections) {
  const grownList = sections['list-growth'];
  const grownFile = sections['row-growth'];
  return [
    grownList && {
      title: `${countText(sizes.listRows)} rows against a growing list`,
      across: 'names of the list',
      points: listCurve(grownList),
    },
    grownFile && {
      title: `A growing file against ${countText(list.names)} names`,
      across: 'rows of the file',
      points: rowCurve(grownFile),
    },
  ].filter((plot) => plot !== undefined);
}

function noteOf({ program, machine }) {
  return `${program}, Node ${machine.node}, ${machine.cores} cores. Bars: least to most. Dashed: growth in proportion.`;
}
