/** One tab, with its context menu (also by the keyboard's menu key). */

import { makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Words } from '../../words/words';

const useStyles = makeStyles({
  tab: {
    border: 'none',
    borderBottom: '3px solid transparent',
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '28px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: { backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1 },
});

interface SheetTabProps {
  readonly name: string;
  /** #RRGGBB or ''. */
  readonly color: string;
  readonly active: boolean;
  readonly words: Words;
  readonly onChoose: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  /** null at the ends. */
  readonly onMove: Readonly<Record<'left' | 'right', (() => void) | null>>;
  readonly onHide: () => void;
  readonly hidden: readonly { readonly id: string; readonly name: string; readonly onUnhide: () => void }[];
}

export function SheetTab({ name, color, active, words, onChoose, onRename, onDelete, onMove, onHide, hidden }: SheetTabProps): ReactElement {
  const styles = useStyles();
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') onRename();
  };
  return (
    <Menu openOnContext>
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          role="tab"
          aria-selected={active}
          tabIndex={active ? 0 : -1}
          className={mergeClasses(styles.tab, active && styles.active)}
          style={color === '' ? {} : { borderTop: `3px solid ${color}` }}
          onClick={onChoose}
          onDoubleClick={onRename}
          onKeyDown={keyDown}
        >
          {name}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem secondaryContent="F2" onClick={onRename}>
            {words.sheet.rename}
          </MenuItem>
          <MenuItem onClick={onDelete}>{words.sheet.delete}</MenuItem>
          <MenuDivider />
          <MenuItem disabled={onMove.left === null} onClick={() => onMove.left?.()}>
            {words.sheet.moveLeft}
          </MenuItem>
          <MenuItem disabled={onMove.right === null} onClick={() => onMove.right?.()}>
            {words.sheet.moveRight}
          </MenuItem>
          <MenuDivider />
          <MenuItem onClick={onHide}>{words.sheet.hide}</MenuItem>
          {hidden.length === 0 ? <MenuItem disabled>{words.sheet.unhide}</MenuItem> : <UnhideMenu label={words.sheet.unhide} hidden={hidden} />}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function UnhideMenu({ label, hidden }: Pick<SheetTabProps, 'hidden'> & { readonly label: string }): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {hidden.map(({ id, name, onUnhide }) => (
            <MenuItem key={id} onClick={onUnhide}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
