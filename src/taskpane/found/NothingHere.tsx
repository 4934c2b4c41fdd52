import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { isBusy, placeTable } from '../../app';
import type { PartProps } from '../parts';

/** An empty sheet: the two ways to begin. What is pasted, and the sample, go to a new sheet, which Restore removes. */
export function NothingHere({ session, state, labels }: PartProps): React.JSX.Element {
  const [isPasting, setPasting] = useState(false);
  const busy = isBusy(state);
  return (
    <section className="nothing" aria-labelledby="nothing-heading">
      <h2 id="nothing-heading" className="pane-heading">
        {labels.nothingToRank}
      </h2>
      <p className="pane-note">{labels.begin}</p>
      <Button id="try-sample" appearance="primary" disabledFocusable={busy} onClick={() => void placeTable(session, 'sample')}>
        {labels.trySample}
      </Button>
      <Button id="paste-table" aria-expanded={isPasting} disabledFocusable={busy} onClick={() => { setPasting(!isPasting); }}>
        {labels.pasteTable}
      </Button>
      {isPasting && (
        <Textarea
          className="nothing-paste"
          aria-label={labels.pasteHere}
          placeholder={labels.pasteHere}
          autoFocus
          value=""
          onPaste={(event) => {
            event.preventDefault();
            void placeTable(session, { text: event.clipboardData.getData('text/plain') });
          }}
        />
      )}
    </section>
  );
}
