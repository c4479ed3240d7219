import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Outcome } from './spawn.ts';

interface Question {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** In base64, as the streams of the answer are. */
  readonly input: string;
}

interface Answer {
  readonly id: number;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One process with the built program, for the tests of one file; it starts with the first question. */
export class Resident {
  #process: ChildProcess | undefined;
  #asked = 0;
  readonly #waiting = new Map<number, (answer: Answer | Error) => void>();

  constructor() {
    afterAll(() => {
      this.#process?.kill();
    });
  }

  async ask(question: Question): Promise<Outcome> {
    const id = this.#asked++;
    const answered = new Promise<Answer | Error>((resolve) => this.#waiting.set(id, resolve));
    this.#program().send({ id, ...question });
    const answer = await answered;
    if (answer instanceof Error) throw answer;
    const { status, stdout, stderr } = answer;
    const bytes = Buffer.from(stdout, 'base64');
    return {
      status,
      bytes,
      stdout: bytes.toString('utf8'),
      stderr: Buffer.from(stderr, 'base64').toString('utf8'),
    };
  }

  #program(): ChildProcess {
    this.#process ??= this.#start();
    return this.#process;
  }

  #start(): ChildProcess {
    const child = fork(join(import.meta.dirname, 'resident.js'), { stdio: 'inherit' });
    child.on('message', (answer: Answer) => {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    child.on('exit', (code) => {
      for (const tell of this.#waiting.values()) tell(new Error(`the program ended with ${code}`));
    });
    return child;
  }
}
