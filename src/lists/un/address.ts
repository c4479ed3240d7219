import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import type { ListedAddress } from '../entry.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import { partPlace, partText } from './parts.ts';

/**
 * Reads an `INDIVIDUAL_ADDRESS` or `ENTITY_ADDRESS`; a placeholder gives none. The city is written
 * `City, Province Postcode`. Where a note is all there is, one with several commas is the address in
 * one line (`Room 1, Sample Street, Sample Town`), else it is a remark on where the party may be.
 */
export function readAddress(element: XmlElement): ListedAddress[] {
  const town = joined([partPlace(element, 'CITY'), partPlace(element, 'STATE_PROVINCE')], ', ');
  const city = joined([town, partPlace(element, 'ZIP_CODE')], ' ');
  const country = partPlace(element, 'COUNTRY');
  const note = partText(element, 'NOTE');
  const isNoteAlone = (partPlace(element, 'STREET') ?? city ?? country) === undefined;
  if (isNoteAlone && note === undefined) return [];
  const isOneLine = isNoteAlone && (note?.split(',').length ?? 0) > 2;
  const street = isOneLine ? note : partPlace(element, 'STREET');
  return [
    {
      ...present({ street, city, country }),
      ...(note === undefined || isOneLine ? {} : { remarks: note }),
    },
  ];
}
