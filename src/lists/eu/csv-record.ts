import type { CsvRecord } from '../reading/csv-records.ts';
import { type CsvColumns, fieldsIn, partIn } from './csv-columns.ts';
import type { EuPartName } from './layout.ts';
import type { EuFields, EuPart, EuRecord } from './record.ts';

/** The parts of one party, as its rows add them; one that stands in several rows is kept once. */
export class OpenRecord implements EuRecord {
  readonly line: number;
  readonly entity: EuFields;
  readonly subjectType?: string;
  readonly remarks: string[] = [];
  readonly regulations: EuFields[] = [];
  readonly names: EuPart[] = [];
  readonly addresses: EuPart[] = [];
  readonly births: EuPart[] = [];
  readonly identifications: EuPart[] = [];
  readonly citizenships: EuPart[] = [];
  readonly #known = new Set<string>();

  /** @param entity the fields of the party in its first row, which begins on `line` */
  constructor(entity: EuFields, line: number) {
    this.line = line;
    this.entity = entity;
    // One of the two columns has the word and the other its initial.
    const subjectType = entity.subjectType_ClassificationCode ?? entity.subjectType;
    if (subjectType !== undefined) this.subjectType = subjectType;
  }

  add(row: CsvRecord, columns: CsvColumns): void {
    this.#add('remark', this.remarks, fieldsIn(row, columns, 'sanctionEntity').remark);
    const regulation = fieldsIn(row, columns, 'regulation');
    const isThere = Object.values(regulation).some((value) => value !== undefined);
    this.#add('regulation', this.regulations, isThere ? regulation : undefined);
    const addPart = (name: EuPartName, parts: EuPart[]): void => {
      this.#add(name, parts, partIn(row, columns, name));
    };
    addPart('nameAlias', this.names);
    addPart('address', this.addresses);
    addPart('birthdate', this.births);
    addPart('identification', this.identifications);
    addPart('citizenship', this.citizenships);
  }

  #add<Item>(kind: string, items: Item[], item: Item | undefined): void {
    if (item === undefined) return;
    const key = `${kind} ${JSON.stringify(item)}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    items.push(item);
  }
}
