/**
 * Number cells whose value is no number: `NaN`, `INF`, `1E400`, as programs write them that do not ask whether a result is finite.
 *
 * Excel says of such a file that it found a problem with some content, and repairs it: the cell then holds the same characters as text
 * (jmcnamara/XlsxWriter #30 saw it of `nan`; of numbers that are too large nobody has said, they are taken alike). ExcelTS reads numbers that are
 * none, which no cell of Excel ever holds.
 */
import { type Parts, partText, setPartText, sheetParts } from './parts';

/** A cell of numbers, up to a value that is not plainly one; a value of the usual length and exponent never comes to be looked at. */
const DOUBTFUL = /<c\b(?![^>]*\st="[^n])([^>]*)>((?:<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>)?)<v>(?!\s*[+-]?(?:\d{1,99}(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,2})?\s*<)([^<]+)<\/v>/g;

export function textsOfUnreadableNumbers(parts: Parts): void {
  for (const { part } of sheetParts(parts)) {
    const xml = partText(parts, part) ?? '';
    const read = xml.replace(DOUBTFUL, (cell, attributes: string, formula: string, value: string) =>
      Number.isFinite(Number(value)) ? cell : `<c${attributes.replace(/\st="n"/, '')} t="str">${formula}<v>${value}</v>`,
    );
    if (read !== xml) setPartText(parts, part, read);
  }
}
