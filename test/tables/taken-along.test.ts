import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { DECREE_STYLE, fieldText, htmlText, tablesHtml, tablesText, xmlText, type GroupTable } from '../../src/tables';
import { LONGEST_TEXT, nastyText, NASTY_TEXTS, shownText } from '../nasty-texts';
import { tablesOf, unitsOf } from './drawn-units';

const PROPERTY = { seed: 11, numRuns: 60 };

/** A table with such names, scores and headings, one of them a group's. */
function tables(names: readonly string[]): GroupTable[] {
  return tablesOf(unitsOf(names.map((name) => ({ group: `Sở ${names[0] ?? ''}`, name, score: name }))), { notes: 'ties' });
}

function inputOf(names: readonly string[]): Parameters<typeof tablesHtml>[0] {
  const [first = ''] = names;
  const columns = DECREE_STYLE.columns.map((column) => ({ ...column, heading: first }));
  return { tables: tables(names), annex: { heading: first, title: first, issued: first }, style: { ...DECREE_STYLE, columns, fontName: first }, language: 'vi' };
}

const { DOMParser } = new JSDOM().window;

/** The page as a browser takes it, with a sign for each line end. jsdom would read each `style` as CSS, which takes most of the time. */
function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(html.replaceAll(' style="', ' data-style="'), 'text/html');
  for (const end of page.querySelectorAll('br')) end.replaceWith('⏎');
  return page;
}

function cellsOf(html: string, selector: string): Element[] {
  return [...pageOf(html).querySelectorAll(selector)];
}

const NUMBER = /^[+-]?[\d.,]*\d%?$/;

const names = fc.array(nastyText, { minLength: 1, maxLength: 4 });

test('in HTML every name is the text it is, and nothing but a text', () => {
  fc.assert(
    fc.property(names, (given) => {
      const page = pageOf(tablesHtml(inputOf(given)));
      expect([...page.querySelectorAll('td:nth-child(2)')].map(({ textContent }) => textContent)).toEqual(given.map(shownText));
      expect([...page.querySelectorAll('*')].filter(({ localName }) => !/^(?:html|head|meta|body|p|span|b|i|table|thead|tbody|tr|t[dh])$/.test(localName))).toEqual([]);
      const attributes = [...page.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect([...new Set(attributes)].filter((name) => !['data-style', 'width', 'border', 'cellspacing', 'cellpadding'].includes(name))).toEqual([]);
    }),
    PROPERTY,
  );
});

test('a sheet into which that HTML is pasted takes every name, and what stands for a score, as text', () => {
  fc.assert(
    fc.property(names, (given) => {
      const html = tablesHtml(inputOf(given));
      for (const cell of cellsOf(html, 'td, th')) {
        if (cell.matches(':nth-child(2)') || !NUMBER.test(cell.textContent)) expect(cell.getAttribute('data-style')).toContain(String.raw`mso-number-format:'\@'`);
      }
      for (const line of cellsOf(html, 'body > p')) expect(line.textContent).not.toMatch(/^\s*[=@+]\s*\S/);
    }),
    PROPERTY,
  );
});

test('a font’s name stays inside its quotation marks, whatever it holds', () => {
  fc.assert(
    fc.property(nastyText, (fontName) => {
      const html = tablesHtml({ ...inputOf(['Sở Y tế']), style: { ...DECREE_STYLE, fontName: `${fontName}';x:url(y)` } });
      for (const run of cellsOf(html, 'span')) expect((run.getAttribute('data-style') ?? '').replaceAll(/'(?:[^'\\]|\\[^])*'/g, '')).toMatch(/^font-family:,serif;mso-fareast-font-family:;font-size:1[34]pt;color:#000000$/);
    }),
    PROPERTY,
  );
});

test('as plain text every name is one field that a sheet does not calculate', () => {
  fc.assert(
    fc.property(names, (given) => {
      const lines = tablesText(inputOf(given)).split('\n');
      const rows = lines.slice(-given.length - tables(given).flatMap(({ notes }) => notes).length).slice(0, given.length).map((line) => line.split('\t'));
      for (const row of rows) expect(row).toHaveLength(4);
      const calculated = (text: string): boolean => /^\s*(?:"|[=+\-@＝＋－＠]\s*\S)/.test(text) && !NUMBER.test(text);
      expect(lines.flatMap((line) => line.split('\t')).filter(calculated)).toEqual([]);
      const texts = given.map((name) => shownText(name).replaceAll(/[⏎\t]/g, ' '));
      expect(rows.map(([, name = '']) => name)).toEqual(texts.map((text) => (calculated(text) ? `'${text}` : text)));
    }),
    PROPERTY,
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['- Sở Y tế', "'- Sở Y tế"],
  [' +x', "' +x"],
  ['\n@a', "' @a"],
  ['"Ban A', `'"Ban A`],
  ['-', '-'],
  ['-5', '-5'],
  ['+84,5%', '+84,5%'],
  ['-5+cmd', "'-5+cmd"],
  ['Sở Y tế', 'Sở Y tế'],
])('the field of %j is %j', (text, field) => {
  expect(fieldText(text)).toBe(field);
});

test('the longest name that a cell holds is whole', () => {
  const [cell] = cellsOf(tablesHtml(inputOf(['a', LONGEST_TEXT])), 'tr:nth-child(2) td:nth-child(2)');
  expect(cell?.textContent).toBe(LONGEST_TEXT);
  expect(tablesText(inputOf(['a', LONGEST_TEXT]))).toContain(LONGEST_TEXT);
});

test('each of the texts that are known to do harm was tried', () => {
  expect(cellsOf(tablesHtml(inputOf(NASTY_TEXTS)), 'td:nth-child(2)').map(({ textContent }) => textContent)).toEqual(NASTY_TEXTS.map(shownText));
});

test('what XML does not have is U+FFFD, and what has two halves stays whole', () => {
  expect(xmlText('a\u0000\uFFFE\uD800b😀\t\n')).toBe('a\uFFFD\uFFFD\uFFFDb😀\t\n');
  expect(htmlText('<a href="x">&\u0001')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;\uFFFD');
});
