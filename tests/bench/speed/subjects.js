// The parties that rows and synthetic lists are made of.
import { seeded } from '../names/manipulations.js';
import { distinctNames } from './distinct-names.js';
import { koreanParts } from './korean-parts.js';
import { worldParts } from './name-parts.js';

const SEED = 6;
const COUNTRIES = [
  'United States',
  'Laos',
  'China',
  'Germany',
  'South Korea',
  'Brazil',
  'India',
  '',
];
const TRADES = ['Design', 'Trading', 'Software', 'Logistics', 'Studio', 'Consulting', 'Media'];
const FORMS = ['Ltd', 'LLC', 'GmbH', 'Co., Ltd.', 'Inc.'];
const DAY = 86_400_000;
const FIRST_BIRTH = Date.UTC(1955, 0, 1);
const BIRTH_DAYS = 50 * 365;

/**
 * Endless parties with distinct names: `name`, `birthDate`, `country` (some have none), `organisation`.
 * `origin` is `world` or `korean`, `side` as for `distinctNames`.
 */
export async function openParties(origin, side) {
  return parties(origin === 'korean' ? [await koreanParts()] : worldParts(), side);
}

function* parties(groups, side) {
  const random = seeded(SEED);
  const pick = (items) => items[Math.floor(random() * items.length)];
  for (const { name, family } of distinctNames(groups, side, SEED)) {
    const birthDate = new Date(FIRST_BIRTH + Math.floor(random() * BIRTH_DAYS) * DAY);
    yield {
      name,
      birthDate: birthDate.toISOString().slice(0, 10),
      country: pick(COUNTRIES),
      organisation: `${family} ${pick(TRADES)} ${pick(FORMS)}`,
    };
  }
}
