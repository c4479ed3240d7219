// Writes a CSV of so many rows to standard output: names of designated parties and samples, cells with
// line ends and quotes, and now and then a row that cannot be read.
const rows = Number(process.argv[2]);
const LISTED = ['Jong In Chol', 'Jung In-cheol', '정인철', 'Department 53', 'Son Kyong Sik'];
const lines = ['id,name,address,birth_date'];
for (let row = 1; row <= rows; row += 1) {
  const name = row % 20 === 0 ? LISTED[(row / 20) % LISTED.length] : `SAMPLE Person ${row}`;
  const address = row % 3 === 0 ? `"EXAMPLE ""Street"" ${row},\nSampletown"` : `EXAMPLE ${row}`;
  lines.push(
    row % 501 === 0 ? `${row},"SAMPLE" misused,,` : `${row},${name},${address},1979-01-05`,
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
