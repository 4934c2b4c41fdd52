/**
 * The servers: plain http, for this machine alone. They listen on the loopback addresses only and answer only to their names, so that
 * neither another machine nor a foreign page whose name leads here gets anything.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorCode } from '../../headless/command/error-code';
import type { Answer, Site, Sites } from './site';

export interface Running {
  /** Of the page. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

const NAMES = ['localhost', '127.0.0.1'];

/** `localhost` leads to the second address first on many systems. */
const ADDRESSES = ['127.0.0.1', '::1'] as const;

/** How many ports after the wanted one are tried. */
const FURTHER_PORTS = 50;

/**
 * Starts the page at a port, or at the next free one, and the add-in at the next free one after that; 0: at any.
 *
 * @throws {Error} where none of them is free
 */
export async function serve({ page, addin }: Sites, wanted: number): Promise<Running> {
  const ports = { page: 0, addin: 0 };
  const pageListener = await listenFrom(wanted, answering(page, () => ports.addin));
  ports.page = pageListener.port;
  const addinListener = await listenFrom(wanted === 0 ? 0 : ports.page + 1, answering(addin, () => ports.page));
  ports.addin = addinListener.port;
  return {
    port: ports.page,
    close: async () => {
      await Promise.all([pageListener.close(), addinListener.close()]);
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function listenFrom(wanted: number, handler: Handler): Promise<Running> {
  for (let port = wanted; port <= wanted + FURTHER_PORTS; port += 1) {
    const running = await listenAt(port, handler);
    if (running !== null) return running;
  }
  throw new Error(`No port from ${wanted} to ${wanted + FURTHER_PORTS} is free`);
}

/** null where the port is taken at either address. */
async function listenAt(wanted: number, handler: Handler): Promise<Running | null> {
  const servers: Server[] = [];
  let port = wanted;
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  };
  for (const address of ADDRESSES) {
    const server = createServer(handler);
    const outcome = await listen(server, { port, address });
    if (outcome === 'taken') {
      await close();
      return null;
    }
    if (outcome === 'no such address') continue;
    servers.push(server);
    port = outcome;
  }
  if (servers.length === 0) throw new Error('This machine has no loopback address');
  return { port, close };
}

function listen(server: Server, { port, address }: { readonly port: number; readonly address: string }): Promise<number | 'taken' | 'no such address'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = errorCode(error) ?? '';
      if (['EADDRINUSE', 'EACCES'].includes(code)) resolve('taken');
      else if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)) resolve('no such address');
      else reject(error);
    });
    server.listen(port, address, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

function answering(site: Site, otherPort: () => number): Handler {
  return (request, response) => {
    void reply({ site, otherPort: otherPort() }, request)
      .catch((error: unknown) => {
        // The developer who started the server reads its terminal; an answer names no folder of this machine.
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return refusal(500, 'The server failed; its terminal says why');
      })
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body));
  };
}

interface Asked {
  readonly site: Site;
  readonly otherPort: number;
}

interface Reply extends Answer {
  readonly status: number;
}

async function reply({ site, otherPort }: Asked, request: IncomingMessage): Promise<Reply> {
  const host = hostOf(request);
  if (host === null) return refusal(403, 'Only for this machine');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'Only GET');
  const file = pathOf(request);
  const found = file === null ? null : await site(file, `http://${host}:${otherPort}`);
  if (found === null) return refusal(404, 'Not found');
  return { status: 200, body: found.body, headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...found.headers } };
}

function refusal(status: number, body: string): Reply {
  return { status, body, headers: { 'content-type': 'text/plain; charset=utf-8' } };
}

/** By which name the browser knows this machine; null for any that is not this machine's. */
function hostOf({ headers }: IncomingMessage): string | null {
  if (headers.host === undefined || !URL.canParse(`http://${headers.host}`)) return null;
  const { hostname } = new URL(`http://${headers.host}`);
  return NAMES.includes(hostname) ? hostname : null;
}

/** The path without leading slash; null for one that is not well written. */
function pathOf({ url }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname.slice(1));
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}
