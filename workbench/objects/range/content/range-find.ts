/** `Range.find` and `Worksheet.findAll`: over what the cells show, row by row, with Excel's wildcards. */

import type { Area } from '../../../engine/port';
import { cellArea, forEachCell, intersection } from '../../addresses/areas';
import { ExcelError } from '../../definition/excel-error';
import { hostObject, type HostObject, type RangeTarget } from '../../definition/host-object';
import type { WorkbookSession } from '../../session/workbook-session';
import { wildcardSource } from '../../wildcards';
import { cellText } from './cell-text';

interface FindCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** @throws {ExcelError} InvalidArgument for what are no criteria */
function readCriteria(value: unknown): FindCriteria {
  if (value !== null && typeof value !== 'object') throw new ExcelError('InvalidArgument');
  const { completeMatch, matchCase, searchDirection }: Readonly<Record<string, unknown>> = { ...value };
  return { completeMatch: completeMatch === true, matchCase: matchCase === true, backwards: searchDirection === 'Backwards' };
}

function matches({ sheet, area }: RangeTarget, text: string, criteria: FindCriteria, session: WorkbookSession): readonly Area[] {
  if (text === '') throw new ExcelError('InvalidArgument');
  session.calculation.settle();
  const source = wildcardSource(text);
  const pattern = new RegExp(criteria.completeMatch ? `^${source}$` : source, criteria.matchCase ? 'u' : 'iu');
  const used = sheet.usedArea({ valuesOnly: true });
  const looked = used === null ? null : intersection(used, area);
  const found: Area[] = [];
  if (looked !== null) {
    forEachCell(looked, (row, column) => {
      if (pattern.test(cellText(sheet, row, column, session.dataLocale))) found.push(cellArea(row, column));
    });
  }
  return found;
}

/** The first cell that shows the text, or the last where the search goes backwards; null for none. */
export function findCell(target: RangeTarget, text: string, criteria: unknown, session: WorkbookSession): HostObject<'Range'> | null {
  const read = readCriteria(criteria);
  const found = matches(target, text, read, session);
  const area = read.backwards ? found.at(-1) : found[0];
  return area === undefined ? null : hostObject('Range', { sheet: target.sheet, area });
}

/** All of them; null for none. */
export function findCells(target: RangeTarget, text: string, criteria: unknown, session: WorkbookSession): HostObject<'RangeAreas'> | null {
  const areas = matches(target, text, readCriteria(criteria), session);
  return areas.length === 0 ? null : hostObject('RangeAreas', { sheet: target.sheet, areas });
}
