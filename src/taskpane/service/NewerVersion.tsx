import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { keepOverReload, newerVersion } from '../../app/service';
import { serviceLabelsIn } from '../../messages/service';
import { Card, CardAnswers } from '../card/Card';
import type { PartProps } from '../parts';

/** The host is asked no more often; the answer is a page of 3 kB, or that it is the same. */
const LEAST_MS_BETWEEN = 60_000;

/** Offers to reload where the host has a newer version, while nothing runs and no question is open. */
export function NewerVersion({ session, state }: PartProps): React.JSX.Element {
  const version = useNewerVersion();
  const [lost, setLost] = useState(false);
  const labels = serviceLabelsIn(state.language);
  const idle = state.running === null && state.question === null;
  const reload = (): void => {
    if (session.state().running !== null) return;
    if (keepOverReload(session) === 'kept') window.location.reload();
    else setLost(true);
  };
  return (
    <div role="status">
      {version !== null && idle && (
        <Card look="plain" headline={lost ? labels.reloadWouldLose : labels.newerVersion(version)}>
          {!lost && (
            <CardAnswers>
              <Button id="reload-pane" size="small" onClick={reload}>
                {labels.reload}
              </Button>
            </CardAnswers>
          )}
        </Card>
      )}
    </div>
  );
}

/** The newer version, looked for when a person comes back to the pane: no timer wakes a pane that nobody looks at. */
function useNewerVersion(): string | null {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    let asked = Date.now();
    const look = (): void => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < LEAST_MS_BETWEEN) return;
      asked = Date.now();
      void newerVersion(document).then(setVersion);
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    document.addEventListener('pointerdown', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('pointerdown', look);
    };
  }, []);
  return version;
}
