/** The name of the open file, marked while it has changes that are not saved. */

import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbench } from '../document/workbench';
import type { FileOpening } from '../files/opening';
import { useObservable } from './use-observable';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What takes a while is said here: a file being read, a command of the add-in. */
export function TitleBar({ workbench, opening }: { readonly workbench: Workbench; readonly opening: FileOpening }): ReactElement {
  const styles = useStyles();
  const { document: opened, runningCommand, words } = useObservable(workbench);
  const { busy } = useObservable(opening);
  const underWay = busy !== null ? words.files.opening(busy) : runningCommand === null ? null : words.ribbon.running(runningCommand);
  return (
    <div className={styles.bar}>
      <Text as="h1" weight="semibold" className={styles.name}>
        {opened === null ? words.appName : opened.fileName}
      </Text>
      {underWay === null ? null : <Spinner size="tiny" label={underWay} />}
      {opened?.unsaved === true ? <Text italic>({words.title.unsaved})</Text> : null}
    </div>
  );
}
