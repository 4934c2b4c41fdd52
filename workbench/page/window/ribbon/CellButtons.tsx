/** Rows, columns and sorting: small buttons of pictures, each with its name and what it does as a tooltip. */

import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import {
  TableDeleteColumn20Regular,
  TableDeleteRow20Regular,
  TableInsertColumn20Regular,
  TableInsertRow20Regular,
  TextSortAscending20Regular,
  TextSortDescending20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RibbonCellCommand } from '../../document/commands/cell-command';
import { runCellCommand } from '../../document/commands/cell-commands';
import type { Workbench } from '../../document/workbench';
import { useObservable } from '../use-observable';

const useStyles = makeStyles({
  buttons: { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', alignContent: 'start' },
  tip: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** In the order of reading: the upper row, then the lower. */
const COMMANDS: readonly (readonly [RibbonCellCommand, ReactElement])[] = [
  ['insert-rows', <TableInsertRow20Regular key="" />],
  ['insert-columns', <TableInsertColumn20Regular key="" />],
  ['sort-ascending', <TextSortAscending20Regular key="" />],
  ['delete-rows', <TableDeleteRow20Regular key="" />],
  ['delete-columns', <TableDeleteColumn20Regular key="" />],
  ['sort-descending', <TextSortDescending20Regular key="" />],
];

export function CellButtons({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const styles = useStyles();
  const { document: opened, words } = useObservable(workbench);
  return (
    <div className={styles.buttons}>
      {COMMANDS.map(([command, icon]) => {
        const { name, tip } = words.ribbon.cellCommands[command];
        const content = (
          <span className={styles.tip}>
            <Text weight="semibold">{name}</Text>
            <Text>{tip}</Text>
          </span>
        );
        return (
          <Tooltip key={command} relationship="description" content={content}>
            <Button appearance="subtle" icon={icon} aria-label={name} disabledFocusable={opened === null} onClick={() => runCellCommand(workbench, command)} />
          </Tooltip>
        );
      })}
    </div>
  );
}
