/**
 * Programmes of an entry. OFAC's CSV writes several as `DPRK3] [CYBER2`, without the outer brackets.
 */
export function splitPrograms(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('] [')
    .map((program) => program.trim())
    .filter((program) => program !== '');
}

/**
 * Programmes whose parties stand on OFAC's lists other than SDN: the legislative council list, the
 * Chinese military companies, correspondent accounts, and the sectoral list. Some parties are on SDN
 * too, so that SDN has a few of these tags: 3 % of its entries in August 2026, against 98 % of the
 * consolidated list of 2025.
 */
const NON_SDN_PROGRAMS = new Set(['NS-PLC', 'CMIC-EO13959', '561-Related', 'UKRAINE-EO13662']);

/**
 * Which of OFAC's two lists a file holds, from the programmes of its entries: the consolidated list
 * when more than half of them bear a programme of the non-SDN lists. For files whose name or layout
 * does not tell, such as XML, which has the same root element for both.
 */
export function listOfPrograms(
  entries: Iterable<{ readonly programs: readonly string[] }>,
): string {
  let total = 0;
  let outside = 0;
  for (const { programs } of entries) {
    total++;
    if (programs.some((program) => NON_SDN_PROGRAMS.has(program))) outside++;
  }
  return outside * 2 > total ? 'ofac-consolidated' : 'ofac-sdn';
}
