import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { computeRanks, ranksAreStale, readActiveSheet } from '../../app';
import type { PartProps } from '../parts';

/** Says that the sheet was edited after its ranks were written, or after it was read, and offers what follows. */
export function OutOfDate({ session, state, labels }: PartProps): React.JSX.Element {
  const { editedSince, found, running } = state;
  const stale = ranksAreStale(state);
  const changed = found?.changes?.changed.length ?? 0;
  const isShown = running === null && (stale || editedSince);
  return (
    <div role="status">
      {isShown && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{!stale ? labels.editedSinceRead : editedSince ? labels.ranksMayBeStale : labels.ranksStale(changed)}</MessageBarBody>
          <MessageBarActions>
            {stale ? (
              <Button onClick={() => void computeRanks(session, { consent: 'again' })}>{labels.recompute}</Button>
            ) : (
              <Button onClick={() => void readActiveSheet(session, { depth: 'whole' })}>{labels.readAgain}</Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
