import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { missingScriptsOf } from '../../app/service';
import { serviceLabelsIn } from '../../messages/service';
import type { PartProps } from '../parts';

/** Says that a script which the last action needs did not come, and does the same again when asked. */
export function MissingScript({ session, state }: PartProps): React.JSX.Element {
  const scripts = missingScriptsOf(session);
  const missing = useSyncExternalStore(scripts.subscribe, scripts.missing);
  const labels = serviceLabelsIn(state.language);
  return (
    <div role="status">
      {missing !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{labels.scriptMissing}</MessageBarBody>
          <MessageBarActions>
            <Button id="script-again" onClick={() => void missing.again()}>
              {labels.tryAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
