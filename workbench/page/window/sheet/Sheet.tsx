/** The open workbook: formula bar, grid, the tabs of its sheets, status bar. */

import type { ReactElement } from 'react';
import { useObservable } from '../use-observable';
import type { OpenDocument } from '../../document/open-document';
import type { Workbench } from '../../document/workbench';
import { FormulaBar } from './formula/FormulaBar';
import { DeveloperPanel } from '../developer/DeveloperPanel';
import { GridPlace } from './GridPlace';
import { NewTableQuestion } from './NewTableQuestion';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';

export function Sheet({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement {
  const { plannedTable } = useObservable(workbench.sheetPlace);
  return (
    <>
      <FormulaBar workbench={workbench} document={opened} />
      <GridPlace workbench={workbench} document={opened} />
      {workbench.developerVisible ? <DeveloperPanel workbench={workbench} document={opened} /> : null}
      <SheetTabs workbench={workbench} document={opened} />
      <StatusBar workbench={workbench} document={opened} />
      {plannedTable === null ? null : <NewTableQuestion workbench={workbench} plan={plannedTable} />}
    </>
  );
}
