import { EntryFinder } from '../lists/entry-finder.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { LinkGraph } from '../lists/network/link-graph.ts';
import { networkAround } from '../lists/network/network-around.ts';
import type { FindListing } from '../reports/report.ts';

/** What a page has room for: who is linked to a party, and who to those. */
const REACH = { depth: 2, limit: 8 };

/** Finds whole listings with the network around them; nothing is worked out before the first question. */
export function listingLookup(lists: readonly LoadedList[]): FindListing {
  const finder = new EntryFinder(lists);
  let graph: LinkGraph | undefined;
  return (name, id) => {
    const list = lists.find((one) => one.name === name);
    const entry = finder.find({ list: name, id });
    if (!list || !entry) return undefined;
    graph ??= new LinkGraph(lists);
    return { entry, list, network: networkAround(graph, entry, REACH) };
  };
}
