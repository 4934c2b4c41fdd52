/** The name of the open file, marked while it has changes that are not saved. */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbench } from '../document/workbench';
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

export function TitleBar({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const styles = useStyles();
  const { document: opened, words } = useObservable(workbench);
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" className={styles.name}>
        {opened === null ? words.appName : opened.fileName}
      </Text>
      {opened?.unsaved === true ? <Text italic>({words.title.unsaved})</Text> : null}
    </header>
  );
}
