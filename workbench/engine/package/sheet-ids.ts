/**
 * The ids of sheets. Excel writes them as `xr:uid` of a sheet's part (namespace of revisions, [MS-XLSX]), which ExcelTS drops.
 *
 * Only the first bytes of a part are looked at: that of a long sheet has millions.
 */
import { strFromU8, strToU8 } from 'fflate';
import { type Parts, sheetParts } from './parts';

const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const HEAD_BYTES = 8_192;
const ROOT = /<worksheet\b[^>]*>/;
const ID = /\s(?:\w+:)?uid="(\{[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}\})"/;

/** By the names of sheets; a sheet is missing where the file gives it none, or one that another sheet has. */
export function readSheetIds(parts: Parts): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    sheetParts(parts).flatMap(({ name, part }) => {
      const id = ID.exec(ROOT.exec(headOf(parts, part))?.[0] ?? '')?.[1]?.toUpperCase();
      if (id === undefined || taken.has(id)) return [];
      taken.add(id);
      return [[name, id] as const];
    }),
  );
}

/** @param ids by the present names of sheets */
export function putSheetIds(parts: Parts, ids: ReadonlyMap<string, string>): void {
  for (const { name, part } of sheetParts(parts)) {
    const [head, bytes, id] = [headOf(parts, part), parts[part], ids.get(name)];
    const root = ROOT.exec(head)?.[0];
    if (bytes === undefined || root === undefined || id === undefined) continue;
    const before = head.indexOf(root);
    parts[part] = joined([bytes.subarray(0, before), strToU8(withId(root, id), true), bytes.subarray(before + root.length)]);
  }
}

function withId(root: string, id: string): string {
  const ignoring = /\bmc:Ignorable="/.test(root)
    ? root.replace(/\bmc:Ignorable="/, 'mc:Ignorable="xr ')
    : root.replace(/>$/, `${/\bxmlns:mc=/.test(root) ? '' : ` xmlns:mc="${COMPATIBILITY}"`} mc:Ignorable="xr">`);
  return ignoring.replace(/>$/, ` xmlns:xr="${REVISION}" xr:uid="${id}">`);
}

/** As Latin letters, one for each byte, so that places in the text are places in the bytes. */
function headOf(parts: Parts, part: string): string {
  return strFromU8(parts[part]?.subarray(0, HEAD_BYTES) ?? new Uint8Array(), true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
