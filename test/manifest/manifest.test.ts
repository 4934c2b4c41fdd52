/** What Excel demands of a manifest and only says by not loading it, checked without asking anyone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { FUNCTIONS_JSON } from '../../.ci/functions-json.mjs';
import metadata from '../../src/functions/metadata.json';
import { attribute, elements, icons, localizedText, LOCALES, only, parseManifest, references, resources } from './manifest-document';

const FILE = path.resolve(__dirname, '../../manifest.xml');
const PACKAGE = path.resolve(__dirname, '../../package.json');
const text = readFileSync(FILE, 'utf8');
const manifest = parseManifest(text);

/** The order of children in the manifest schemas (MS-OWEMXML), for the elements that we use; it is part of what is valid. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
    'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'Script', 'Page', 'Metadata', 'Namespace'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** The longest text that each place takes. */
const LIMITS = { DisplayName: 125, Description: 250, short: 125, long: 250, id: 32, address: 2048 } as const;

/** The one text that is said to Excel, not to a person. */
const NAMESPACE = attribute(only(manifest, 'Namespace'), 'resid');

const texts = [
  ...(['DisplayName', 'Description'] as const).map((name) => {
    const element = elements(manifest, name).find(({ parentElement }) => parentElement?.localName === 'OfficeApp');
    if (element === undefined) throw new Error(`The manifest lacks ${name}.`);
    return { name, limit: LIMITS[name], text: localizedText(element) };
  }),
  ...resources(manifest)
    .filter(({ id, kind }) => kind === 'String' && id !== NAMESPACE)
    .map(({ id, length, text: localized }) => ({ name: id, limit: LIMITS[length], text: localized })),
];

test('Microsoft\'s own reader takes the manifest for an Excel task pane that edits the open workbook and no more', async () => {
  expect(await OfficeAddinManifest.readManifestFile(FILE)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultLocale: LOCALES[0],
    displayName: 'XepHang',
  });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string };
  expect(elements(manifest, 'Version')[0]?.textContent).toBe(`${version}.0`);
});

test('all that is demanded of Excel is the shared runtime', () => {
  const sets = elements(only(manifest, 'Requirements'), 'Set');
  expect(sets.map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([['SharedRuntime', '1.1']]);
  expect(elements(manifest, 'Method')).toEqual([]);
});

test('pane, commands, functions and runtime are one page that stays alive', () => {
  const runtime = only(manifest, 'Runtime');
  expect(attribute(runtime, 'lifetime')).toBe('long');
  const page = attribute(runtime, 'resid');
  const users = [only(manifest, 'FunctionFile'), ...['Action', 'Page'].flatMap((name) => elements(manifest, name).flatMap((user) => elements(user, 'SourceLocation')))];
  expect(users.map((user) => attribute(user, 'resid'))).toEqual([page, page, page]);
  const address = resources(manifest).find(({ id }) => id === page)?.text.default;
  expect(address).toBe(attribute(only(only(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue'));
});

test.each(Object.entries(CHILDREN))('the children of %s stand in the order of the schema', (parent, order) => {
  const found = elements(manifest, parent).filter(({ children }) => children.length > 0);
  expect(found.length).toBeGreaterThan(0);
  for (const element of found) {
    const places = [...element.children].map(({ localName }) => order.indexOf(localName));
    expect(places).toEqual(places.filter((place) => place >= 0).sort((a, b) => a - b));
  }
});

test('every reference finds a resource of its kind, and every resource is used', () => {
  const known = new Map(resources(manifest).map(({ id, kind }) => [id, kind]));
  for (const { resid, place, kind } of references(manifest)) expect([place, resid, known.get(resid)]).toEqual([place, resid, kind]);
  expect([...known.keys()].sort()).toEqual([...new Set(references(manifest).map(({ resid }) => resid))].sort());
});

test('ids are unique and short enough', () => {
  const ids = resources(manifest).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > LIMITS.id)).toEqual([]);
  const controls = ['Group', 'Control'].flatMap((name) => elements(manifest, name).map((element) => attribute(element, 'id')));
  expect(controls).toEqual(['XepHang.Group', 'XepHang.ComputeRanks', 'XepHang.InsertTables', 'XepHang.SplitText', 'XepHang.Restore', 'XepHang.ReplaceFunctions', 'XepHang.OpenPane']);
});

test('the namespace of the functions is the same in every language: formulas in workbooks hold it', () => {
  const namespace = resources(manifest).find(({ id }) => id === NAMESPACE);
  expect(namespace?.text).toEqual({ default: metadata.namespace, overrides: new Map() });
});

test('the functions are described in Vietnamese, and in English by an override', () => {
  const file = attribute(only(only(manifest, 'Metadata'), 'SourceLocation'), 'resid');
  const { default: vietnamese = '', overrides } = resources(manifest).find(({ id }) => id === file)?.text ?? { overrides: new Map<string, string>() };
  const host = new URL('.', vietnamese).href;
  expect([vietnamese, ...overrides]).toEqual([`${host}${FUNCTIONS_JSON.vi}`, [LOCALES[1], `${host}${FUNCTIONS_JSON.en}`]]);
});

test('titles are short strings and descriptions long ones', () => {
  const lengths = new Map(resources(manifest).map(({ id, length }) => [id, length]));
  for (const { resid, place, kind } of references(manifest)) {
    if (kind === 'String') expect([place, lengths.get(resid)]).toEqual([place, place.endsWith('Description') ? 'long' : 'short']);
  }
});

test.each(texts)('$name is said in Vietnamese and in English, within $limit characters', ({ text: { default: vietnamese, overrides }, limit }) => {
  expect([...overrides.keys()]).toEqual(LOCALES.slice(1));
  for (const said of [vietnamese, ...overrides.values()]) {
    expect(said.trim()).toBe(said);
    expect(said).not.toBe('');
    expect(said.normalize('NFC')).toBe(said);
    expect(said.length).toBeLessThanOrEqual(limit);
  }
});

test('every text but the name differs between the languages', () => {
  const same = texts.filter(({ text: { default: vietnamese, overrides } }) => [...overrides.values()].includes(vietnamese));
  expect(same.map(({ text: { default: said } }) => said)).toEqual(['XepHang', 'XepHang']);
});

test('every button and the group have an icon in each size that Excel uses', () => {
  const sizes = new Map<string, number[]>();
  for (const { control, size } of icons(manifest)) sizes.set(control, [...(sizes.get(control) ?? []), size]);
  expect([...sizes.keys()]).toHaveLength(7);
  for (const found of sizes.values()) expect(found).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
});
