/** The browser's own file chooser. */

import type { Workbench } from '../document/workbench';
import type { FileOpening } from '../files/opening';
import { FILE_TYPES, ownFile } from '../files/sources';

export function chooseFile(workbench: Workbench, opening: FileOpening): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = FILE_TYPES;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) void workbench.attempt(() => opening.open(ownFile(file)));
  });
  input.click();
}
