import { describe, expect, test } from '@jest/globals';
import { redirectTarget } from '../../../src/lists/fetch/answer.ts';

describe('a redirect', () => {
  test.each([
    ['https://a.example/x/y', 'z?q=1', 'https://a.example/x/z?q=1'],
    ['https://a.example/x', '//b.example/y', 'https://b.example/y'],
    ['https://a.example/x', 'https://b.example/y', 'https://b.example/y'],
    ['http://localhost/x', 'http://[::1]/y', 'http://[::1]/y'],
    ['http://127.0.0.1/x', 'https://a.example/y', 'https://a.example/y'],
  ])('from %s to %s is followed', (from, location, target) => {
    expect(redirectTarget(new URL(from), location).href).toBe(target);
  });

  test.each([
    ['https://a.example/x', 'http://a.example/x?signature=1', 'http://a.example/x'],
    ['https://a.example/x', 'http://localhost/y', 'http://localhost/y'],
    ['http://localhost/x', 'http://a.example/y', 'http://a.example/y'],
    ['http://localhost/x', 'http://user:secret@a.example/y', 'http://a.example/y'],
    ['https://a.example/x', 'ftp://a.example/y', 'ftp://a.example/y'],
    ['https://a.example/x', 'javascript:0', 'javascript:0'],
  ])('from %s to %s is refused', (from, location, shown) => {
    expect(() => redirectTarget(new URL(from), location)).toThrow(
      `redirected to ${shown}, which is no https address`,
    );
  });
});
