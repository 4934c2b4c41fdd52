/** The edge between sheet and pane: dragged by the pointer, or moved by the arrow keys. */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

/** Excel's panes are no narrower, in CSS pixels. */
export const NARROWEST = 320;

const STEP = 20;

const useStyles = makeStyles({
  splitter: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface PaneSplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

export function PaneSplitter({ label, width, onResize }: PaneSplitterProps): ReactElement {
  const styles = useStyles();
  const widest = Math.max(NARROWEST, Math.round(window.innerWidth * 0.7));
  const resize = (wanted: number): void => onResize(Math.min(widest, Math.max(NARROWEST, Math.round(wanted))));
  const keyDown = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: widest }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  const grab = (event: PointerEvent): void => event.currentTarget.setPointerCapture(event.pointerId);
  const drag = (event: PointerEvent): void => {
    // Captured, so that the frame beside it does not take the pointer.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={widest}
      className={styles.splitter}
      onKeyDown={keyDown}
      onPointerDown={grab}
      onPointerMove={drag}
    />
  );
}
