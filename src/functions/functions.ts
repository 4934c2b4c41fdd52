/**
 * The edge between Excel and the functions in cells: ties each function to its name in functions.json, and turns faults into the cell's
 * error. Called while the page loads, before Office is ready: a workbook that opens asks for its functions at once.
 */
import { languageOf } from '../messages';
import { rank } from './definitions/rank';
import { rankIf } from './definitions/rank-if';
import { rankPercent } from './definitions/rank-percent';
import { rankTable } from './definitions/rank-table';
import { ranks } from './definitions/ranks';
import { score } from './definitions/score';
import { FunctionFault, type CellErrorCode } from './function-fault';
import { sayFault } from './sentences';

/** The functions by their names in cells, after `XEPHANG.`. A name that shipped never changes its meaning. */
export const FUNCTIONS = {
  RANK: rank,
  RANKIF: rankIf,
  RANKS: ranks,
  RANKTABLE: rankTable,
  RANKPERCENT: rankPercent,
  SCORE: score,
} as const;

/** Associates all functions, where this Excel's Office.js has custom functions. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const [id, answer] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, atTheEdge(answer as Answer));
}

type Answer = (...args: readonly unknown[]) => unknown;

function atTheEdge(answer: Answer): Answer {
  return (...args) => {
    try {
      return answer(...args);
    } catch (error) {
      // The runtime's error class is an Error, but its published types do not say so; throwing it is the documented way.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (error instanceof FunctionFault) throw cellError(error);
      throw error;
    }
  };
}

const WITH_SENTENCE: ReadonlySet<CellErrorCode> = new Set<CellErrorCode>(['#VALUE!', '#N/A']);

/** Excel takes a sentence with #VALUE! and #N/A only. */
function cellError({ cellError: code, fault }: FunctionFault): CustomFunctions.Error {
  const excelCode = errorCodes()[code];
  return WITH_SENTENCE.has(code) ? new CustomFunctions.Error(excelCode, sayFault(fault, displayLanguage())) : new CustomFunctions.Error(excelCode);
}

/** Asked for late: the enumeration belongs to Office.js, which a plain browser does not have. */
function errorCodes(): Readonly<Record<CellErrorCode, CustomFunctions.ErrorCode>> {
  const { divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference } = CustomFunctions.ErrorCode;
  return { '#VALUE!': invalidValue, '#N/A': notAvailable, '#DIV/0!': divisionByZero, '#NUM!': invalidNumber, '#NULL!': nullReference };
}

function displayLanguage(): ReturnType<typeof languageOf> {
  return languageOf(Office.context.displayLanguage);
}
