// Run in a process of its own: `node --expose-gc load-tables.js <module> <function> <name>...` reads
// the names one after the other and prints milliseconds and bytes of heap that this took, as JSON.
const [module, reader, ...names] = process.argv.slice(2);
const { [reader]: read } = await import(module);
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const started = performance.now();
for (const name of names) read(name, 'person');
const milliseconds = performance.now() - started;
globalThis.gc();
const bytes = process.memoryUsage().heapUsed - before;
process.stdout.write(JSON.stringify({ milliseconds, bytes }));
