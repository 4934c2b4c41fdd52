/**
 * Numbers under date and time formats, of which ExcelTS makes `Date`s: these count milliseconds, so 0.9 under `[h]:mm:ss` came back as
 * 0.9000000000014552.
 *
 * ExcelTS tells dates by their formats. So these are put in quotation marks before loading, where it takes them for a text, and back after
 * saving. Formats that Excel knows by number alone get one of their own meanwhile. The adapter reads the formats in quotation marks.
 */
import { xmlDecode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import { type Parts, partText, setPartText } from './parts';
import { editCellFormats } from './quote-prefix';

const STYLES = 'xl/styles.xml';

/** Of Unicode's private use area. */
const MARK = '\uE0F2';

/** ECMA-376 part 1, 18.8.30, as ExcelTS spells them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
]);

/** Above those of any file; the schema has no limit. */
const FIRST_NUMBER = 1_000_000;

export function carryDateFormats(parts: Parts): void {
  const xml = partText(parts, STYLES);
  if (xml === null) return;
  const marked = xml.replace(/<numFmts\b[\s\S]*?<\/numFmts>/, (formats) =>
    formats.replace(/\bformatCode="([^"]*)"/g, (_, code: string) => `formatCode="${xmlEncodeAttr(quoted(xmlDecode(code)))}"`),
  );
  const own = [...BUILT_IN].map(([id, code]) => element(FIRST_NUMBER + id, quoted(code))).join('');
  const complete = /<numFmts\b[^>]*[^/]>/.test(marked)
    ? marked.replace('</numFmts>', `${own}</numFmts>`)
    : marked.replace(/<numFmts\b[^>]*\/>/, '').replace(/<styleSheet\b[^>]*>/, (root) => `${root}<numFmts>${own}</numFmts>`);
  setPartText(parts, STYLES, complete);
  renumber(parts, new Map([...BUILT_IN.keys()].map((id) => [String(id), FIRST_NUMBER + id])));
}

export function restoreDateFormats(parts: Parts): void {
  const xml = partText(parts, STYLES);
  if (xml === null) return;
  const numbers = new Map([...BUILT_IN].map(([id, code]) => [code, id]));
  const replaced = new Map<string, number>();
  const restored = xml.replace(/<numFmts\b[\s\S]*?<\/numFmts>/, (formats) => {
    const elements = [...formats.matchAll(/<numFmt\b[^>]*>/g)].flatMap(([format]) => {
      const id = /\bnumFmtId="(\d+)"/.exec(format)?.[1] ?? '';
      const code = xmlDecode(/\bformatCode="([^"]*)"/.exec(format)?.[1] ?? '');
      const plain = unquoted(code);
      const number = plain === code ? undefined : numbers.get(plain);
      if (number === undefined) return [element(id, plain)];
      replaced.set(id, number);
      return [];
    });
    return elements.length === 0 ? '' : `<numFmts count="${elements.length}">${elements.join('')}</numFmts>`;
  });
  setPartText(parts, STYLES, restored);
  renumber(parts, replaced);
}

function element(id: string | number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${xmlEncodeAttr(code)}"/>`;
}

function renumber(parts: Parts, numbers: ReadonlyMap<string, number>): void {
  editCellFormats(parts, (format) => format.replace(/\bnumFmtId="(\d+)"/, (_, id: string) => `numFmtId="${numbers.get(id) ?? id}"`));
}

/** A format as it is, though it stands in quotation marks. */
export function unquoted(format: string): string {
  return format.startsWith(`"${MARK}`) ? decodeURIComponent(format.slice(2, -1)) : format;
}

/** In quotation marks where ExcelTS may take it for one of dates: where letters stand in it that are neither a text nor in brackets. */
function quoted(format: string): string {
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"/g, '');
  return /[ymdhsb]/i.test(bare) ? `"${MARK}${encodeURIComponent(format)}"` : format;
}
