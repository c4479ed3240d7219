import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { checkContent } from '../../../src/lists/fetch/refused-content.ts';
import { folderOf } from '../temp-folder.ts';

function check(content: string | Buffer): Promise<void> {
  const path = join(folderOf({ file: content }), 'file');
  return checkContent(path, Buffer.byteLength(content), 1);
}

describe('what is no list', () => {
  test.each([
    ['', 'an empty file (0 bytes)'],
    [' \r\n\t', 'blanks instead of a list'],
    ['\ufeff<!doctype HTML><p>x', 'an HTML page'],
    ['\n<HTML lang="en"><title> Sign\n in </title>', 'an HTML page ("Sign in")'],
    ['<?xml version="1.0"?><!-- <sdnList/> --><html/>', 'an HTML page'],
    ['<div>Please wait</div>', 'an HTML page'],
    ['<Error><Code>NoSuchKey</Code></Error>', 'an error message ("NoSuchKey")'],
    [
      '<soap:Envelope><soap:Fault><faultstring>Busy</faultstring></soap:Fault></soap:Envelope>',
      'an error message ("Busy")',
    ],
    ['{"message":"Forbidden"}', 'an error message ("Forbidden")'],
    ['{"error":{"code":7}}', 'an error message ("{"code":7}")'],
    ['Not Found', 'a text ("Not Found")'],
    ['404 page not found\n', 'a text ("404 page not found")'],
    ['Access denied.\r\nYour reference is 1,2,3\r\n', 'a text ("Access denied.")'],
    [`${'word '.repeat(40)}`, `a text ("${'word '.repeat(40).slice(0, 79)}…")`],
  ])('%j', async (content, message) => {
    await expect(check(content)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      facts: { code: 'LIST', again: false },
    });
  });

  test('a page in UTF-16', async () => {
    const page = Buffer.from('\ufeff<html><title>Sign in</title></html>', 'utf16le');
    await expect(check(page)).rejects.toMatchObject({
      message: expect.stringContaining('Sign in'),
    });
  });
});

describe('what may be a list', () => {
  test.each([
    '<sdnList><sdnEntry/></sdnList>',
    '<?xml version="1.0"?>\n<CONSOLIDATED_LIST><ERROR/></CONSOLIDATED_LIST>',
    '<ns:export xmlns:ns="x"/>',
    '36,"SAMPLE, Error","-0- "\r\n\u001a',
    'Report Date: 01-Jan-2026\nLast Updated,Unique ID\n',
    'error_code,name\n1,SAMPLE\n',
    '{"id":"1","name":"SAMPLE"}\n{"id":"2","name":"SAMPLE"}\n',
    '{"id":"1","name":"SAMPLE error"}',
    '[{"name":"SAMPLE"}]',
  ])('%j', async (content) => {
    await expect(check(content)).resolves.toBeUndefined();
  });

  test('an archive', async () => {
    await expect(check(gzipSync('Not Found'))).resolves.toBeUndefined();
  });

  test('a long line, as JSON without line ends is', async () => {
    await expect(check(`{"error":"${'x'.repeat(70_000)}"}`)).resolves.toBeUndefined();
  });
});
