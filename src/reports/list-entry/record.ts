import type { Entry } from '../../lists/entry.ts';
import type { EntrySearch } from '../../lists/network/find-entries.ts';
import type { Network, NetworkBranch } from '../../lists/network/network.ts';
import { SCHEMA_VERSION } from '../record-parts.ts';
import type { EntryView } from './entry-view.ts';

/** A whole entry with its keys in the published order, whatever reader made it. */
export function entryRecord(entry: Entry): object {
  return {
    list: entry.list,
    id: entry.id,
    name: entry.name,
    type: entry.type,
    programs: entry.programs,
    listedOn: entry.listedOn,
    sublist: entry.sublist,
    references: entry.references?.map(({ list, id }) => ({ list, id })),
    title: entry.title,
    aliases: entry.aliases.map(({ name, kind, strength, script, remarks }) => ({
      name,
      kind,
      strength,
      script,
      remarks,
    })),
    birthDates: entry.birthDates,
    birthPlaces: entry.birthPlaces,
    nationalities: entry.nationalities,
    gender: entry.gender,
    identifiers: entry.identifiers.map(({ kind, label, value, country, issued, expires }) => ({
      kind,
      label,
      value,
      country,
      issued,
      expires,
    })),
    addresses: entry.addresses.map(({ street, city, country, remarks }) => ({
      street,
      city,
      country,
      remarks,
    })),
    linkedTo: entry.linkedTo.map(({ name, id, relation }) => ({ name, id, relation })),
    sanctionsRemarks: entry.sanctionsRemarks,
    craft: entry.craft && {
      type: entry.craft.type,
      flag: entry.craft.flag,
      owner: entry.craft.owner,
      tonnage: entry.craft.tonnage,
      grossTonnage: entry.craft.grossTonnage,
    },
    remarks: entry.remarks,
    url: entry.url,
  };
}

/** An entry with its network as the object that json and ndjson print. */
export function entryViewRecord({ entry, list, network }: EntryView): object {
  return {
    kind: 'entry',
    schemaVersion: SCHEMA_VERSION,
    list: { name: list.name, date: list.date, sha256: list.sha256 },
    entry: entryRecord(entry),
    network: networkRecord(network),
  };
}

/** Nodes and edges, the first node the entry itself; what was left out is counted at its node. */
function networkRecord({ nodes, edges, tree, complete }: Network): object {
  const left = leftOut(tree);
  return {
    complete,
    nodes: nodes.map(({ key, name, distance, entry }) => ({
      key,
      name,
      distance,
      ...(entry && { id: entry.id, type: entry.type, programs: entry.programs }),
      beyondLimit: left.get(key)?.beyondLimit ?? 0,
      beyondDepth: left.get(key)?.beyondDepth ?? 0,
    })),
    edges: edges.map(({ from, to, relation }) => ({ from, to, relation })),
  };
}

/** The branch under which each party is told with what it is linked to. */
function leftOut(tree: NetworkBranch): ReadonlyMap<string, NetworkBranch> {
  const byKey = new Map<string, NetworkBranch>();
  const queue = [tree];
  for (const branch of queue) {
    if (branch.again) continue;
    byKey.set(branch.node.key, branch);
    for (const below of branch.branches) queue.push(below);
  }
  return byKey;
}

/** What a query found, where it is not one entry alone. */
export function searchRecord(query: string, { best, others }: EntrySearch): object {
  return {
    kind: 'candidates',
    schemaVersion: SCHEMA_VERSION,
    query,
    candidates: [...best, ...others].map(({ entry, by, matched }) => ({
      list: entry.list,
      id: entry.id,
      name: entry.name,
      type: entry.type,
      programs: entry.programs,
      by,
      matched,
    })),
  };
}
