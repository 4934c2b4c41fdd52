/** The browser's own file chooser. Its element stands in the page while it is open: one that nothing holds may be collected before the person has chosen. */

import type { Workbench } from '../../document/workbench';
import type { FileOpening } from '../../files/opening';
import { FILE_TYPES, ownFile } from '../../files/sources';

export function chooseFile(workbench: Workbench, opening: FileOpening): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = FILE_TYPES;
  input.hidden = true;
  document.body.append(input);
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    input.remove();
    const file = input.files?.[0];
    if (file !== undefined) void workbench.attempt(() => opening.open(ownFile(file)));
  });
  input.click();
}
