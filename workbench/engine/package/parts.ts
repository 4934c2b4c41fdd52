/**
 * The parts of an .xlsx file: a zip of XML files, each found from the one before it through `_rels`.
 *
 * The adapter leaves most of a file to ExcelTS and only looks after what ExcelTS drops or spoils; that is done here, on the
 * parts before loading and after saving. Parts are text by name, without a leading slash.
 */
import { type XmlElement, findChildren, parseXml } from '@cj-tech-master/excelts/xml';
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';

export type Parts = Record<string, Uint8Array>;

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part, seen from the package's root. */
  readonly target: string;
}

/** A package that is larger, unpacked, than it may be. */
export class PackageTooLarge extends Error {}

/**
 * @param mostBytes how much the parts may take together. Each part gets the room that the package declares for it and not a byte more, so a false
 *   declaration makes a damaged part rather than a large one.
 * @throws PackageTooLarge before anything of it is unpacked
 */
export function unpack(bytes: Uint8Array, mostBytes = Infinity): Parts {
  let declared = 0;
  const count = ({ originalSize }: UnzipFileInfo): false => {
    declared += originalSize;
    if (declared > mostBytes) throw new PackageTooLarge();
    return false;
  };
  unzipSync(bytes, { filter: count });
  return unzipSync(bytes);
}

/**
 * @param level 0 only stores (for handing on inside the program), 6 is the usual compression.
 *
 * All entries get the same time, so that equal workbooks are equal files. The first that a zip can name is 1980.
 */
export function pack(parts: Parts, level: 0 | 6): Uint8Array {
  return zipSync(parts, { level, mtime: new Date(1980, 0, 1) });
}

export function partText(parts: Parts, name: string): string | null {
  const bytes = parts[name];
  return bytes === undefined ? null : strFromU8(bytes);
}

export function setPartText(parts: Parts, name: string, text: string): void {
  parts[name] = strToU8(text);
}

/** What a part refers to; '' is the package itself. External targets (links) are left out. */
export function relationships(parts: Parts, part: string): readonly Relationship[] {
  const xml = partText(parts, relationshipsPart(part));
  if (xml === null) return [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return findChildren(parseXml(xml).root, 'Relationship')
    .filter((element) => element.attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({ id: attributes.Id ?? '', type: attributes.Type ?? '', target: resolveTarget(folder, attributes.Target ?? '') }));
}

/** @example relationshipsPart('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels' */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Adds a relationship to those a part has, and answers its new id. */
export function addRelationship(parts: Parts, part: string, relationship: { readonly type: string; readonly target: string }): string {
  const name = relationshipsPart(part);
  const xml = partText(parts, name) ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  let number = 1;
  while (xml.includes(`"rId${number}"`)) number++;
  const entry = `<Relationship Id="rId${number}" Type="${relationship.type}" Target="${relationship.target}"/>`;
  setPartText(parts, name, xml.includes('</Relationships>') ? xml.replace('</Relationships>', `${entry}</Relationships>`) : xml.replace(/<Relationships\b([^>]*)\/>/, `<Relationships$1>${entry}</Relationships>`));
  return `rId${number}`;
}

/** Declares the content type of one part, unless it has one. */
export function addContentType(parts: Parts, part: string, contentType: string): void {
  const name = '[Content_Types].xml';
  const xml = partText(parts, name);
  if (xml === null) throw new Error('A package without content types');
  if (xml.includes(`PartName="/${part}"`)) return;
  setPartText(parts, name, xml.replace('</Types>', `<Override PartName="/${part}" ContentType="${contentType}"/></Types>`));
}

/** The XML files of the sheets by the sheets' names, in the order of the tabs, with `sheetId`. */
export function sheetParts(parts: Parts): readonly { readonly name: string; readonly part: string }[] {
  const workbook = workbookPart(parts);
  const xml = workbook === null ? null : partText(parts, workbook);
  if (workbook === null || xml === null) return [];
  const targets = new Map(relationships(parts, workbook).map(({ id, target }) => [id, target]));
  return childrenAt(parseXml(xml).root, 'sheets', 'sheet').flatMap(({ attributes }) => {
    const part = targets.get(attributes['r:id'] ?? '');
    return part === undefined ? [] : [{ name: attributes.name ?? '', part }];
  });
}

/** The workbook part that the package names; null where it names none. */
export function workbookPart(parts: Parts): string | null {
  const main = relationships(parts, '').find(({ type }) => type.endsWith('/officeDocument'));
  const name = main?.target ?? 'xl/workbook.xml';
  return name in parts ? name : null;
}

/** The elements two steps below a root, by name. */
export function childrenAt(root: XmlElement, outer: string, inner: string): readonly XmlElement[] {
  return findChildren(root, outer).flatMap((element) => findChildren(element, inner));
}

function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
