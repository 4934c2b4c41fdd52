/**
 * Numbers under a hyperlink, of which ExcelTS makes texts.
 *
 * A hyperlink's text is all that ExcelTS keeps of such a cell, so the number travels in it: marked by a character that no one types, put
 * there before loading and made a number again after saving. The adapter knows the mark too (see excelts/cell.ts).
 */
import { type Parts, partText, setPartText, sheetParts } from './parts';

/** Of Unicode's private use area. */
const MARK = '\uE0F1';

export function markedNumber(value: number): string {
  return `${MARK}${value}`;
}

/** null for a text that is none. */
export function numberOfMarked(text: string): number | null {
  return text.startsWith(MARK) ? Number(text.slice(MARK.length)) : null;
}

const STRINGS = 'xl/sharedStrings.xml';
const LINK = /<hyperlink\b[^>]*?\bref="([A-Z]+\d+)"/g;
const PLAIN_CELL = /<c\b([^>]*)><v>([^<]*)<\/v><\/c>/g;

export function markLinkedNumbers(parts: Parts): void {
  for (const { part } of sheetParts(parts)) {
    const xml = partText(parts, part) ?? '';
    const linked = new Set([...xml.matchAll(LINK)].map(([, cell]) => cell));
    if (linked.size === 0) continue;
    const marked = xml.replace(PLAIN_CELL, (cell, attributes: string, value: string) => {
      const reference = /\br="([^"]*)"/.exec(attributes)?.[1];
      const type = /\bt="([^"]*)"/.exec(attributes)?.[1] ?? 'n';
      if (!linked.has(reference) || type !== 'n') return cell;
      return `<c${attributes.replace(/\st="n"/, '')} t="str"><v>${MARK}${value}</v></c>`;
    });
    setPartText(parts, part, marked);
  }
}

export function restoreLinkedNumbers(parts: Parts): void {
  const strings = partText(parts, STRINGS);
  if (strings?.includes(MARK) !== true) return;
  const numbers = new Map<string, string>();
  let index = -1;
  const unmarked = strings.replace(/<si>[\s\S]*?<\/si>/g, (item) => {
    index += 1;
    const number = new RegExp(`<t[^>]*>${MARK}([^<]*)</t>`).exec(item)?.[1];
    if (number === undefined) return item;
    numbers.set(String(index), number);
    // The place stays, since the others are counted.
    return '<si><t></t></si>';
  });
  setPartText(parts, STRINGS, unmarked);
  for (const { part } of sheetParts(parts)) {
    const xml = partText(parts, part) ?? '';
    const restored = xml.replace(PLAIN_CELL, (cell, attributes: string, value: string) => {
      const number = / t="s"/.test(attributes) ? numbers.get(value) : undefined;
      return number === undefined ? cell : `<c${attributes.replace(' t="s"', '')}><v>${number}</v></c>`;
    });
    setPartText(parts, part, restored);
  }
}
