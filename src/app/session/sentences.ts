/** Problems of a sheet and failures of Excel as sentences: here zero-based cells become addresses as Excel writes them. */
import type { Failure } from '../../excel';
import type { FailureParameters, Sentence } from '../../messages';
import { columnLetters, formatA1, type Area, type CellPlace, type Choice, type Problem, type WayOut } from '../../sheet';

/** A sheet's name as it stands in an address: quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc]\d*(?:[Cc]\d*)?)$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!D7` */
export function addressOf(sheetName: string, place: CellPlace | Area): string {
  const area: Area = 'top' in place ? place : { top: place.row, left: place.column, rowCount: 1, columnCount: 1 };
  return `${quotedSheet(sheetName)}!${formatA1(area)}`;
}

/** The sentence of a problem. */
export function problemSentence(problem: Problem, sheetName: string): Sentence {
  const cell = problem.cell === null ? '' : addressOf(sheetName, problem.cell);
  switch (problem.code) {
    case 'sheet-empty':
    case 'no-unit-column':
    case 'no-score-column':
      return { code: problem.code, with: { sheet: quotedSheet(sheetName) } };
    case 'score-column-ambiguous':
      return {
        code: problem.code,
        with: { cell, columns: problem.candidates.map(({ column, header }) => (header === '' ? columnLetters(column) : `${columnLetters(column)}: ${header}`)) },
      };
    case 'no-scores':
    case 'no-units':
    case 'chosen-column-empty':
    case 'unit-name-missing':
    case 'numbering-restarts':
      return { code: problem.code, with: { cell } };
    case 'text-in-one-column':
      return { code: problem.code, with: { cell, units: problem.units, columnCount: problem.columns } };
    case 'pasted-line-unclear':
      return { code: problem.code, with: { cell, text: problem.text } };
    case 'score-missing':
    case 'score-is-boolean':
      return { code: problem.code, with: { cell, unit: problem.unit } };
    case 'score-is-text':
    case 'score-text-ambiguous':
      return { code: problem.code, with: { cell, unit: problem.unit, text: problem.text } };
    case 'score-is-error':
      return { code: problem.code, with: { cell, unit: problem.unit, error: problem.error } };
    case 'unit-duplicate':
      return { code: problem.code, with: { cell, unit: problem.unit, first: addressOf(sheetName, problem.first) } };
    case 'scores-ambiguous':
      return { code: problem.code, with: { cell, text: problem.text, asDecimal: problem.asDecimal, asThousands: problem.asThousands } };
    case 'score-out-of-line':
      return { code: problem.code, with: { cell, unit: problem.unit, score: problem.score, likely: problem.likely } };
    case 'near-tie':
      return {
        code: problem.code,
        with: {
          cell,
          unit: problem.unit,
          other: addressOf(sheetName, problem.other),
          otherUnit: problem.otherUnit,
          decimals: problem.decimals,
          differAt: problem.differAt,
        },
      };
    case 'near-ties-more':
      return { code: problem.code, with: { cell, count: problem.count } };
    case 'names-legacy-encoding':
      return { code: problem.code, with: { cell, unit: problem.unit } };
    case 'groups-by-name':
      return { code: problem.code, with: { cell, kinds: problem.kinds } };
    case 'rows-hidden':
      return { code: problem.code, with: { cell, count: problem.count, filtered: problem.filtered } };
    case 'group-empty':
      return { code: problem.code, with: { cell, group: problem.group } };
    case 'group-not-ranked':
      return { code: problem.code, with: { cell, group: problem.group, count: problem.count } };
  }
}

/** The sentence of a failure, and what became of the cells. */
export function failureSentence(failure: Failure, undone: FailureParameters['undone']): Sentence {
  return { code: `failure-${failure.code}`, with: { undone, excelCode: failure.excelCode } };
}

/** The letters of the column that a choice or a way is about; '' where it is about none. */
export function columnOf(about: Choice | WayOut): string {
  return 'column' in about && about.column !== null ? columnLetters(about.column) : '';
}
