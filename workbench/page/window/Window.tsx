/** The window of the workbench: title, ribbon, the sheet, and the task pane at the right. */

import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { Workbench } from '../document/workbench';
import type { FileOpening } from '../files/opening';
import { DropTarget } from './files/DropTarget';
import { NoticeBars } from './notices/NoticeBars';
import { Questions } from './notices/Questions';
import { Ribbon } from './ribbon/Ribbon';
import { Sheet } from './sheet/Sheet';
import { useShortcuts } from './shortcuts';
import { StartPage } from './files/StartPage';
import { TaskPane } from './pane/TaskPane';
import { COLOR_SCHEMES, FLUENT_THEMES } from './themes';
import { TitleBar } from './TitleBar';
import { useObservable } from './use-observable';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  below: { flexGrow: 1, minHeight: 0, display: 'flex' },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export interface WindowProps {
  readonly workbench: Workbench;
  readonly opening: FileOpening;
}

export function Window({ workbench, opening }: WindowProps): ReactElement {
  const styles = useStyles();
  const { document: opened, language, theme, words } = useObservable(workbench);
  useShortcuts(workbench, opening);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = COLOR_SCHEMES[theme];
    document.title = opened === null ? words.appName : `${opened.fileName} – ${words.appName}`;
  }, [language, theme, opened, words]);

  return (
    <FluentProvider theme={FLUENT_THEMES[theme]}>
      <DropTarget workbench={workbench} opening={opening}>
        <header className={styles.header}>
          <TitleBar workbench={workbench} opening={opening} />
          <Ribbon workbench={workbench} opening={opening} />
          <NoticeBars notices={workbench.notices} words={words} />
        </header>
        <div className={styles.below}>
          <main className={styles.main}>{opened === null ? <StartPage workbench={workbench} opening={opening} /> : <Sheet workbench={workbench} document={opened} />}</main>
          {opened === null ? null : <TaskPane workbench={workbench} />}
        </div>
      </DropTarget>
      <Questions opening={opening} words={words} />
    </FluentProvider>
  );
}
