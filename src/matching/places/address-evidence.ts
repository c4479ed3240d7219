import type { SubjectValues } from '../../input/subject.ts';
import type { Entry, ListedAddress } from '../../lists/entry.ts';
import type { Evidence } from '../hit.ts';
import { compareAddress, streetOf } from './address-comparison.ts';
import { type RowAddress, rowAddresses } from './row-address.ts';

// In log-odds. Offices are shared by many firms and flats change hands: much beside a name that fits,
// and by itself a score of 0.6. That several entries have an address makes it no less: of the 356
// houses that entries of OFAC's list of 2021 share, 349 are shared within one programme, as the seat of
// a network, and 7 by parties that have nothing to do with each other.
const SAME_ADDRESS = 3;
const SAME_STREET = 1.5;
const SAME_ADDRESS_ALONE = 0.4;

const AGREEMENTS = [
  { verdict: 'equal', weight: SAME_ADDRESS, detail: 'same house, street and town' },
  { verdict: 'similar', weight: SAME_STREET, detail: 'same street; house or town open' },
] as const;

/**
 * The addresses of a row beside the listed ones that have a street; the pair that says most counts.
 * Undefined where neither side has a street. Where no name and no identifier lead to the entry
 * (`grounded`), an address is less than it is beside one that does.
 */
export function addressEvidence(
  values: SubjectValues,
  entry: Entry,
  grounded: boolean,
): Evidence | undefined {
  const compared = compareAddresses(values, entry);
  if (grounded || !compared) return compared;
  return { ...compared, weight: compared.verdict === 'equal' ? SAME_ADDRESS_ALONE : 0 };
}

function compareAddresses(values: SubjectValues, entry: Entry): Evidence | undefined {
  const listed = entry.addresses.filter((address) => streetOf(address) !== undefined);
  const here = rowAddresses(values);
  const agreeing = agreement(here, listed);
  if (agreeing) return agreeing;
  const texts = { here: joined(here.map(({ text }) => text)), listed: joined(listed.map(printed)) };
  const hasHouse = here.some(({ street }) => street.numbers.length > 0);
  if (listed.length === 0) {
    return hasHouse
      ? { kind: 'address', verdict: 'missing-on-list', ...texts, weight: 0 }
      : undefined;
  }
  if (!hasHouse) {
    const missing = { kind: 'address', verdict: 'missing-here', ...texts, weight: 0 } as const;
    return here.length === 0 ? missing : { ...missing, detail: 'without a house number' };
  }
  const detail = 'people and firms move';
  return { kind: 'address', verdict: 'differs', ...texts, weight: 0, detail };
}

function agreement(
  here: readonly RowAddress[],
  listed: readonly ListedAddress[],
): Evidence | undefined {
  const pairs = here.flatMap((row) =>
    listed.map((address) => ({ row, address, outcome: compareAddress(row, address) })),
  );
  return AGREEMENTS.flatMap((agreed): Evidence[] => {
    const pair = pairs.find(({ outcome }) => outcome === agreed.verdict);
    if (!pair) return [];
    return [{ kind: 'address', here: pair.row.text, listed: printed(pair.address), ...agreed }];
  })[0];
}

function printed({ street, city, country }: ListedAddress): string {
  return [street, city, country].filter((part) => part !== undefined).join(', ');
}

function joined(texts: readonly string[]): string | null {
  return texts.join('; ') || null;
}
