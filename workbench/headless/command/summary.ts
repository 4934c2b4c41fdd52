/** A run as a person reads it in the terminal. */

import type { EvaluatedCell, Evaluation } from './evaluate-formulas';
import { rankedTables } from '../ranked-table';
import type { RunAction, RunDocument } from './run-document';

export function summary(document: RunDocument, language: 'vi' | 'en'): string {
  const { actions, edits, changed = [], host, evals } = document;
  const sheets = document.sheets ?? [document];
  return [
    ...actions.map(actionLine),
    ...edits.flatMap(({ edit, refused }) => (refused === null ? [] : [`${edit}: not done, ${refused}`])),
    ...changed.map(({ place, what, expected, found }) => `changed: ${place}: ${what} ${found}, not ${expected}`),
    ...sheets.flatMap(({ problems }) => problems).map(({ cell, message }) => (cell === null || message.includes(cell) ? `• ${message}` : `• ${cell}: ${message}`)),
    ...sheets.flatMap(({ sheet, units }) => (units.length === 0 ? [] : ['', ...(sheets.length > 1 ? [sheet ?? ''] : []), rankedTables(units, language), ''])),
    ...evals.map(({ formula, value }) => `${formula} →${shown(value)}`),
    `${host.requests} requests, ${host.requestBytes} bytes sent, ${host.responseBytes} bytes received, ${host.cellsRead} cells read, ${host.cellsWritten} cells written`,
  ].join('\n');
}

/** The add-in's sentence; of an action that it does not report, what became of it. */
function actionLine({ action, status, message, written, requests }: RunAction): string {
  if (message === '') return `${action}: ${status} after ${requests} requests`;
  return written.length === 0 ? message : `${message} (${written.join(', ')})`;
}

/** A spill begins on a line of its own, its cells separated by |. */
function shown(value: Evaluation['value']): string {
  return typeof value === 'object' ? value.map((row) => `\n${row.map(shownCell).join(' | ')}`).join('') : ` ${shownCell(value)}`;
}

function shownCell(value: EvaluatedCell): string {
  if (value === '') return '""';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
