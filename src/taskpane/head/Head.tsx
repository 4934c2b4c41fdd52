import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, ArrowUndoRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isBusy, readAsBefore, restore } from '../../app';
import type { PartProps } from '../parts';
import { copyReport } from './copy-report';

/*
 * Ids hold a hyphen: an element with the id `restore` would be `window.restore`, and Office.js looks there for a ribbon command's function
 * before it looks among the associated ones.
 */

/** The sheet that is shown, and what can be done at any time: restore, read again, copy the result. */
export function Head({ session, state, labels }: PartProps): React.JSX.Element {
  const { found } = state;
  const [copied, setCopied] = useState<{ readonly of: typeof state.actions; readonly done: boolean } | null>(null);
  const busy = isBusy(state);
  const nothingToRestore = found !== null && !found.hasRecords && state.restoreLines.length === 0;
  const quiet = { size: 'small', appearance: 'subtle' } as const;
  return (
    <header className="head">
      <h1 className="pane-title">{found === null ? labels.title : labels.sheetNamed(found.sheetName)}</h1>
      <div className="head-actions" role="group" aria-label={labels.more}>
        <Button
          {...quiet}
          id="restore-ranks"
          icon={<ArrowUndoRegular />}
          aria-label={labels.restore}
          title={nothingToRestore ? labels.nothingToRestore : labels.restore}
          disabledFocusable={busy || nothingToRestore}
          onClick={() => void restore(session)}
        />
        <Button {...quiet} id="read-again" icon={<ArrowClockwiseRegular />} aria-label={labels.readAgain} title={labels.readAgain} disabledFocusable={busy} onClick={() => void readAsBefore(session)} />
        <Button
          {...quiet}
          id="copy-report"
          icon={<CopyRegular />}
          aria-label={labels.copyReport}
          title={labels.copyReport}
          disabledFocusable={busy}
          onClick={() => {
            setCopied({ of: state.actions, done: copyReport(state) });
          }}
        />
      </div>
      <div role="status" className="head-said">
        {copied?.of === state.actions ? (copied.done ? labels.copied : labels.notCopied) : ''}
      </div>
    </header>
  );
}
