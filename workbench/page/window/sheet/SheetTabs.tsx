/** The tabs of the sheets. Arrow keys go among them, F2 or a double click renames, the context menu does the rest. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../document/open-document';
import type { Workbench } from '../../document/workbench';
import type { Outcome } from '../../../editing/refusal';
import type { SheetModel } from '../../../engine/port';
import { useObservable } from '../use-observable';
import { DeleteSheetQuestion } from './DeleteSheetQuestion';
import { SheetNameInput } from './SheetNameInput';
import { SheetTab } from './SheetTab';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', overflowX: 'auto', flexShrink: 0, minHeight: '30px', paddingInline: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { display: 'flex' },
});

export function SheetTabs({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement {
  const styles = useStyles();
  const { sheetPlace, words } = useObservable(workbench);
  const [renamed, setRenamed] = useState<SheetModel | null>(null);
  const [deleted, setDeleted] = useState<SheetModel | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { editing, session } = opened;
  const { activeSheet } = session.model;
  const visible = session.model.sheets.filter(({ visibility }) => visibility === 'Visible');

  /** An edit in a cell is ended first, as in Excel; where that is refused, nothing else happens. */
  const afterEdit = (step: () => void): void => {
    if (sheetPlace.grid?.commit() !== 'refused') step();
  };
  const tell = (outcome: Outcome<unknown>): void => (outcome.kind === 'refused' ? workbench.refuse(outcome) : undefined);
  const remove = (sheet: SheetModel): void => {
    tell(editing.sheets.delete(sheet));
    setDeleted(null);
  };
  /** To the place of the next visible sheet on that side; null where there is none. */
  const mover = (sheet: SheetModel, step: -1 | 1): (() => void) | null => {
    const beside = visible[visible.indexOf(sheet) + step];
    return beside === undefined ? null : () => afterEdit(() => tell(editing.sheets.move(sheet, session.model.sheets.indexOf(beside))));
  };
  const hidden = session.model.sheets
    .filter(({ visibility }) => visibility === 'Hidden')
    .map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      onUnhide: () =>
        afterEdit(() => {
          tell(editing.sheets.unhide(sheet));
          editing.sheets.activate(sheet);
        }),
    }));
  const keyDown = (event: KeyboardEvent): void => {
    const index = visible.indexOf(activeSheet);
    const wanted = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: visible.length - 1 }[event.key];
    const sheet = wanted === undefined ? undefined : visible[wanted];
    if (sheet === undefined) return;
    event.preventDefault();
    afterEdit(() => editing.sheets.activate(sheet));
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[visible.indexOf(sheet)]?.focus();
  };

  return (
    <div className={styles.bar} data-place="tabs">
      <div ref={list} role="tablist" aria-label={words.sheet.tabs} className={styles.tabs} onKeyDown={keyDown}>
        {visible.map((sheet) =>
          sheet === renamed ? (
            <SheetNameInput key={sheet.id} workbench={workbench} document={opened} sheet={sheet} onEnd={() => setRenamed(null)} />
          ) : (
            <SheetTab
              key={sheet.id}
              name={sheet.name}
              color={sheet.tabColor}
              active={sheet === activeSheet}
              words={words}
              onChoose={() => afterEdit(() => editing.sheets.activate(sheet))}
              onRename={() => afterEdit(() => setRenamed(sheet))}
              onDelete={() => afterEdit(() => setDeleted(sheet))}
              onMove={{ left: mover(sheet, -1), right: mover(sheet, 1) }}
              onHide={() => afterEdit(() => tell(editing.sheets.hide(sheet)))}
              hidden={hidden}
            />
          ),
        )}
      </div>
      <Button size="small" appearance="subtle" icon={<Add16Regular />} aria-label={words.sheet.add} onClick={() => afterEdit(() => tell(editing.sheets.add()))} />
      {deleted === null ? null : <DeleteSheetQuestion name={deleted.name} words={words} onDelete={() => remove(deleted)} onCancel={() => setDeleted(null)} />}
    </div>
  );
}
