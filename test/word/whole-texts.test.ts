import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { DECREE_PAGE, DECREE_STYLE } from '../../src/tables';
import { tablesDocx, type TablesDocumentInput } from '../../src/word';
import { LONGEST_TEXT, nastyText, NASTY_TEXTS, shownText } from '../nasty-texts';
import { tablesOf, unitsOf } from '../tables/drawn-units';

const { DOMParser } = new JSDOM().window;

/** The parts of the file, each read by an XML parser that takes nothing but XML. */
async function partsOf(input: TablesDocumentInput): Promise<Map<string, Document>> {
  const files = Object.entries(unzipSync(await tablesDocx(input))).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return new Map(
    files.map(([name, bytes]) => {
      const part = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
      const fault = part.querySelector('parsererror')?.textContent;
      if (fault !== undefined) throw new Error(`${name}: ${fault.slice(0, 200)}`);
      return [name, part];
    }),
  );
}

function inputOf(names: readonly string[], kind: TablesDocumentInput['kind']): TablesDocumentInput {
  const [first = ''] = names;
  const tables = tablesOf(unitsOf(names.map((name) => ({ group: first, name, score: name }))), { notes: 'ties' });
  const columns = DECREE_STYLE.columns.map((column) => ({ ...column, heading: first }));
  return { tables, annex: { heading: first, title: first, issued: first }, style: { ...DECREE_STYLE, columns, fontName: first }, page: DECREE_PAGE, language: 'vi', kind };
}

/** What the second cells of the rows below the heading say. */
function namesIn(document: Document | undefined): string[] {
  const rows = [...(document?.getElementsByTagName('w:tr') ?? [])].filter((row) => row.getElementsByTagName('w:tc').length === 4).slice(1);
  return rows.map((row) => [...(row.getElementsByTagName('w:tc')[1]?.querySelectorAll('*') ?? [])].map((each) => (each.nodeName === 'w:br' ? '⏎' : each.nodeName === 'w:t' ? each.textContent : '')).join(''));
}

test.each(['annex', 'decision'] as const)('whatever names, headings and a font hold, every part of the file is XML, and the names are whole (%s)', async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.array(nastyText, { minLength: 1, maxLength: 3 }), async (names) => {
      const parts = await partsOf(inputOf(names, kind));
      expect(namesIn(parts.get('word/document.xml'))).toEqual(names.map(shownText));
    }),
    { seed: 12, numRuns: 10 },
  );
});

test('so it is with each of the texts that are known to do harm, and with the longest', async () => {
  const names = [...NASTY_TEXTS, LONGEST_TEXT];
  const parts = await partsOf(inputOf(names, 'annex'));
  expect(namesIn(parts.get('word/document.xml'))).toEqual(names.map(shownText));
  const fonts = await partsOf({ ...inputOf(['Sở Y tế'], 'annex'), style: { ...DECREE_STYLE, fontName: NASTY_TEXTS.join('') } });
  expect(fonts.has('word/styles.xml')).toBe(true);
});
