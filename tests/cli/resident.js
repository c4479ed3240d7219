// Runs command lines of the built program one after the other in this process: `main` as bin/haechi.js
// calls it, without the start of a process for each. A message asks, a message answers.
import { Readable, Writable } from 'node:stream';
import { main } from '../../dist/cli/main.js';

let last = Promise.resolve();

process.on('message', (question) => {
  last = last.then(() => answer(question));
});

async function answer({ id, args, cwd, env, input }) {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  const stdout = new Sink();
  const stderr = new Sink();
  const stdin = Readable.from([Buffer.from(input, 'base64')], { objectMode: false });
  const status = await main(args, { stdin, stdout, stderr });
  process.send({ id, status, stdout: stdout.text(), stderr: stderr.text() });
}

/** Keeps what is written to it. */
class Sink extends Writable {
  #parts = [];

  _write(chunk, _encoding, done) {
    this.#parts.push(chunk);
    done();
  }

  text() {
    return Buffer.concat(this.#parts).toString('base64');
  }
}
