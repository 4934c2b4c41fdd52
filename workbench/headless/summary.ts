/** A run as a person reads it in the terminal. */

import { rankedTables } from './ranked-table';
import type { RunDocument } from './run-document';

export function summary(document: RunDocument, language: 'vi' | 'en'): string {
  const { actions, problems, units, host } = document;
  return [
    ...actions.map(({ message, written }) => (written.length === 0 ? message : `${message} (${written.join(', ')})`)),
    ...problems.map(({ cell, message }) => (cell === null || message.includes(cell) ? `• ${message}` : `• ${cell}: ${message}`)),
    ...(units.length === 0 ? [] : ['', rankedTables(units, language), '']),
    `${host.requests} requests, ${host.requestBytes} bytes sent, ${host.responseBytes} bytes received, ${host.cellsRead} cells read, ${host.cellsWritten} cells written`,
  ].join('\n');
}
