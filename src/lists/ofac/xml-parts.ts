import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { Alias, Craft, ListedAddress } from '../entry.ts';
import { childText, type XmlElement } from '../reading/xml-elements.ts';
import { aliasKind } from './terms.ts';

/** `SURNAME, Given`, as the CSV has it; organisations have a last name only. */
export function printedName(element: XmlElement): string | undefined {
  const names = [childText(element, 'lastName'), childText(element, 'firstName')];
  const printed = names.filter((name) => name !== undefined).join(', ');
  return printed === '' ? undefined : printed;
}

/** Reads an `aka`. Throws LIST, with the line, for one without a name, type or category. */
export function readAlias(aka: XmlElement, file: string): Alias {
  const name = printedName(aka);
  const kind = aliasKind(childText(aka, 'type'));
  const category = childText(aka, 'category')?.toLowerCase();
  if (name === undefined) throw damaged('an alias without a name', aka, file);
  if (!kind) throw damaged('an alias of unknown type', aka, file);
  if (category !== 'strong' && category !== 'weak') {
    throw damaged('an alias that is neither strong nor weak', aka, file);
  }
  return { name, kind, strength: category };
}

/**
 * Reads an `address`, joined as the CSV prints the same one: `City, Province Postcode`. One that names
 * no place is none.
 */
export function readAddress(element: XmlElement): ListedAddress[] {
  const join = (names: readonly string[], separator: string): string =>
    names.flatMap((name) => childText(element, name) ?? []).join(separator);
  const street = join(['address1', 'address2', 'address3'], ', ');
  const town = join(['city', 'stateOrProvince'], ', ');
  const city = [town, childText(element, 'postalCode') ?? '']
    .filter((part) => part !== '')
    .join(' ');
  const country = childText(element, 'country') ?? '';
  if (street === '' && city === '' && country === '') return [];
  return [
    {
      ...present({ street, city, country }),
    },
  ];
}

/** What `vesselInfo` says beside the call sign. */
export function readCraft(vessel: XmlElement): Craft {
  const type = childText(vessel, 'vesselType');
  const flag = childText(vessel, 'vesselFlag');
  const owner = childText(vessel, 'vesselOwner');
  const tonnage = childText(vessel, 'tonnage');
  const grossTonnage = childText(vessel, 'grossRegisteredTonnage');
  return {
    ...present({ type, flag, owner, tonnage, grossTonnage }),
  };
}

/** The error of a part that is not as OFAC publishes it. */
export function damaged(what: string, { line }: XmlElement, file: string): HaechiError {
  return new HaechiError('LIST', what, {
    place: { file, line },
    cure: 'the file is damaged, fetch it again',
  });
}
