/** The release that administrators get: the same bytes each time, whole, and with links that lead somewhere. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { addresses, parseManifest } from '../manifest/manifest-document';
import { linksOf, makeRelease, textOf, type Archive } from './archive';

const URL_OF_HOST = 'https://addins.example.gov.vn/xephang/';
const PLACEHOLDER = 'https://THAY-DIA-CHI-NAY.invalid/';
const ROOT = path.resolve(__dirname, '../..');

let [first, second]: [Archive | null, Archive | null] = [null, null];

beforeAll(async () => {
  first = await makeRelease(URL_OF_HOST, { TZ: 'Asia/Ho_Chi_Minh' });
  second = await makeRelease(URL_OF_HOST, { TZ: 'America/New_York', LANG: 'C' });
}, 300_000);

function archive(): Archive {
  if (first === null) throw new Error('The release was not made');
  return first;
}

/** A release's files with their texts, as far as they differ from those of another: what a failing test has to show. */
function differing({ files }: Archive, other: Archive): readonly string[] {
  return [...new Set([...files.keys(), ...other.files.keys()])].flatMap((file) => {
    const [one, two] = [files, other.files].map((each) => Buffer.from(each.get(file) ?? []).toString('latin1'));
    if (one === undefined || two === undefined || one === two) return [];
    let at = 0;
    while (at < one.length && one[at] === two[at]) at += 1;
    const shown = (text: string): string => text.slice(Math.max(0, at - 60), at + 100);
    return [`${file}: ${shown(one)} | ${shown(two)}`];
  });
}

test('two runs give the same bytes, wherever the clock stands', () => {
  if (second === null) throw new Error('The second release was not made');
  expect(differing(archive(), second)).toEqual([]);
  expect(Buffer.compare(archive().bytes, second.bytes)).toBe(0);
});

test('it holds what an administrator needs, and no source', () => {
  const outside = [...archive().files.keys()].filter((file) => !file.startsWith('site/'));
  expect(outside.sort()).toEqual([
    'CHANGELOG.md', 'LICENSE.txt', 'SHA256SUMS.txt', 'THIRD-PARTY-NOTICES.txt', 'admin-guide.en.html', 'admin-guide.vi.html',
    'any-address/functions.en.json', 'any-address/functions.json', 'any-address/manifest.xml', 'manifest.xml', 'server/nginx.conf', 'server/web.config',
  ]);
  expect([...archive().files.keys()].filter((file) => /\.(?:tsx?|map)$/.test(file))).toEqual([]);
});

test('the checksums are those of all other files', () => {
  const sums = textOf(archive(), 'SHA256SUMS.txt').trim().split('\n');
  const expected = [...archive().files].filter(([file]) => file !== 'SHA256SUMS.txt').map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
  expect(sums.sort()).toEqual(expected.sort());
});

test('one version stands in package, manifest, page and changelog', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  expect(textOf(archive(), 'manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  expect(textOf(archive(), 'site/taskpane.html')).toContain(`name=xephang-version content=${version}`);
  expect(/^## (\S+)/m.exec(textOf(archive(), 'CHANGELOG.md'))?.[1]).toBe(version);
});

test('for any address, one text replaced in three files gives what the release for that address has', () => {
  for (const file of ['manifest.xml', 'functions.json', 'functions.en.json']) {
    const there = textOf(archive(), `any-address/${file}`);
    expect(there).toContain(PLACEHOLDER);
    expect(there).not.toContain(URL_OF_HOST);
    expect(there.replaceAll(PLACEHOLDER, URL_OF_HOST)).toBe(textOf(archive(), file === 'manifest.xml' ? file : `site/${file}`));
  }
});

test('no other file knows the address', () => {
  const knowing = [...archive().files].filter(([, bytes]) => Buffer.from(bytes).includes(URL_OF_HOST)).map(([file]) => file);
  // The guides and the examples of configurations use the same example.
  const examples = knowing.filter((file) => !/^(?:admin-guide|server\/)/.test(file));
  expect(examples.sort()).toEqual(['manifest.xml', 'site/functions.en.json', 'site/functions.json']);
});

test('every address of the manifest and every link of a page is a file of the archive', () => {
  const { files } = archive();
  const ofManifest = addresses(parseManifest(textOf(archive(), 'manifest.xml'))).map((address) => `site/${address.slice(URL_OF_HOST.length)}`);
  const pages = [...files.keys()].filter((file) => file.endsWith('.html'));
  const ofPages = pages.flatMap((page) => linksOf(textOf(archive(), page)).map((link) => path.posix.join(path.posix.dirname(page), link.replace(/#.*$/, ''))));
  expect(pages.length).toBeGreaterThan(5);
  expect([...ofManifest, ...ofPages].filter((file) => !files.has(file))).toEqual([]);
});

test('the configuration for IIS is well-formed', () => {
  const config = new JSDOM(textOf(archive(), 'server/web.config'), { contentType: 'application/xml' }).window.document;
  expect(config.querySelector('parsererror')).toBeNull();
  expect([...config.querySelectorAll('location')].map((location) => location.getAttribute('path'))).toEqual(['app', 'assets']);
});
