import type { Craft, ListedIdentifier } from '../entry.ts';
import { present } from './present.ts';

/** What is printed of a vessel or an aircraft; undefined where nothing is. */
export function craftOf(parts: { [part in keyof Craft]: string | undefined }): Craft | undefined {
  const { type, flag, owner, tonnage, grossTonnage } = parts;
  const craft = present({ type, flag, owner, tonnage, grossTonnage });
  return Object.keys(craft).length === 0 ? undefined : craft;
}

/** A vessel's call sign as an identifier. */
export function callSignIdentifier(callSign: string | undefined): ListedIdentifier[] {
  return callSign === undefined ? [] : [{ kind: 'other', label: 'Call Sign', value: callSign }];
}
