/** Keys that hold wherever the focus is in the window. The frame keeps its own: what is pressed in there belongs to the add-in. */

import { useEffect } from 'react';
import { lineCommand, runCellCommand } from '../document/commands/cell-commands';
import { formatAsTable, USUAL_STYLE } from '../document/commands/table-commands';
import type { Workbench } from '../document/workbench';
import type { FileOpening } from '../files/opening';
import { saveToDownload } from '../files/saving';
import { chooseFile } from './files/choose-file';
import { goAround } from './focus-places';

export function useShortcuts(workbench: Workbench, opening: FileOpening): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      const step = stepFor(event, workbench, opening);
      if (step === null) return;
      event.preventDefault();
      event.stopPropagation();
      step();
    };
    // Before the grid, for which Ctrl and a letter may mean something else.
    window.addEventListener('keydown', keyDown, { capture: true });
    return () => window.removeEventListener('keydown', keyDown, { capture: true });
  }, [workbench, opening]);
}

function stepFor(event: KeyboardEvent, workbench: Workbench, opening: FileOpening): (() => void) | null {
  if (event.key === 'F6') return () => goAround(event.shiftKey ? 'back' : 'on');
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const { sheetPlace } = workbench;
  const inSheet = sheetPlace.edit.mode === 'ready' && document.activeElement?.closest('[data-place=sheet]') !== null;
  switch (event.key.toLowerCase()) {
    case 's':
      return () => void workbench.attempt(() => saveToDownload(workbench));
    case 'o':
      return () => chooseFile(workbench, opening);
    case 'l':
    case 't':
      // Most browsers keep Ctrl+T to themselves; Excel has both.
      return inSheet ? () => formatAsTable(workbench, USUAL_STYLE) : null;
    case '+':
    case '=':
    case '-':
      return inSheet ? onLines(workbench, event.key === '-' ? 'delete' : 'insert') : null;
    default:
      return null;
  }
}

/** null leaves the key to the browser. */
function onLines(workbench: Workbench, way: 'insert' | 'delete'): (() => void) | null {
  const { selection } = workbench.sheetPlace;
  const command = selection === null ? null : lineCommand(selection.area, way);
  return command === null ? null : () => runCellCommand(workbench, command);
}
