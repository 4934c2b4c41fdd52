import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, ArrowUndoRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { computeRanks, readActiveSheet, restore } from '../../app';
import { copyReport } from './copy-report';
import type { PartProps } from '../parts';

/*
 * Ids hold a hyphen: an element with the id `restore` would be `window.restore`, and Office.js looks there for a ribbon command's function
 * before it looks among the associated ones.
 */

/** The buttons of the pane. While an action runs they stay where they are, so that the focus does, and do nothing; a reading gives way to them. */
export function Actions({ session, state, labels }: PartProps): React.JSX.Element {
  const [copied, setCopied] = useState<{ readonly of: typeof state.actions; readonly done: boolean } | null>(null);
  const busy = state.running !== null && state.running.action !== 'read';
  const other = { className: 'actions-other', size: 'small', appearance: 'subtle', disabledFocusable: busy } as const;
  return (
    <div className="actions">
      <Button id="compute-ranks" className="actions-compute" appearance="primary" disabledFocusable={busy} onClick={() => void computeRanks(session)}>
        {labels.compute}
      </Button>
      <div className="actions-others" role="group" aria-label={labels.more}>
        <Button {...other} id="restore-ranks" icon={<ArrowUndoRegular />} onClick={() => void restore(session)}>
          {labels.restore}
        </Button>
        <Button {...other} id="read-again" icon={<ArrowClockwiseRegular />} onClick={() => void readActiveSheet(session)}>
          {labels.readAgain}
        </Button>
        <Button
          {...other}
          id="copy-report"
          icon={<CopyRegular />}
          onClick={() => {
            setCopied({ of: state.actions, done: copyReport(state) });
          }}
        >
          {labels.copyReport}
        </Button>
      </div>
      <div role="status" className="actions-said">
        {copied?.of === state.actions ? (copied.done ? labels.copied : labels.notCopied) : ''}
      </div>
    </div>
  );
}
