/** Keys that hold wherever the focus is in the window. The frame keeps its own: what is pressed in there belongs to the add-in. */

import { useEffect } from 'react';
import type { Workbench } from '../document/workbench';
import type { FileOpening } from '../files/opening';
import { saveToDownload } from '../files/saving';
import { chooseFile } from './choose-file';
import { goAround } from './focus-places';

export function useShortcuts(workbench: Workbench, opening: FileOpening): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      const step = stepFor(event, workbench, opening);
      if (step === null) return;
      event.preventDefault();
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
  const { document: opened, sheetPlace } = workbench;
  const inSheet = sheetPlace.edit.mode === 'ready' && document.activeElement?.closest('[data-place=sheet]') !== null;
  switch (event.key.toLowerCase()) {
    case 's':
      return () => void workbench.attempt(() => saveToDownload(workbench));
    case 'o':
      return () => chooseFile(workbench, opening);
    case 'z':
      return inSheet ? () => (event.shiftKey ? opened?.editing.redo() : opened?.editing.undo()) : null;
    case 'y':
      return inSheet ? () => opened?.editing.redo() : null;
    default:
      return null;
  }
}
