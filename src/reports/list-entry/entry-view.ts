import type { Entry } from '../../lists/entry.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import type { Network } from '../../lists/network/network.ts';

/** An entry as it is shown: on which copy of its list it stands, and the network around it. */
export interface EntryView {
  readonly entry: Entry;
  readonly list: Pick<LoadedList, 'name' | 'date' | 'sha256'>;
  readonly network: Network;
}
