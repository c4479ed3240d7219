import { HaechiError } from '../../foundation/haechi-error.ts';
import { callSignIdentifier } from '../assembly/craft.ts';
import { filesOf } from '../assembly/list-hash.ts';
import { loadedList } from '../assembly/loaded.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { readRemarks } from '../remarks/remarks.ts';
import { type Family, familyOf, MEMBER_ROLES, promisedBy } from './member.ts';
import { continuedText, type Member, readMember } from './member-records.ts';
import { readAddressRow, readAliasRow, readMainRow } from './member-rows.ts';
import { type Party, toEntries } from './party.ts';
import { listOfPrograms } from './programs.ts';
import { type JoinedRows, SetJoin } from './set-join.ts';
import { cutRemarks, missingMembers, type SetFiles, unreadIdentifiers } from './set-warnings.ts';

/** What OFAC cuts remarks to before it goes on in the comments file. */
const REMARKS_LENGTH = 1000;

interface SetParties {
  readonly parties: readonly Party[];
  /** Entries whose remarks end in the middle. */
  readonly cut: readonly string[];
  readonly aliases: number;
  readonly addresses: number;
}

/**
 * Joins a set in OFAC's CSV layout into a list. `counts.aliases` and `counts.addresses` are the rows
 * of those files, each joined to its entry.
 * Throws LIST for a set without its main file, or without its alias file unless trusted; for rows
 * that belong to no entry, entries given twice, and whatever `readMember` finds.
 */
export function readCsvSet(
  path: string,
  family: Family,
  files: SetFiles,
  options: OpenListOptions,
): LoadedList {
  const trust = options.trust === true;
  const missing = missingMembers(path, family, files, trust);
  const members = MEMBER_ROLES.flatMap((role) => {
    const file = files[role];
    return file ? [readMember(file, role, trust)] : [];
  });
  const { parties, cut, aliases, addresses } = joinMembers(members);
  const { path: main, name: mainName } = memberOf(members, 'main').file;
  const name = listName(mainName, parties);
  return loadedList(
    {
      name,
      format: 'ofac-csv',
      path,
      files: filesOf(members.map(({ file }) => file)),
      entries: toEntries(name, parties),
      counts: { aliases, addresses },
      warnings: [
        ...missing,
        ...members.flatMap(({ warnings }) => warnings),
        ...cutRemarks(main, cut),
        ...unreadIdentifiers(main, parties),
      ],
    },
    options,
  );
}

function joinMembers(members: readonly Member[]): SetParties {
  const main = memberOf(members, 'main');
  const join = new SetJoin(main);
  const aliases = join.rows(findMember(members, 'alt'), readAliasRow);
  const addresses = join.rows(findMember(members, 'add'), readAddressRow);
  const comments = join.rows(findMember(members, 'comments'), (record) => continuedText(record, 1));
  const cut: string[] = [];
  const parties = main.records.map((record): Party => {
    const { callSign, remarks: printed, ...row } = readMainRow(record, main.file.path);
    const remarks = joinRemarks(row.id, printed, comments);
    const isCut = remarks.length === REMARKS_LENGTH;
    if (isCut) cut.push(row.id);
    const facts = readRemarks(remarks, row.type, isCut);
    facts.identifiers.unshift(...callSignIdentifier(callSign));
    return {
      ...row,
      aliases: aliases.of(row.id),
      addresses: addresses.of(row.id).filter((address) => address !== undefined),
      facts,
      remarks,
    };
  });
  return { parties, cut, aliases: aliases.count, addresses: addresses.count };
}

/** OFAC cuts in the middle of a word, so nothing stands between the parts. */
function joinRemarks(id: string, printed: string, comments: JoinedRows<string>): string {
  return printed + comments.of(id).join('');
}

/** By OFAC's file name where the main file bears one, else by the programmes of the entries. */
function listName(main: string, parties: readonly Party[]): string {
  if (familyOf(main) === 'consolidated') return 'ofac-consolidated';
  return promisedBy(main) === 'main' ? 'ofac-sdn' : listOfPrograms(parties);
}

function findMember(members: readonly Member[], role: Member['role']): Member | undefined {
  return members.find((member) => member.role === role);
}

function memberOf(members: readonly Member[], role: Member['role']): Member {
  const member = findMember(members, role);
  if (!member) throw new HaechiError('INTERNAL', `a set was read without its ${role} file`);
  return member;
}
