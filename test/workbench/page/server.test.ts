import { request } from 'node:http';
import { startWorkbench, type WorkbenchServer } from '../../browser/workbench-server';

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

let server: WorkbenchServer;

beforeAll(async () => {
  server = await startWorkbench();
}, 300_000);

afterAll(() => server.stop());

/** As it stands: `fetch` would tidy the path up, and choose the host by itself. */
function ask(path: string, { port = new URL(server.address).port, host = 'localhost', method = 'GET' } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ hostname: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }));
    });
    asked.on('error', reject).end();
  });
}

async function addinPort(): Promise<string> {
  const origin = /data-addin-origin="([^"]+)"/.exec((await ask('/')).body)?.[1];
  if (origin === undefined) throw new Error('The page does not name the origin of the add-in');
  return new URL(origin).port;
}

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/page.js', 'text/javascript; charset=utf-8'],
  ['/samples/samples.json', 'application/json; charset=utf-8'],
  ['/samples/ict-index-2017.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/addin/manifest.xml', 'application/xml; charset=utf-8'],
])('%s has its media type', async (path, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, type });
});

/** As long as node reads a request's head at all. */
const LONG = 15_000;

/** Paths with a title for their test. */
function titled(...paths: readonly string[]): [string, string][] {
  return paths.map((path) => [path.slice(0, 30), path]);
}

test.each(
  titled('/%00', '/samples/%00', '/addin/%00', `/${'a'.repeat(LONG)}`, `/addin/${'a/'.repeat(LONG / 2)}`, '/addin/manifest.xml/', '/addin/manifest.xml/x', '/addin//etc/passwd'),
)('%s is answered as not there, at both origins, without a path of this machine', async (_, path) => {
  for (const port of [new URL(server.address).port, await addinPort()]) expect(await ask(path, { port })).toMatchObject({ status: 404, body: 'Not found' });
});

test.each(titled('/taskpane.html/', '/office/office.js/', '/office/%00', `/office/${'a'.repeat(LONG)}`))('%s is answered as not there by the add-in’s server', async (_, path) => {
  expect(await ask(path, { port: await addinPort() })).toMatchObject({ status: 404, body: 'Not found' });
});

test.each(['/../package.json', '/samples/../../package.json', '/addin/%2e%2e/package.json', '/samples/..%2f..%2fpackage.json', '/nothing.js', '/samples/', '/%'])('%s is not served', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('another name of this machine gets nothing, so no foreign page can read through its visitors', async () => {
  expect((await ask('/', { host: 'attacker.example' })).status).toBe(403);
});

test('nothing can be written', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

test('the add-in has an origin of its own, with the relay before Office.js and Office.js from this machine', async () => {
  const port = await addinPort();
  expect(port).not.toBe(new URL(server.address).port);
  const { body } = await ask('/taskpane.html', { port });
  const scripts = [...body.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source);
  expect(scripts[0]).toBe('/relay.js');
  // The page has its own script load it, from where this link leads.
  expect(body).toMatch(/<link[^>]* id="?office-js"?[^>]* href="?\/office\/office\.js/);
  expect(await ask('/office/office.js', { port })).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
});
