/** Where the grid stands, with the menus that it asks for. It is made anew for another workbook or language; all else it follows by itself. */

import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../document/open-document';
import type { Workbench } from '../../document/workbench';
import { createGrid, type FilterRequest, type MenuRequest } from '../../grid';
import { CellMenu } from '../menus/CellMenu';
import { FilterMenu } from '../menus/FilterMenu';
import { useObservable } from '../use-observable';

const useStyles = makeStyles({ place: { flexGrow: 1, minHeight: 0, minWidth: 0, position: 'relative' } });

export function GridPlace({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement {
  const styles = useStyles();
  const { language, theme, sheetPlace } = useObservable(workbench);
  const place = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const [filter, setFilter] = useState<FilterRequest | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const grid = createGrid(place.current, {
      editing: opened.editing,
      language,
      onSelection: (selection) => sheetPlace.tellSelection(selection),
      onEdit: (edit) => sheetPlace.tellEdit(edit),
      onRefusal: (refusal) => workbench.refuse(refusal),
      onMenu: setMenu,
      onFilter: setFilter,
    });
    sheetPlace.show(grid);
    sheetPlace.tellEdit(grid.edit);
    grid.focus();
    return () => {
      sheetPlace.show(null);
      grid.dispose();
    };
  }, [workbench, sheetPlace, opened, language]);
  useEffect(() => sheetPlace.grid?.setTheme(theme), [sheetPlace, theme, opened, language]);
  const close = (): void => {
    setMenu(null);
    setFilter(null);
    sheetPlace.grid?.focus();
  };
  return (
    <>
      <div ref={place} data-place="sheet" className={styles.place} />
      {menu === null ? null : <CellMenu workbench={workbench} request={menu} onClose={close} />}
      {filter === null ? null : <FilterMenu workbench={workbench} document={opened} request={filter} onClose={close} />}
    </>
  );
}
