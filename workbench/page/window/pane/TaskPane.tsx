/**
 * The task pane at the right, with Excel's header over the add-in's page. The page is loaded with the workbook and stays loaded while the
 * pane is closed, since it is also the runtime of ribbon commands and functions in cells.
 */

import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Workbench } from '../../document/workbench';
import { leaveFrame } from '../focus-places';
import { PaneSplitter } from './PaneSplitter';
import { COLOR_SCHEMES } from '../themes';
import { useObservable } from '../use-observable';

/** Excel opens panes at this width, in CSS pixels. */
const USUAL_WIDTH = 350;

const useStyles = makeStyles({
  pane: { display: 'flex', flexShrink: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  content: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  hidden: { display: 'none' },
  header: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', paddingInline: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalXS },
  frame: { border: 'none', flexGrow: 1, width: '100%' },
});

export function TaskPane({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const styles = useStyles();
  const { addin, frameNumber, paneVisible, theme, words } = useObservable(workbench);
  const [width, setWidth] = useState(USUAL_WIDTH);
  const label = words.pane.label(addin.name);
  return (
    <aside className={mergeClasses(styles.pane, !paneVisible && styles.hidden)} style={{ width }} aria-label={label}>
      <PaneSplitter label={words.pane.resize} width={width} onResize={setWidth} />
      <div className={styles.content} data-place="pane">
        <div className={styles.header}>
          <Text as="h2" weight="semibold" size={400}>
            {addin.name}
          </Text>
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.pane.close} onClick={() => (workbench.paneVisible = false)} />
        </div>
        <AddinPage key={frameNumber} workbench={workbench} label={label} colorScheme={COLOR_SCHEMES[theme]} />
      </div>
    </aside>
  );
}

/** Its colour scheme is that of the page inside: where the two differ the browser puts an opaque sheet under the page. */
function AddinPage({ workbench, label, colorScheme }: { readonly workbench: Workbench; readonly label: string; readonly colorScheme: string }): ReactElement {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current === null ? undefined : workbench.connect(frame.current, leaveFrame)), [workbench]);
  return <iframe ref={frame} title={label} className={styles.frame} style={{ colorScheme }} />;
}
