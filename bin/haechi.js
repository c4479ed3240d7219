#!/usr/bin/env node
// Node ends a crashed program with status 1, which here would read as "hits found". Whatever ends
// the process before the program has decided its own status makes it 2: not finished.
let decided = false;
process.on('exit', (status) => {
  if (!decided && status < 128) process.exitCode = 2;
});

/** @param {unknown} error */
function crash(error) {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`haechi: internal error: ${text}\n`);
  if (process.env.HAECHI_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(2);
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
decided = true;
