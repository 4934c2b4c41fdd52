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
