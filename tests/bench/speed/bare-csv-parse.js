// A process that reads a CSV file with csv-parse and does nothing else: `node bare-csv-parse.js <file>`
// prints the number of records.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [, , path] = process.argv;
let records = 0;
for await (const _ of createReadStream(path).pipe(parse({ columns: true }))) records += 1;
process.stdout.write(`${records}\n`);
