/** The whole window takes a file that is dropped on it, and says so while one hovers over it. */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import type { Workbench } from '../../document/workbench';
import type { FileOpening } from '../../files/opening';
import { ownFile } from '../../files/sources';

const useStyles = makeStyles({
  // Not on the provider: Fluent puts its class on menus and tooltips, too.
  target: { height: '100vh', overflow: 'hidden', display: 'flex', flexDirection: 'column', position: 'relative', backgroundColor: tokens.colorNeutralBackground3 },
  // Over everything, the frame too, which would take the drop for itself.
  invitation: {
    position: 'absolute',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundStaticInverted,
    border: `4px dashed ${tokens.colorNeutralForegroundStaticInverted}`,
  },
});

interface DropTargetProps {
  readonly workbench: Workbench;
  readonly opening: FileOpening;
  readonly children: ReactNode;
}

export function DropTarget({ workbench, opening, children }: DropTargetProps): ReactElement {
  const styles = useStyles();
  const [hovers, setHovers] = useState(false);
  // Each element under the pointer is entered and left: only as many leaves as enters mean that it is gone.
  const depth = useRef(0);
  const ofFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  const leave = (): void => {
    depth.current = 0;
    setHovers(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    leave();
    const [file, ...others] = event.dataTransfer.files;
    if (file === undefined) return;
    if (others.length > 0) workbench.notices.add({ intent: 'info', title: file.name, text: workbench.words.files.oneFile });
    void workbench.attempt(() => opening.open(ownFile(file)));
  };
  return (
    <div
      className={styles.target}
      onDragEnter={(event) => {
        if (!ofFiles(event)) return;
        depth.current += 1;
        setHovers(true);
      }}
      onDragLeave={() => {
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDragOver={(event) => {
        if (ofFiles(event)) event.preventDefault();
      }}
      onDrop={drop}
    >
      {children}
      {hovers ? (
        <div className={styles.invitation}>
          <Text size={600}>{workbench.words.files.drop}</Text>
        </div>
      ) : null}
    </div>
  );
}
