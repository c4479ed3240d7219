import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';

/** Addresses of proxies, for files at `http:` and at `https:` addresses, and hosts without one. */
export interface ProxySettings {
  /** Serves `https:` too where `https` is absent. */
  readonly http?: string;
  readonly https?: string;
  /** Hosts with their subdomains, `host:port` or `*`, with commas or blanks between. */
  readonly except?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in small letters or capitals; small ones win. A proxy
 * without a scheme is an `http:` one; user and password may stand in its address.
 *
 * @throws HaechiError `USAGE` for an address that no proxy can have
 */
export function proxySettings(environment: Environment): ProxySettings {
  const http = proxyAddress(environment, 'http_proxy');
  const https = proxyAddress(environment, 'https_proxy');
  const except = named(environment, 'no_proxy')?.value;
  return {
    ...present({ http, https, except }),
  };
}

function proxyAddress(environment: Environment, variable: string): string | undefined {
  const found = named(environment, variable);
  if (!found) return undefined;
  const address = found.value.includes('://') ? found.value : `http://${found.value}`;
  if (isProxy(address)) return address;
  throw new HaechiError('USAGE', `${found.name} is no address of a proxy`, {
    cure: 'write it as http://host:port',
  });
}

/** An empty variable is as good as none. */
function named(
  environment: Environment,
  variable: string,
): { readonly name: string; readonly value: string } | undefined {
  const name = [variable, variable.toUpperCase()].find((key) => environment[key] !== undefined);
  const value = name === undefined ? '' : (environment[name]?.trim() ?? '');
  return name === undefined || value === '' ? undefined : { name, value };
}

function isProxy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && isDecodable(username) && isDecodable(password);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
