/** Saving: the workbook as an .xlsx file in the browser's downloads. */

import type { Workbench } from '../document/workbench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long a download may take to begin. */
const DOWNLOAD_BEGINS_MS = 60_000;

export async function saveToDownload(workbench: Workbench): Promise<void> {
  const { document: opened } = workbench;
  if (opened === null) return;
  const bytes = await opened.save();
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = opened.savedName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_BEGINS_MS);
  workbench.documentSaved();
}
