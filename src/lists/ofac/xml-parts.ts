import { addressOf, joinTexts, townLine } from '../assembly/address.ts';
import { craftOf } from '../assembly/craft.ts';
import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import type { Alias, Craft, EntryType, ListedAddress } from '../entry.ts';
import { childText } from '../reading/xml-children.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import { addLabelledFact } from '../remarks/labelled-fact.ts';
import type { RemarkFacts } from '../remarks/remarks.ts';
import { aliasKind } from './terms.ts';

/** `SURNAME, Given`, as the CSV has it; organisations have a last name only. */
export function printedName(element: XmlElement): string | undefined {
  const names = [childText(element, 'lastName'), childText(element, 'firstName')];
  const printed = joinTexts(names, ', ');
  return printed === '' ? undefined : printed;
}

/** Reads an `aka`. Throws LIST, with the line, for one without a name, type or category. */
export function readAlias(aka: XmlElement, file: string): Alias {
  const name = printedName(aka);
  const kind = aliasKind(childText(aka, 'type'));
  const category = childText(aka, 'category')?.toLowerCase();
  if (name === undefined) throw damaged('an alias without a name', file, aka.line);
  if (!kind) throw damaged('an alias of unknown type', file, aka.line);
  if (category !== 'strong' && category !== 'weak') {
    throw damaged('an alias that is neither strong nor weak', file, aka.line);
  }
  return { name, kind, strength: category };
}

/**
 * Reads an `address`, joined as the CSV prints the same one: `City, Province Postcode`. One that names
 * no place is none.
 */
export function readAddress(element: XmlElement): ListedAddress[] {
  const texts = (...names: readonly string[]) => names.map((name) => childText(element, name));
  const [country, postcode] = texts('country', 'postalCode');
  return addressOf({
    street: joinTexts(texts('address1', 'address2', 'address3'), ', '),
    city: townLine(texts('city', 'stateOrProvince'), postcode),
    country,
  });
}

/** What `vesselInfo` says beside the call sign. */
export function readCraft(vessel: XmlElement): Craft | undefined {
  return craftOf({
    type: childText(vessel, 'vesselType'),
    flag: childText(vessel, 'vesselFlag'),
    owner: childText(vessel, 'vesselOwner'),
    tonnage: childText(vessel, 'tonnage'),
    grossTonnage: childText(vessel, 'grossRegisteredTonnage'),
  });
}

/**
 * Adds an `id` element to the facts of its entry. OFAC puts gender, sanctions remarks and plain
 * descriptions there too, beside numbers. Returns the clauses that belong to the remarks.
 */
export function readId(id: XmlElement, type: EntryType, facts: RemarkFacts): string[] {
  const country = childText(id, 'idCountry');
  const issued = childText(id, 'issueDate');
  const expires = childText(id, 'expirationDate');
  const fact = {
    label: childText(id, 'idType') ?? '',
    value: childText(id, 'idNumber') ?? '',
    ...present({ country, issued, expires }),
  };
  return addLabelledFact(fact, type, facts);
}
