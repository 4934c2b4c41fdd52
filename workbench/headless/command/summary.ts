/** A run as a person reads it in the terminal. */

import type { EvaluatedCell, Evaluation } from './evaluate-formulas';
import { rankedTables } from '../ranked-table';
import type { RunDocument } from './run-document';

export function summary(document: RunDocument, language: 'vi' | 'en'): string {
  const { actions, host, evals } = document;
  const sheets = document.sheets ?? [document];
  return [
    ...actions.map(({ message, written }) => (written.length === 0 ? message : `${message} (${written.join(', ')})`)),
    ...sheets.flatMap(({ problems }) => problems).map(({ cell, message }) => (cell === null || message.includes(cell) ? `• ${message}` : `• ${cell}: ${message}`)),
    ...sheets.flatMap(({ sheet, units }) => (units.length === 0 ? [] : ['', ...(sheets.length > 1 ? [sheet ?? ''] : []), rankedTables(units, language), ''])),
    ...evals.map(({ formula, value }) => `${formula} →${shown(value)}`),
    `${host.requests} requests, ${host.requestBytes} bytes sent, ${host.responseBytes} bytes received, ${host.cellsRead} cells read, ${host.cellsWritten} cells written`,
  ].join('\n');
}

/** A spill begins on a line of its own, its cells separated by |. */
function shown(value: Evaluation['value']): string {
  return typeof value === 'object' ? value.map((row) => `\n${row.map(shownCell).join(' | ')}`).join('') : ` ${shownCell(value)}`;
}

function shownCell(value: EvaluatedCell): string {
  if (value === '') return '""';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
