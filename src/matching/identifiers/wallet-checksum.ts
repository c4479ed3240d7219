import { createHash } from 'node:crypto';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bech32, bech32m, createBase58check } from '@scure/base';

/**
 * Addresses of 25 or 26 bytes in base58 with four bytes of checksum: Bitcoin (1, 3), Litecoin (L, M),
 * Dash (X), Dogecoin and Verge (D), Bitcoin Gold (G, A), TRON (T), Zcash (t). Solana has no checksum,
 * and its addresses are longer.
 */
const BASE58_CHECK = /^[13LMXDGATt][0-9A-Za-z]{24,35}$/u;
/** Segregated witness of Bitcoin and Litecoin, behind the `1` its version. */
const SEGREGATED_WITNESS = /^(?:bc|ltc)1[0-9a-z]{8,90}$/iu;
const ETHEREUM = /^0x[0-9a-f]{40}$/iu;

const base58check = createBase58check((bytes: Uint8Array) =>
  Uint8Array.from(createHash('sha256').update(bytes).digest()),
);

/**
 * Whether the checksum in an address, as it was written, is wrong, so that a character of it was
 * mistyped; false where it has none. Ethereum's is in the case of the letters (EIP-55) and absent where
 * all have the same.
 */
export function hasWrongChecksum(address: string): boolean {
  if (ETHEREUM.test(address)) return !followsEip55(address.slice('0x'.length));
  if (SEGREGATED_WITNESS.test(address)) return !isSegregatedWitness(address);
  return BASE58_CHECK.test(address) && !isBase58Check(address);
}

/** Version 0 has the checksum of BIP 173, every later one that of BIP 350. */
function isSegregatedWitness(address: string): boolean {
  const [oldest, later] = [bech32, bech32m].map((code) => code.decodeUnsafe(address)?.words[0]);
  return oldest === 0 || (later !== undefined && later > 0);
}

function followsEip55(digits: string): boolean {
  const small = digits.toLowerCase();
  if (digits === small || digits === digits.toUpperCase()) return true;
  const hash = Buffer.from(keccak_256(Buffer.from(small, 'ascii'))).toString('hex');
  const cased = [...small].map((digit, at) =>
    Number.parseInt(hash.charAt(at), 16) >= 8 ? digit.toUpperCase() : digit,
  );
  return digits === cased.join('');
}

function isBase58Check(address: string): boolean {
  try {
    base58check.decode(address);
    return true;
  } catch {
    return false;
  }
}
