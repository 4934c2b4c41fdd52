import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { computeRanks, readActiveSheet, restore } from '../../app';
import { copyReport } from './copy-report';
import type { PartProps } from '../parts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/*
 * Ids hold a hyphen: an element with the id `restore` would be `window.restore`, and Office.js looks there for a ribbon command's function
 * before it looks among the associated ones.
 */

/** The buttons of the pane; while something runs, how far it is and the way to stop it. */
export function Actions({ session, state, labels }: PartProps): React.JSX.Element {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const { running } = state;
  if (running !== null) {
    return (
      <div>
        <Field validationMessage={running.phase === 'reading' ? labels.reading : labels.writing} validationState="none">
          <ProgressBar {...(running.share > 0 ? { value: running.share } : {})} aria-label={running.phase === 'reading' ? labels.reading : labels.writing} />
        </Field>
        <Button onClick={running.stop}>{labels.cancel}</Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button id="compute-ranks" appearance="primary" onClick={() => void computeRanks(session)}>
        {labels.compute}
      </Button>
      <Button id="restore-ranks" onClick={() => void restore(session)}>
        {labels.restore}
      </Button>
      <Button id="read-again" onClick={() => void readActiveSheet(session)}>
        {labels.readAgain}
      </Button>
      <Button
        id="copy-report"
        onClick={() => {
          setCopied(copyReport(state));
        }}
      >
        {labels.copyReport}
      </Button>
      <span role="status">{copied ? labels.copied : ''}</span>
    </div>
  );
}
