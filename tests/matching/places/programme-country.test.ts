import { expect, test } from '@jest/globals';
import { programmeCodes } from '../../../src/matching/places/programme-country.ts';

test.each([
  ['KP', ['DPRK', 'DPRK4', 'DPRK-NKSPEA', 'PRK', 'EU-PRK', 'GB-DPRK', 'UN-SC1718']],
  ['IR', ['IRAN', 'IRAN-CON-ARMS-EO', 'IRAN-EO13902', 'Iran (Nuclear)', 'IRN']],
  ['SY', ['SYRIA', 'SYRIA-CAESAR', 'SYR']],
  ['RU', ['RUSSIA-EO14024', 'Russia', 'RUS']],
  ['SS', ['SOUTH SUDAN', 'SouthSudan']],
  ['CD', ['DRC', 'DRCONGO']],
  ['GW', ['GB']],
])('%s: %j', (code, programmes) => {
  for (const programme of programmes) {
    expect([programme, programmeCodes(programme)]).toEqual([programme, [code]]);
  }
});

test.each([
  'SDGT',
  'SDN',
  'HR',
  'NS-PLC',
  'TAQA',
  'CYBER2',
  'BALKANS',
  'Al-Qaida',
  'CAATSA - RUSSIA',
])('%s is for no one country', (programme) => expect(programmeCodes(programme)).toEqual([]));
