import { addressOf, townLine } from '../assembly/address.ts';
import { present } from '../assembly/present.ts';
import { Unread } from '../assembly/unread.ts';
import type { ListedAddress } from '../entry.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { asObject, type JsonObject } from '../reading/json-object.ts';
import type { LabelledFact } from '../remarks/labelled-fact.ts';
import type { ListSource } from '../source/list-source.ts';
import {
  isSeveralField,
  isTextField,
  PARTED_FIELDS,
  type SeveralField,
  type TextField,
} from './fields.ts';
import { readCslDocument } from './json-document.ts';
import { toList } from './list.ts';
import { type CslRecord, cleanText, valuesOf } from './record.ts';

/** `country` is that of the first address again; `score` is how well a result fits a search. */
const IGNORED: readonly string[] = ['country', 'score'];

/**
 * Reads the JSON of the US Consolidated Screening List: `results`, and how many they are in `total`. The
 * date is the day in `search_performed_at`, on which the file was made.
 * Throws LIST as `readCslDocument` and `readParty` do.
 */
export async function readCslJson(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { results, madeAt = '' } = await readCslDocument(source);
  const unread = new Unread();
  for (const key of new Set(results.flatMap(Object.keys))) {
    if (!isKnown(key)) unread.add('fields that are not read', key);
  }
  return toList(
    {
      format: 'us-csl-json',
      source,
      records: results.map(readResult),
      date: madeAt.slice(0, 'YYYY-MM-DD'.length),
      warnings: unread.warnings(source.path),
    },
    options,
  );
}

function isKnown(key: string): boolean {
  const parted = PARTED_FIELDS.some((field) => field === key);
  return key === 'id' || isTextField(key) || isSeveralField(key) || parted || IGNORED.includes(key);
}

function readResult(result: JsonObject, index: number): CslRecord {
  const texts: { [field in TextField]?: string } = {};
  const several: { [field in SeveralField]?: string[] } = {};
  for (const [key, value] of Object.entries(result)) {
    const field = key === 'id' ? '_id' : key;
    if (isTextField(field)) {
      const text = textOf(value);
      if (text !== '') texts[field] = text;
    } else if (isSeveralField(field)) {
      const values = itemsOf(value).map(textOf).flatMap(valuesOf);
      if (values.length > 0) several[field] = values;
    }
  }
  return {
    what: `result ${index + 1}`,
    texts,
    several,
    addresses: itemsOf(result.addresses).flatMap(readAddress),
    ids: itemsOf(result.ids).flatMap(readId),
  };
}

/** Joined as OFAC's CSV prints an address: `City, Province Postcode`. */
function readAddress(item: unknown): ListedAddress[] {
  const { address, city, state, postal_code: postcode, country } = asObject(item) ?? {};
  return addressOf({
    street: textOf(address),
    city: townLine([city, state].map(textOf), textOf(postcode)),
    country: textOf(country),
  });
}

function readId(item: unknown): LabelledFact[] {
  const parts = asObject(item) ?? {};
  const [label, value] = [textOf(parts.type), textOf(parts.number)];
  if (label === '' && value === '') return [];
  const country = textOf(parts.country);
  const issued = textOf(parts.issue_date);
  const expires = textOf(parts.expiration_date);
  return [
    {
      label,
      value,
      ...present({ country, issued, expires }),
    },
  ];
}

/** The elements of an array; anything else that is something is one by itself. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
}
