/** The name box: says which cell is active, and goes where an address or a defined name leads. */

import { Input, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../../document/open-document';
import type { Workbench } from '../../../document/workbench';
import type { SelectionState } from '../../../grid';
import { ExcelError } from '../../../../objects/definition/excel-error';
import { formatArea } from '../../../../objects/addresses/a1';
import { cellArea } from '../../../../objects/addresses/areas';
import { useObservable } from '../../use-observable';

const useStyles = makeStyles({ box: { width: '112px', flexShrink: 0 } });

export function NameBox({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement {
  const styles = useStyles();
  const { sheetPlace, words } = useObservable(workbench);
  const { selection } = useObservable(sheetPlace);
  /** What is being typed; null while the box only shows. */
  const [typed, setTyped] = useState<string | null>(null);

  const leave = (): void => {
    setTyped(null);
    sheetPlace.grid?.focus();
  };
  const go = (text: string): void => {
    try {
      const { sheet, area } = opened.session.rangeAt(text.trim(), opened.session.model.activeSheet);
      opened.editing.select(sheet, area);
      sheetPlace.grid?.select(area);
      leave();
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      workbench.notices.add({ intent: 'warning', title: words.refusals.title, text: words.sheet.noSuchPlace(text) });
    }
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'Escape') {
      // The focus goes to the cells before the key has its effect, which would be theirs.
      event.preventDefault();
      if (event.key === 'Enter' && typed !== null) go(typed);
      else leave();
    }
  };

  return (
    <Input
      className={styles.box}
      size="small"
      aria-label={words.sheet.nameBox}
      value={typed ?? shownAddress(selection)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(_, { value }) => setTyped(value)}
      onKeyDown={keyDown}
      onBlur={() => setTyped(null)}
    />
  );
}

/** While the mouse draws a selection its size, else the active cell. */
function shownAddress(selection: SelectionState | null): string {
  if (selection === null) return '';
  const { area, active, settled } = selection;
  if (settled === 'no' && area.rowCount * area.columnCount > 1) return `${area.rowCount}R x ${area.columnCount}C`;
  return formatArea(cellArea(active.row, active.column));
}
