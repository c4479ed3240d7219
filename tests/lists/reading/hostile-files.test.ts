import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { folderOf } from '../temp-folder.ts';

const NAME = '<sdnType>Entity</sdnType><lastName>SAMPLE</lastName>';
const OFAC = `<sdnList><sdnEntry><uid>1</uid>${NAME}</sdnEntry></sdnList>\n`;
const NDJSON = '{"id":"1","name":"Sample Person One"}';

async function openBytes(name: string, content: string | Buffer): Promise<LoadedList> {
  const [list] = await openList(join(folderOf({ [name]: content }), name), {});
  if (!list) throw new Error('nothing was opened');
  return list;
}

function xmlOf(name: string, doctype = ''): string {
  return `<?xml version="1.0"?>${doctype}${OFAC.replace('SAMPLE', name)}`;
}

function nested(levels: number): string {
  return '<a>'.repeat(levels) + '</a>'.repeat(levels);
}

const LAUGHS = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>';
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
const CLEAN = xmlOf('SAMPLE');
const UK = `<Designations><Designation>${nested(20_000)}</Designation></Designations>`;
const ADVANCED = `<Sanctions><DistinctParties><x>${nested(20_000)}</x></DistinctParties></Sanctions>`;
const FTM = '{"id":"1","schema":"Person","properties":{"name":["SAMPLE"],"x":';
const WITHIN = '[{"schema":"Person","id":"2","properties":{"x":';

describe('a LIST error in one line', () => {
  test.each([
    ['entities that grow', xmlOf('&b;', LAUGHS), 'list.xml:1: damaged XML (undefined entity)'],
    ['an entity from outside', xmlOf('&a;', OUTSIDE), 'list.xml:1: damaged XML (undefined entity)'],
    ['deep elements of the UK', UK, 'list.xml:1: elements nested more than 64 deep'],
    ['deep elements of OFAC', ADVANCED, 'list.xml:1: elements nested more than 64 deep'],
    [
      'deep entities',
      `${FTM}${WITHIN.repeat(5000)}"y"${'}}]'.repeat(5000)}}}\n`,
      'list.xml:1: entities nested more than 64 deep',
    ],
    [
      'deep values',
      `${FTM}${'[{"y":'.repeat(20_000)}1${'}]'.repeat(20_000)}}}\n`,
      'list.xml:1: a value that is nested too deep',
    ],
    ['a long text', xmlOf('A'.repeat(100_001)), 'more than 100000 characters in <lastName>'],
    [
      'a long attribute',
      CLEAN.replace('<sdnEntry', `<sdnEntry a="${'A'.repeat(100_001)}"`),
      'more than 100000 characters in <sdnEntry>',
    ],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${CLEAN}`, 'utf16le'),
      'list.xml: a file in UTF-16; save',
    ],
    [
      'UTF-16 without',
      Buffer.from(CLEAN, 'utf16le'),
      'list.xml: a file in UTF-16; save it as UTF-8',
    ],
    ['UTF-16, big end first', Buffer.from(CLEAN, 'utf16le').swap16(), 'list.xml: a file in UTF-16'],
    ['another encoding', Buffer.from(xmlOf('Jos\u00e9'), 'latin1'), ':1: bytes that are not UTF-8'],
    ['a NUL', xmlOf('A\0B'), 'list.xml: a binary file is no sanctions list'],
    ['a NUL far behind', xmlOf(`${' '.repeat(70_000)}A\0B`), 'damaged XML (disallowed character)'],
    ['two documents', CLEAN + CLEAN, 'list.xml:2: damaged XML'],
    ['two roots', OFAC + OFAC, 'list.xml:2: damaged XML'],
    ['half a character pair', xmlOf('&#xD800;'), 'list.xml:1: damaged XML'],
    ['two tables', 'id,name\n1,A\nid,name\n2,B\n', ':3: the header stands here a second time'],
    ['a mark in the middle', `${NDJSON}\n\ufeff${NDJSON}\n`, ':2: a line that is no JSON'],
    ['lines that only CR ends', `${NDJSON}\r${NDJSON}\r`, ':1: a line that is no JSON'],
  ])('%s', async (_, content, message) => {
    await expect(openBytes('list.xml', content)).rejects.toThrow(message);
    await expect(openBytes('list.xml', content)).rejects.toMatchObject({ code: 'LIST' });
    await expect(openBytes('list.xml', content)).rejects.not.toThrow(/\n/);
  });
});

describe('names that objects have of themselves', () => {
  test('as keys of JSON', async () => {
    const keys = '"__proto__":{"type":"vessel"},"constructor":{},"toString":"x"';
    const list = await openBytes('kr.ndjson', NDJSON.replace('}', `,${keys}}\n`));
    expect(list.entries.at(0)?.type).toBe('individual');
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'fields that are not read: __proto__, constructor, toString',
    ]);
  });

  test('as attributes of XML', async () => {
    const parts = '<subjectType code="person"/><nameAlias wholeName="SAMPLE" __proto__="x"/>';
    const eu = `<export><sanctionEntity logicalId="1">${parts}</sanctionEntity></export>`;
    const list = await openBytes('eu.xml', eu);
    expect(list.entries.at(0)?.name).toBe('SAMPLE');
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'attributes that are not read: nameAlias/__proto__',
    ]);
  });

  test('as ids', async () => {
    const ids = ['__proto__', 'constructor'].map((id) => NDJSON.replace('"1"', `"${id}"`));
    const list = await openBytes('kr.ndjson', `${ids.join('\n')}\n`);
    expect([...list.entries].map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  });
});

test('a line of JSON that lies in many chunks', async () => {
  const remarks = 'x'.repeat(1_000_000);
  const list = await openBytes('kr.ndjson', NDJSON.replace('}', `,"remarks":"${remarks}"}\r\n`));
  expect(list.entries.at(0)?.remarks).toBe(remarks);
});
