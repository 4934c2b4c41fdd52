/** Why a sheet cannot be ranked without help, as what an action comes to. */
import { ExcelFailure } from '../../excel';
import { isBlocking } from '../../sheet';
import { refused, type ActionResult } from '../session/action';
import { problemSentence } from '../session/sentences';
import type { Found } from '../session/session';

export function whyBlocked(found: Found): ActionResult {
  const problem = found.problems.find(isBlocking);
  if (problem === undefined) throw new ExcelFailure('refused-by-excel', 'blocked without a problem');
  const sentence = problemSentence(problem, found.sheetName);
  if (problem.code === 'text-in-one-column') return refused(sentence, { about: 'pasted-text', sentence, columns: problem.columnCount });
  return refused(sentence, problem.code === 'sheet-empty' ? undefined : { about: 'columns', sentence });
}
