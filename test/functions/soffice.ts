/** LibreOffice as a second opinion on formulas: it recalculates a workbook that holds no results. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../workbench/engine/open';
import type { WorkbookModel } from '../../workbench/engine/port';

/** The version that is installed, or null. */
export function installedLibreOffice(): string | null {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** The workbook as LibreOffice calculates it. Its formulas must have no stored results: LibreOffice would keep those. */
export async function recalculate(workbook: WorkbookModel): Promise<WorkbookModel> {
  const folder = mkdtempSync(path.join(tmpdir(), 'xephang-soffice-'));
  try {
    const file = path.join(folder, 'table.xlsx');
    writeFileSync(file, await workbook.toXlsx());
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'calculated'), file], { stdio: 'ignore' });
    return await openWorkbook(readFileSync(path.join(folder, 'calculated', 'table.xlsx')), 'table.xlsx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
