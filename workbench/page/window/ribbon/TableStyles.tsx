/** Format as table: a gallery of Excel's table styles, and where a table is selected, which of its parts stand out. */

import { makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { TableSettings28Regular } from '@fluentui/react-icons';
import { useCallback, type ReactElement } from 'react';
import type { OpenDocument } from '../../document/open-document';
import { dressTable, formatAsTable, tableAt } from '../../document/commands/table-commands';
import type { Workbench } from '../../document/workbench';
import { BUILT_IN_STYLES, STYLE_GROUPS, type StyleGroup, type ThemeColor } from '../../grid';
import { useObservable } from '../use-observable';
import { RibbonButton } from './RibbonButton';
import { StylePicture } from './StylePicture';

const useStyles = makeStyles({
  popover: { maxWidth: 'none', maxHeight: '70vh', overflowY: 'auto' },
  styles: { display: 'grid', gridTemplateColumns: 'repeat(7, auto)', justifyContent: 'start' },
  style: { minWidth: 0, padding: '2px', maxWidth: 'none' },
});

const DRESS = ['showBandedRows', 'showBandedColumns', 'highlightFirstColumn', 'highlightLastColumn'] as const;

export function TableStyles({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const { document: opened, words, sheetPlace } = useObservable(workbench);
  const { selection } = useObservable(sheetPlace);
  const { tables } = words;
  const table = selection === null ? null : tableAt(selection);
  return (
    <Menu
      positioning={{ position: 'below', align: 'start' }}
      checkedValues={{ style: table === null ? [] : [table.style], dress: DRESS.filter((part) => table?.[part] === true) }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'style') formatAsTable(workbench, checkedItems[0] ?? '');
        else dressTable(workbench, Object.fromEntries(DRESS.map((part) => [part, checkedItems.includes(part)])));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <RibbonButton label={tables.format} icon={<TableSettings28Regular />} tip={{ title: tables.format, description: tables.formatTip }} disabled={opened === null} />
      </MenuTrigger>
      {opened === null ? <MenuPopover /> : <Gallery workbench={workbench} document={opened} dressed={table !== null} />}
    </Menu>
  );
}

interface GalleryProps {
  readonly workbench: Workbench;
  readonly document: OpenDocument;
  /** Whether there is a table whose parts may stand out. */
  readonly dressed: boolean;
}

function Gallery({ workbench, document: opened, dressed }: GalleryProps): ReactElement {
  const styles = useStyles();
  const { words } = workbench;
  const colorOf = useCallback(({ place, tint }: ThemeColor) => opened.session.model.themeColor(place, tint), [opened]);
  return (
    <MenuPopover className={styles.popover}>
      <MenuList>
        {STYLE_GROUPS.map((group) => (
          <MenuGroup key={group}>
            <MenuGroupHeader>{words.tables.groups[group]}</MenuGroupHeader>
            <div className={styles.styles}>
              {stylesOf(group).map(([name, style], index) => (
                <MenuItemRadio key={name} name="style" value={name} checkmark={null} className={styles.style} aria-label={words.tables.styleName(group, index + 1)}>
                  <StylePicture style={style} colorOf={colorOf} />
                </MenuItemRadio>
              ))}
            </div>
          </MenuGroup>
        ))}
        {!dressed ? null : (
          <>
            <MenuDivider />
            {DRESS.map((part) => (
              <MenuItemCheckbox key={part} name="dress" value={part}>
                {words.tables.dress[part]}
              </MenuItemCheckbox>
            ))}
          </>
        )}
      </MenuList>
    </MenuPopover>
  );
}

function stylesOf(group: StyleGroup): readonly (readonly [string, NonNullable<ReturnType<typeof BUILT_IN_STYLES.get>>])[] {
  return [...BUILT_IN_STYLES].filter(([name]) => name.startsWith(`TableStyle${group}`));
}
