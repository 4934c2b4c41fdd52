/**
 * The criteria of a sheet's filter, of which ExcelTS keeps only the area.
 *
 * They are read from the sheets before loading and put back after saving wherever the area is still the same.
 */
import { type Parts, partText, setPartText, sheetParts } from './parts';

const FILTER = /<autoFilter\b[^>]*?(?:\/>|>[\s\S]*?<\/autoFilter>)/;
const AREA = /\bref="([^"]*)"/;

/** The filter elements with criteria, in the order of the file's sheets; null where a sheet has none. */
export function readFilterCriteria(parts: Parts): ReadonlyMap<string, string> {
  const filters = new Map<string, string>();
  for (const { name, part } of sheetParts(parts)) {
    const filter = FILTER.exec(partText(parts, part) ?? '')?.[0];
    if (filter !== undefined && filter.includes('<filterColumn')) filters.set(name, filter);
  }
  return filters;
}

/** @param filters elements by the present names of the sheets. */
export function putFilterCriteria(parts: Parts, filters: ReadonlyMap<string, string>): void {
  for (const { name, part } of sheetParts(parts)) {
    const filter = filters.get(name);
    if (filter === undefined) continue;
    const xml = partText(parts, part) ?? '';
    setPartText(parts, part, xml.replace(FILTER, (saved) => (AREA.exec(saved)?.[1] === AREA.exec(filter)?.[1] ? filter : saved)));
  }
}
