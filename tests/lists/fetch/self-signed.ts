import { generateKeyPairSync, sign } from 'node:crypto';

/**
 * A key and a certificate for it that it signed itself, made anew for each run so that no key lies
 * in the repository. DER after X.690, the fields after RFC 5280, section 4.1.
 */
export function selfSigned(host: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = der(0x06, Buffer.from('550403', 'hex'));
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(host)))));
  const years = sequence(time('20200101000000Z'), time('29991231235959Z'));
  const version3 = der(0xa0, integer(2));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(version3, integer(1), ecdsaWithSha256, name, years, name, key);
  const signature = der(0x03, Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]));
  const cert = sequence(body, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = [length >> 8, length & 0xff].filter((byte) => byte > 0);
  if (length >= 0x80) size.unshift(0x80 + size.length);
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.of(value));
}

function time(text: string): Buffer {
  return der(0x18, Buffer.from(text));
}
