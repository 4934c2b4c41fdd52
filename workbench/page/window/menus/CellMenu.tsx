/** The context menu of the selected cells, rows or columns. */

import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellCommand } from '../../document/commands/cell-command';
import { runCellCommand } from '../../document/commands/cell-commands';
import type { Workbench } from '../../document/workbench';
import type { MenuRequest } from '../../grid';
import { PointMenu } from './PointMenu';

type Over = MenuRequest['over'];

/** Groups between lines; a list of commands under a name is a menu of its own. */
type Entry = CellCommand | { readonly under: 'insert' | 'delete'; readonly commands: readonly CellCommand[] };

const ENTRIES: Readonly<Record<Over, readonly (readonly Entry[])[]>> = {
  cells: [
    [
      { under: 'insert', commands: ['insert-cells-right', 'insert-cells-down', 'insert-rows', 'insert-columns'] },
      { under: 'delete', commands: ['delete-cells-left', 'delete-cells-up', 'delete-rows', 'delete-columns'] },
      'clear-contents',
      'clear-formats',
    ],
    ['sort-ascending', 'sort-descending'],
  ],
  rows: [['insert-rows', 'delete-rows', 'clear-contents', 'clear-formats'], ['hide-rows', 'unhide-rows']],
  columns: [['insert-columns', 'delete-columns', 'clear-contents', 'clear-formats'], ['sort-ascending', 'sort-descending'], ['hide-columns', 'unhide-columns']],
};

const CLIPBOARD = [
  ['cut', 'Ctrl+X'],
  ['copy', 'Ctrl+C'],
  ['paste', 'Ctrl+V'],
] as const;

interface CellMenuProps {
  readonly workbench: Workbench;
  readonly request: MenuRequest;
  readonly onClose: () => void;
}

export function CellMenu({ workbench, request: { over, at }, onClose }: CellMenuProps): ReactElement {
  const { words } = workbench;
  const run = (command: CellCommand): void => {
    onClose();
    runCellCommand(workbench, command);
  };
  const item = (command: CellCommand): ReactElement => (
    <MenuItem key={command} onClick={() => run(command)}>
      {words.menu.commands[command]}
    </MenuItem>
  );
  return (
    <PointMenu at={at} label={words.menu.labels[over]} onClose={onClose}>
      {CLIPBOARD.map(([what, keys]) => (
        <MenuItem
          key={what}
          secondaryContent={keys}
          onClick={() => {
            onClose();
            void workbench.attempt(() => clipboardStep(workbench, what, keys));
          }}
        >
          {words.menu[what]}
        </MenuItem>
      ))}
      {ENTRIES[over].map((group, index) => [
        <MenuDivider key={index} />,
        ...group.map((entry) => (typeof entry === 'string' ? item(entry) : <SubMenu key={entry.under} label={words.menu[entry.under]} items={entry.commands.map(item)} />)),
      ])}
    </PointMenu>
  );
}

function SubMenu({ label, items }: { readonly label: string; readonly items: readonly ReactElement[] }): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{items}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

async function clipboardStep({ sheetPlace, notices, words }: Workbench, what: 'cut' | 'copy' | 'paste', keys: string): Promise<void> {
  const { grid } = sheetPlace;
  if (grid === null) return;
  const answer = what === 'paste' ? await grid.paste() : grid.copy(what);
  if (answer === 'not-allowed') notices.add({ intent: 'info', title: words.menu[what], text: words.menu.notAllowed(keys) });
}
