import { describe, expect, test } from '@jest/globals';
import { hasWrongChecksum } from '../../../src/matching/identifiers/wallet-checksum.ts';
import { entryOf, matchRow } from '../sample.ts';

/** Of designated parties, of the standards that define the form, and of the first Bitcoin block. */
const ADDRESSES: readonly (readonly [name: string, address: string])[] = [
  ['Bitcoin, base58', '1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T'],
  ['Bitcoin, the first block', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['TRON', 'TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3'],
  ['bech32, BIP 173', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['bech32m, BIP 350', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['Ethereum, EIP-55', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['Ethereum, EIP-55', '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359'],
];

describe('the checksum of an address', () => {
  test.each(ADDRESSES)('%s %s is right', (_, address) =>
    expect(hasWrongChecksum(address)).toBe(false),
  );

  test.each(ADDRESSES)('%s %s is wrong with one character changed', (_, address) => {
    // The first characters say what the rest is.
    for (let at = 4; at < address.length; at += 1) {
      for (const other of '23456789acdef') {
        const changed = address.slice(0, at) + other + address.slice(at + 1);
        if (changed.toLowerCase() === address.toLowerCase()) continue;
        expect([changed, hasWrongChecksum(changed)]).toEqual([changed, true]);
      }
    }
  });

  test.each([
    ['bech32 in capitals', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
    ['hexadecimal in small letters', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    ['hexadecimal in capitals', '0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED'],
    ['Solana', '11111111111111111111111111111111111111111112'],
    ['XRP, another alphabet', 'rSamp1eSamp1eSamp1eSamp1eSamp1e'],
    ['no address', 'sample'],
    ['nothing', ''],
  ])('%s: nothing can be said', (_, address) => expect(hasWrongChecksum(address)).toBe(false));

  test.each([
    ['0 for o', '1Hmqvg5XUVES1jn4TQPzk9dx01NE8wim2T'],
    ['a character lost', 'TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m'],
    ['bech32 in both cases', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4'],
    ['a letter in another case', '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ])('%s is wrong', (_, address) => expect(hasWrongChecksum(address)).toBe(true));
});

/** Test vectors of BIP 350, which repeats those of BIP 173. */
describe('the checksum belongs to the version of the witness', () => {
  test.each([
    ['version 0, bech32', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', false],
    ['version 0, bech32m', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh', true],
    ['version 1, bech32m', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', false],
    [
      'version 1, bech32m',
      'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
      false,
    ],
    ['version 1, bech32', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd', true],
    ['version 2, bech32m', 'bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs', false],
    ['version 16, bech32m', 'BC1SW50QGDZ25J', false],
    ['version 16, bech32', 'BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL', true],
  ])('%s: %s', (_, address, wrong) => expect(hasWrongChecksum(address)).toBe(wrong));
});

describe('beside a listed wallet', () => {
  const listed = 'TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m3';
  const party = entryOf({
    name: 'SON, Kyong Sik',
    identifiers: [{ kind: 'wallet', label: 'Digital Currency Address - USDT', value: listed }],
  });

  test.each([
    ['TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m4', 'checksum wrong: a character may be mistyped'],
    ['USDT: TYxwUhoLPF7AgfG9GaXFEp8CQi8K8KG1m4', 'checksum wrong: a character may be mistyped'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'people and firms have several'],
  ])('%s is another: %s', (wallet, detail) => {
    const row = { wallet: [wallet] };
    const [hit] = matchRow({ name: ['Sohn Kyung-shik'], ...row }, [party]);
    const evidence = hit?.evidence.find(({ kind }) => kind === 'wallet');
    expect(evidence).toMatchObject({ verdict: 'differs', weight: 0, detail });
    expect(matchRow({ name: ['Jane Doe'], ...row }, [party])).toEqual([]);
  });

  test('the very digits are equal, whatever the case says', () => {
    const address = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
    const other = address.replace('aA', 'aa');
    const eth = {
      kind: 'wallet',
      label: 'Digital Currency Address - ETH',
      value: address,
    } as const;
    const owner = entryOf({ name: 'SAMPLE, Owner', identifiers: [eth] });
    expect(matchRow({ wallet: [other] }, [owner])).toMatchObject([{ tier: 'exact' }]);
  });
});
