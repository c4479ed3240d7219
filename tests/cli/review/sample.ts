import { beforeAll } from '@jest/globals';
import { onTerminal, type Shown, type Step } from '../pseudo-terminal.ts';
import { readLines } from '../reading.ts';
import { Scratch } from '../scratch.ts';
import { haechi, program } from '../spawn.ts';

/** A line of a decisions file, as far as these tests look. */
interface Line {
  readonly kind: string;
  readonly disposition?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly evidence?: readonly string[];
  readonly author: string;
}

const LIST =
  'id,name,type,birth_date,passport\n' +
  'X-1,"SAMPLE, Walnut Zephyr",individual,1970-01-05,100200300\n' +
  'X-2,"EXAMPLE, Ivory Comet",individual,,\n' +
  'X-3,"SPECIMEN, Quartz Bramble",individual,,\n';

const PEOPLE =
  'id,name,birth_date,passport\n' +
  'F-1,Ivory Comet Example,,\n' +
  'F-2,Walnut Zephyr Sample,1970-01-05,100200300\n' +
  'F-3,Quartz Bramble Specimen,,\n';

/** Three hits, that of F-2 the worst, and what a review of them does. */
export class Sample {
  readonly scratch = new Scratch();

  constructor(people = PEOPLE) {
    this.scratch.write('list.csv', LIST).write('people.csv', people);
    beforeAll(async () => {
      const args = ['screen', 'people.csv', '-l', 'list.csv', '-o', 'hits.ndjson'];
      await haechi({ args, cwd: this.scratch.path });
    }, 30_000);
  }

  /** A review on a terminal, with a decisions file and a data folder of this name. */
  review(
    name: string,
    steps: readonly Step[],
    { args = [], ...size }: { args?: readonly string[]; columns?: number; rows?: number } = {},
  ): Promise<Shown> {
    const review = ['review', 'hits.ndjson', '--decisions', `${name}.ndjson`, '--author', 'ann'];
    const env = { HAECHI_HOME: this.scratch.at(`home of ${name}`) };
    return onTerminal([...review, ...args], this.scratch.path, { env, steps, ...size });
  }

  /** The command by which somebody else decides the hit of a row meanwhile. */
  decidedBy(author: string, name: string, row: string): readonly string[] {
    const { hits } = readLines(this.scratch.read('hits.ndjson'));
    const fingerprint = hits.find(({ subject }) => subject.id?.[0] === row)?.fingerprint ?? '';
    const add = ['decisions', 'add', 'hits.ndjson', fingerprint, '--decisions', `${name}.ndjson`];
    const clear = ['--disposition', 'false-positive', '--reason', 'name-differs'];
    return [process.execPath, program, ...add, ...clear, '--author', author];
  }

  written(name: string): Line[] {
    if (!this.scratch.has(`${name}.ndjson`)) return [];
    const lines = this.scratch.read(`${name}.ndjson`).split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
  }

  /** Whether a review of this name left word where the next one goes on. */
  hasBookmark(name: string): boolean {
    const place = `home of ${name}/reviews`;
    return this.scratch.has(place) && this.scratch.names(place).length > 0;
  }
}

/** The screens that were drawn, one after another, each as its lines. */
export function screensOf({ shown }: Shown): readonly (readonly string[])[] {
  const [during = ''] = shown.split('\u001b[?2004l');
  return during
    .split('\u001b[2J\u001b[H')
    .slice(1)
    .map((screen) => screen.split(/\r+\n/u));
}
