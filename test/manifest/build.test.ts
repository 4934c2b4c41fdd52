/** What the build left in dist, against the manifest beside it: all that Excel will ask the host for is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { FUNCTIONS_JSON, functionsMetadata } from '../../.ci/functions-json.mjs';
import type { Metadata } from '../functions/metadata';
import { DEVELOPMENT_URL, hostUrl, manifestFor } from '../../.ci/manifest-url.mjs';
import { addresses, attribute, elements, icons, only, parseManifest, resources } from './manifest-document';
import { pngSize } from './png-size';

type Language = keyof typeof FUNCTIONS_JSON;
const LANGUAGES: readonly Language[] = ['vi', 'en'];

const DIST = path.resolve(__dirname, '../../dist');
const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8')) as { readonly version: string };
const source = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

function built(file: string): Buffer {
  const place = path.join(DIST, file);
  if (!existsSync(place)) throw new Error(`dist/${file} is missing: run "npm run build" first.`);
  return readFileSync(place);
}

const manifest = parseManifest(built('manifest.xml').toString('utf8'));
/** The address that this build was made for: the folder of its page. */
const host = new URL('.', attribute(only(only(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).href;
const onDisk = (address: string): string => address.slice(host.length);

test('the built manifest is the kept one, written for the host of the build', async () => {
  expect(built('manifest.xml').toString('utf8')).toBe(manifestFor(source, { url: host, version }));
  expect(await OfficeAddinManifest.readManifestFile(path.join(DIST, 'manifest.xml'))).toMatchObject({ displayName: 'XepHang', hosts: ['Workbook'] });
});

test('every address points to the host, and to a file of the build', () => {
  const all = addresses(manifest);
  const ofTheAddIn = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];
  const ofResources = resources(manifest).filter(({ kind }) => kind !== 'String').flatMap(({ text }) => [text.default, ...text.overrides.values()]);
  expect(all).toHaveLength(ofTheAddIn.length + ofResources.length);
  expect(all.filter((address) => !address.startsWith(host))).toEqual([]);
  expect(all.filter((address) => !existsSync(path.join(DIST, onDisk(address))))).toEqual([]);
});

test('every icon has the size it is named for', () => {
  const images = new Map(resources(manifest).map(({ id, text }) => [id, text.default]));
  for (const { control, size, resid } of icons(manifest)) {
    const address = images.get(resid) ?? '';
    expect({ control, ...pngSize(built(onDisk(address))) }).toEqual({ control, width: size, height: size });
  }
  const own = ['IconUrl', 'HighResolutionIconUrl'].map((name) => pngSize(built(onDisk(attribute(only(manifest, name), 'DefaultValue')))));
  // As Microsoft asks of a task pane (javascript/api/manifest/iconurl and highresolutioniconurl).
  expect(own).toEqual([{ width: 32, height: 32 }, { width: 64, height: 64 }]);
});

/** The script of the page with this name before its hash. */
function scriptOf(name: string): string {
  const file = readdirSync(path.join(DIST, 'app')).find((each) => each.startsWith(`${name}.`) && each.endsWith('.js'));
  if (file === undefined) throw new Error(`dist/app has no script ${name}`);
  return `app/${file}`;
}

test('what the page loads is named by its contents, and nothing else is', () => {
  const hashed = /^[\w-]+\.[0-9a-f]{12}\.(?:js|css|js\.LICENSE\.txt)$/;
  expect(readdirSync(path.join(DIST, 'app')).filter((file) => !hashed.test(file))).toEqual([]);
  expect(readdirSync(DIST).sort()).toEqual(['THIRD-PARTY-NOTICES.txt', 'app', 'assets', 'functions.en.json', 'functions.js', 'functions.json', 'guide', 'manifest.xml', 'settings.json', 'taskpane.html']);
});

test('every command of the ribbon is associated with a function of the bundle', () => {
  const bundle = built(scriptOf('taskpane')).toString('utf8');
  const names = elements(manifest, 'FunctionName').map(({ textContent }) => textContent);
  expect(names).toEqual(['computeRanks', 'insertTables', 'splitText', 'restore', 'replaceFunctions']);
  const associated = [...bundle.matchAll(/\.actions\.associate\(\s*["'`](\w+)["'`]\s*,/g)].map(([, name]) => name);
  expect(associated.sort()).toEqual([...names].sort());
});

describe('the functions in cells', () => {
  const described = (language: Language): Metadata => JSON.parse(built(FUNCTIONS_JSON[language]).toString('utf8')) as Metadata;

  test.each(LANGUAGES)('are described (%s) for the host of the build', async (language) => {
    expect(described(language)).toEqual(await functionsMetadata(language, host));
  });

  test.each(LANGUAGES)('have help (%s) in a page of the build, under the anchor that the link names', (language) => {
    for (const { helpUrl } of described(language).functions) {
      const { hash, href } = new URL(helpUrl);
      const page = new JSDOM(built(onDisk(href.slice(0, -hash.length))).toString('utf8')).window.document;
      expect([helpUrl, page.querySelector(`h2${hash}`)?.textContent.toLowerCase()]).toEqual([helpUrl, hash.slice(1)]);
      expect(page.documentElement.lang).toBe(language);
    }
  });

  test('are all in the bundle that the manifest names as their script', () => {
    const script = attribute(only(only(manifest, 'Script'), 'SourceLocation'), 'resid');
    const address = resources(manifest).find(({ id }) => id === script)?.text.default ?? '';
    const bundle = built(onDisk(address)).toString('utf8');
    expect(bundle).toContain('CustomFunctions.associate(');
    expect(described('vi').functions.filter(({ id }) => !new RegExp(`\\b${id}:`).test(bundle))).toEqual([]);
  });
});

describe('the page', () => {
  const page = new JSDOM(built('taskpane.html').toString('utf8')).window.document;
  const scripts = [...page.querySelectorAll('script')];

  test('loads Office.js from Microsoft, as only that is supported, and all else from its own host', () => {
    const own = scripts.map((script) => script.getAttribute('src') ?? 'inline');
    expect(page.getElementById('office-js')?.getAttribute('href')).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((script) => !existsSync(path.join(DIST, script)))).toEqual([]);
  });

  test('waits for no script before it shows a word', () => {
    expect(scripts.filter((script) => !script.hasAttribute('defer'))).toEqual([]);
    expect(page.getElementById('root')?.textContent).toContain('Đang mở XepHang');
  });

  test('allows no inline script, no eval and no connection to elsewhere', () => {
    const policy = new Map((page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }));
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(scripts.filter((script) => script.textContent.trim() !== '')).toEqual([]);
  });

  test('sets its policy before it loads anything', () => {
    const loading = [...page.head.children].findIndex((child) => child.hasAttribute('src') || child.hasAttribute('href'));
    const policy = [...page.head.children].findIndex((child) => child.getAttribute('http-equiv') === 'Content-Security-Policy');
    expect(policy).toBeGreaterThanOrEqual(0);
    expect(policy).toBeLessThan(loading);
  });

  test('is Vietnamese and says in both languages what it needs where scripts are off', () => {
    expect(page.documentElement.lang).toBe('vi');
    const sentences = page.querySelector('noscript')?.textContent ?? '';
    expect(sentences).toContain('XepHang cần JavaScript');
    expect(sentences).toContain('XepHang needs JavaScript');
    expect(page.getElementById('root')).not.toBeNull();
  });
});

describe('the help page', () => {
  const help = new JSDOM(built('assets/help.html').toString('utf8')).window.document;

  test.each(['vi', 'en'])('has every button of the ribbon with its picture (%s)', (language) => {
    const buttons = elements(manifest, 'Control').map((control) => {
      const label = attribute(elements(control, 'Label')[0] ?? control, 'resid');
      const text = resources(manifest).find(({ id }) => id === label)?.text;
      return (language === 'vi' ? text?.default : text?.overrides.get('en-US')) ?? '';
    });
    const explained = [...help.querySelectorAll(`article[lang=${language}] dt`)].filter((term) => term.querySelector('img') !== null);
    expect(explained.map((term) => term.textContent.trim())).toEqual(buttons);
    for (const image of help.querySelectorAll('img')) expect(existsSync(path.join(DIST, 'assets', image.getAttribute('src') ?? ''))).toBe(true);
  });
});

test('a production build carries no source map', () => {
  expect(readdirSync(DIST, { recursive: true }).filter((file) => String(file).endsWith('.map'))).toEqual([]);
});

describe('the host\'s address', () => {
  test('is the development server where none is given', () => {
    expect(hostUrl(undefined)).toBe(DEVELOPMENT_URL);
  });

  test.each([
    ['https://addins.example.gov.vn', 'https://addins.example.gov.vn/'],
    ['https://addins.example.gov.vn/xephang', 'https://addins.example.gov.vn/xephang/'],
    ['https://addins.example.gov.vn:8443/xephang/', 'https://addins.example.gov.vn:8443/xephang/'],
    ['HTTPS://Addins.Example.gov.vn/a&b', 'https://addins.example.gov.vn/a&b/'],
  ])('%s becomes %s', (given, expected) => {
    expect(hostUrl(given)).toBe(expected);
  });

  test.each([
    ['http://addins.example.gov.vn/', /https only/],
    ['file:///srv/xephang/', /https only/],
    ['addins.example.gov.vn', /not an address/],
    ['', /not an address/],
    ['https://addins.example.gov.vn/?v=1', /before \? and #/],
    ['https://addins.example.gov.vn/#a', /before \? and #/],
    ['https://name:secret@addins.example.gov.vn/', /name or password/],
  ])('%s is refused with the reason', (given, reason) => {
    expect(() => hostUrl(given)).toThrow(reason);
  });

  test.each(['https://addins.example.gov.vn/xephang/', 'https://addins.example.gov.vn/a&b/$&/'])('%s replaces the development server in every address', (url) => {
    const written = parseManifest(manifestFor(source, { url, version }));
    expect(addresses(written)).toEqual(addresses(parseManifest(source)).map((address) => url + address.slice(DEVELOPMENT_URL.length)));
    expect(written.documentElement.outerHTML).not.toContain('localhost');
  });
});
