/**
 * `npm run nginx`: the release as an administrator would put it up. The archive is unpacked under a sub-path of a plain nginx with the configuration that it
 * brings, every link and every address of the manifest is asked for, the headers are looked at, and the pane ranks a sample in Chromium with the workbench as host.
 * With --if-installed it says so and passes where there is no nginx.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../../workbench/headless/addin/addin-build';
import { parseManifest } from '../../workbench/headless/jsdom/addin-files';
import { folder } from '../../workbench/headless/jsdom/folder';
import { requireBuiltPage } from '../../workbench/page/server/page-build';
import { serve } from '../../workbench/page/server/serve';
import { sites } from '../../workbench/page/server/site';
import { launchBrowser } from '../browser/chromium';
import { linksOf, makeRelease, textOf, type Archive } from './archive';

const HOST = 'https://addins.example.gov.vn/xephang/';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The configuration of the archive, with this machine's folder and port for the agency's name and certificate. */
function configuration(ofArchive: string, { root, port }: { readonly root: string; readonly port: number }): string {
  const here = ofArchive
    .replace('listen 443 ssl;', `listen 127.0.0.1:${String(port)};`)
    .replace(/^\s*ssl_certificate.*$/gm, '')
    .replaceAll('/srv/www', `${root}/www`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/${name};`).join('\n');
  return `pid ${root}/nginx.pid;\nerror_log stderr;\ndaemon off;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${here}\n}\n`;
}

async function unpack({ files }: Archive, target: string): Promise<void> {
  for (const [file, bytes] of files) {
    const place = path.join(target, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
}

/** Asks for everything that the archive links to, and looks at the headers. */
async function askForAll(archive: Archive, address: string): Promise<void> {
  const wanted = new Set([...archive.files.keys()].filter((file) => file.startsWith('site/')).map((file) => file.slice(5)));
  for (const page of [...wanted].filter((file) => file.endsWith('.html'))) {
    for (const link of linksOf(textOf(archive, `site/${page}`))) wanted.add(path.posix.join(path.posix.dirname(page), link.replace(/#.*$/, '')));
  }
  for (const [, file = ''] of textOf(archive, 'manifest.xml').matchAll(new RegExp(`"${HOST}([^"]+)"`, 'g'))) wanted.add(file);
  for (const file of wanted) {
    const answer = await fetch(address + file);
    await answer.arrayBuffer();
    const cache = file.startsWith('app/') ? 'public, max-age=31536000, immutable' : file.endsWith('.png') ? 'public, max-age=86400' : 'no-cache';
    const headers = ['cache-control', 'x-content-type-options', 'x-frame-options'].map((name) => answer.headers.get(name));
    const right = answer.status === 200 && JSON.stringify(headers) === JSON.stringify([cache, 'nosniff', null]) && (answer.headers.get('content-security-policy') ?? '').startsWith('frame-ancestors');
    if (!right) throw new Error(`${file}: ${String(answer.status)} ${headers.join(' | ')}`);
    if (file.endsWith('.js') && !/^(?:text|application)\/javascript/.test(answer.headers.get('content-type') ?? '')) throw new Error(`${file} is no script to a browser`);
  }
  say(`${String(wanted.size)} files and links answer 200 with their headers`);
}

/** Ranks a sample with the add-in's files from nginx. */
async function rank(archive: Archive, address: string): Promise<void> {
  const read = async (file: string): Promise<Uint8Array | null> => {
    // The manifest is given to Excel, not to the web server.
    if (file === 'manifest.xml') return archive.files.get(file) ?? null;
    const answer = await fetch(address + file);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
  const samples = folder(path.join(PROJECT, 'assets/samples'));
  const running = await serve(sites({ addin: { ...parseManifest(textOf(archive, 'manifest.xml')), read }, page: folder(await requireBuiltPage()), samples }), 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${String(running.port)}/?open=ict-index-2017.xlsx&language=vi&theme=light`);
    const pane = page.frameLocator('iframe');
    await pane.locator('#ranking-heading').waitFor();
    await pane.locator('#compute-ranks').click();
    await pane.getByText(/^Đã xếp hạng 34 đơn vị/).waitFor();
    say(`In Chromium the pane says: ${(await pane.getByText(/^Đã xếp hạng 34 đơn vị/).textContent()) ?? ''}`);
  } finally {
    await browser.close();
    await running.close();
  }
}

async function main(): Promise<void> {
  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  if (version.error !== undefined) {
    if (!process.argv.includes('--if-installed')) throw new Error('There is no nginx on this machine.');
    say('There is no nginx on this machine: not tried.');
    return;
  }
  const archive = await makeRelease(HOST);
  const root = await mkdtemp(path.join(tmpdir(), 'xephang-nginx-'));
  // Started by root, nginx serves as another user.
  await chmod(root, 0o755);
  const port = await freePort();
  await unpack({ ...archive, files: new Map([...archive.files].flatMap(([file, bytes]) => (file.startsWith('site/') ? [[file.slice(5), bytes]] : []))) }, path.join(root, 'www/xephang'));
  await writeFile(path.join(root, 'nginx.conf'), configuration(textOf(archive, 'server/nginx.conf'), { root, port }));
  const nginx = spawn('nginx', ['-p', root, '-c', path.join(root, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const address = `http://127.0.0.1:${String(port)}/xephang/`;
    for (let tries = 0; tries < 50; tries += 1) {
      if (await fetch(address).then(() => true, () => false)) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    say(`${version.stderr.trim()} at a sub-path`);
    await askForAll(archive, address);
    await rank(archive, address);
  } finally {
    nginx.kill();
    await new Promise((resolve) => nginx.once('close', resolve));
    await rm(root, { recursive: true });
  }
}

await main();
