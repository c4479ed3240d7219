import { type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { blocked, FetchFailure, passing } from './failure.ts';
import { networkFailure } from './network-failure.ts';
import type { ProxySettings } from './proxies.ts';

/** How long each stage may take, in milliseconds. */
export interface Timeouts {
  readonly connectMs: number;
  /** From the request to the head of the answer; the EU builds its file when it is asked for. */
  readonly headersMs: number;
  /** Without a byte in the middle of a file. */
  readonly idleMs: number;
  /** For a file, with all attempts and the pauses between them. */
  readonly totalMs: number;
}

export const DEFAULT_TIMEOUTS: Timeouts = {
  connectMs: 30_000,
  headersMs: 240_000,
  idleMs: 120_000,
  totalMs: 1_800_000,
};

/** Opens the way to the servers, through the proxies that the settings name. To be destroyed. */
export function openConnection(proxies: ProxySettings, timeouts: Timeouts): Dispatcher {
  const { connectMs: timeout, headersMs: headersTimeout } = timeouts;
  return new EnvHttpProxyAgent({
    // Empty texts keep the agent from reading the environment by itself.
    httpProxy: proxies.http ?? '',
    httpsProxy: proxies.https ?? '',
    noProxy: proxies.except ?? '',
    connect: { timeout },
    requestTls: { timeout },
    proxyTls: { timeout },
    clientFactory: (proxy, options) => proxyClient(proxy, { ...options, headersTimeout }),
  });
}

/**
 * The client that asks a proxy for a tunnel. Left to itself its failures read as those of the server
 * behind, and one that hangs up is asked again without end; these failures name the proxy.
 */
function proxyClient(proxy: URL, options: Pool.Options): Dispatcher {
  const pool = new Pool(proxy, options);
  const ask = pool.connect.bind(pool) as (request: Dispatcher.ConnectOptions) => Tunnel;
  const connect = async (request: Dispatcher.ConnectOptions): Tunnel => {
    const answer = await ask(request).catch((error: unknown) => {
      throw unreached(proxy, networkFailure(error));
    });
    if (answer.statusCode === 200) return answer;
    answer.socket.on('error', () => undefined).destroy();
    throw refusal(proxy, answer.statusCode);
  };
  return Object.assign(pool, { connect });
}

type Tunnel = Promise<Dispatcher.ConnectData>;

const CURE = 'check HTTPS_PROXY, HTTP_PROXY and NO_PROXY';
const PASSWORD = 'give it a user and password: http://user:password@host';

function unreached(proxy: URL, { message, facts }: FetchFailure): FetchFailure {
  return new FetchFailure(`at the proxy ${proxy.origin}: ${message}`, facts);
}

function refusal(proxy: URL, status: number): FetchFailure {
  const what = `the proxy ${proxy.origin} answered with status ${status}`;
  if (status === 407) return blocked(what, PASSWORD);
  return status >= 500 ? passing(what) : blocked(what, CURE);
}
