/**
 * Defined names, kept as the file writes them.
 *
 * ExcelTS turns a name's range into single cells (a name for a whole column would be a million objects) and knows neither
 * comments nor hidden names of every kind. So the names are taken out of the workbook part before loading and put back after
 * saving. Print areas, print titles and filter areas (`_xlnm.…`) stay with ExcelTS, which keeps them with the sheets.
 */
import { xmlDecode, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import type { Parts } from './parts';
import { partText, setPartText, workbookPart } from './parts';

export interface DefinedName {
  readonly name: string;
  /** Without a leading '='. */
  readonly formula: string;
  readonly hidden: boolean;
  /** The position of the sheet that it belongs to, or null for the workbook. */
  readonly sheetPosition: number | null;
  readonly comment: string | null;
}

const BUILT_IN = /^_xlnm\./;

/** The names of the file, which are removed from the workbook part. */
export function takeDefinedNames(parts: Parts): readonly DefinedName[] {
  const part = workbookPart(parts);
  const xml = part === null ? null : partText(parts, part);
  if (part === null || xml === null) return [];
  const taken: DefinedName[] = [];
  const rest = xml.replace(/<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/g, (element, attributes: string, formula: string) => {
    const read = (name: string): string | null => {
      const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      return value === undefined ? null : xmlDecode(value);
    };
    const name = read('name') ?? '';
    if (BUILT_IN.test(name)) return element;
    const sheet = read('localSheetId');
    taken.push({
      name,
      formula: xmlDecode(formula),
      hidden: ['1', 'true'].includes(read('hidden') ?? ''),
      sheetPosition: sheet === null ? null : Number(sheet),
      comment: read('comment'),
    });
    return '';
  });
  setPartText(parts, part, rest.replace(/<definedNames>\s*<\/definedNames>/, ''));
  return taken;
}

/** Puts names into the workbook part of a saved file. */
export function putDefinedNames(parts: Parts, names: readonly DefinedName[]): void {
  const part = workbookPart(parts);
  const xml = part === null ? null : partText(parts, part);
  if (part === null || xml === null || names.length === 0) return;
  const elements = names.map(element).join('');
  if (xml.includes('</definedNames>')) setPartText(parts, part, xml.replace('</definedNames>', () => `${elements}</definedNames>`));
  else {
    // The schema wants them after the sheets and the external references and before the calculation properties.
    const place = /<\/externalReferences>/.test(xml) ? '</externalReferences>' : '</sheets>';
    setPartText(parts, part, xml.replace(place, () => `${place}<definedNames>${elements}</definedNames>`));
  }
}

function element({ name, formula, hidden, sheetPosition, comment }: DefinedName): string {
  const attributes = [
    `name="${xmlEncodeAttr(name)}"`,
    ...(comment === null ? [] : [`comment="${xmlEncodeAttr(comment)}"`]),
    ...(sheetPosition === null ? [] : [`localSheetId="${sheetPosition}"`]),
    ...(hidden ? ['hidden="1"'] : []),
  ];
  return `<definedName ${attributes.join(' ')}>${xmlEncode(formula)}</definedName>`;
}
