import { damaged, ListedIds } from '../assembly/damage.ts';
import { loadedList } from '../assembly/loaded.ts';
import type { Entry } from '../entry.ts';
import type { ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import { streamLines } from '../reading/text-lines.ts';
import type { ListSource } from '../source/list-source.ts';
import { type FtmEntity, readFtmLine, valuesOf } from './ftm-entity.ts';
import { FtmGraph } from './ftm-graph.ts';
import { primaryName } from './ftm-names.ts';
import { type FtmParty, toFtmEntry } from './ftm-party.ts';
import { listNameOf } from './list-name.ts';
import { kindOfSchema, SchemaTally, WALLET_SCHEMA } from './schemas.ts';

/**
 * Reads OpenSanctions' `entities.ftm.json` in a stream, and `targets.nested.json`, where what belongs
 * to a party stands within it. Targets are the entries. Other parties are only the ends of links; the
 * designations, documents, addresses, wallets and relations of a target are joined to it. A wallet is
 * an entry of its own unless its holder is one.
 *
 * The file carries no date of its own: `last_change` is that of single records.
 * Throws LIST, with the line, for a line that is no JSON, an entity without id, schema, properties or,
 * as a target, name, an id given twice, and a file without a single target.
 */
export async function readFtm(source: ListSource, options: OpenListOptions): Promise<LoadedList> {
  const { path } = source;
  const reading = new Reading(path);
  for await (const line of streamLines(source)) {
    for (const entity of readFtmLine(line, path)) reading.take(entity);
  }
  const { list, entries } = reading.entries();
  return loadedList(
    {
      name: list,
      format: 'opensanctions-ftm',
      path,
      files: [source.file()],
      entries,
      warnings: reading.warnings(),
    },
    options,
  );
}

/** What has been read of one file. */
class Reading {
  readonly #file: string;
  readonly #graph = new FtmGraph();
  readonly #schemas = new SchemaTally();
  readonly #parties = new Map<string, FtmParty>();
  /** Those of entities with a line of their own. */
  readonly #ids: ListedIds;
  readonly #known = new Set<string>();
  #unmarked = 0;

  constructor(file: string) {
    this.#file = file;
    this.#ids = new ListedIds(file);
  }

  take(entity: FtmEntity): void {
    const { id, line, nested } = entity;
    const known = this.#known.has(id);
    // What stands within several entities says the same in each.
    if (nested && known) return;
    if (!nested) this.#ids.add(id, line);
    if (!known) this.#graph.take(entity);
    this.#known.add(id);
    if (!nested && entity.target !== false) this.#takeTarget(entity);
  }

  entries(): { list: string; entries: Entry[] } {
    for (const [id, { entity }] of this.#parties) {
      if (entity.schema !== WALLET_SCHEMA) continue;
      const holders = valuesOf(entity, 'holder');
      if (holders.some((holder) => this.#parties.has(holder))) this.#parties.delete(id);
    }
    if (this.#parties.size === 0) {
      throw damaged('no entries: no entity is marked as a target', this.#file);
    }
    const isEntry = (id: string): boolean => this.#parties.has(id);
    const rows = [...this.#parties.values()].map((party) =>
      toFtmEntry(party, this.#graph, isEntry),
    );
    const list = listNameOf(rows.map(({ sublist }) => sublist));
    return { list, entries: rows.map((row): Entry => ({ list, ...row })) };
  }

  warnings(): ListWarning[] {
    const message = `entities that do not say whether they are targets count as such: ${this.#unmarked}`;
    return [
      ...this.#schemas.warnings(this.#file),
      ...(this.#unmarked === 0 ? [] : [{ file: this.#file, message }]),
    ];
  }

  #takeTarget(entity: FtmEntity): void {
    if (entity.target === undefined && kindOfSchema(entity.schema) === 'none') return;
    const type = this.#schemas.typeOf(entity.schema);
    if (type === undefined) return;
    const name = primaryName(entity);
    if (name === undefined)
      throw damaged(`entry ${entity.id} has no name`, this.#file, entity.line);
    if (entity.target === undefined) this.#unmarked++;
    this.#parties.set(entity.id, { entity, type, name });
  }
}
