import { Button, ProgressBar } from '@fluentui/react-components';
import type { Running } from '../../app';
import type { Labels } from '../../messages';

/** How far the work is, and the way to stop it; Escape does the same. */
export function Progress({ running, labels }: { readonly running: Running; readonly labels: Labels }): React.JSX.Element {
  const doing = running.phase === 'reading' ? labels.reading : labels.writing;
  return (
    <div className="progress">
      <div className="progress-bar">
        <span>{doing}</span>
        <ProgressBar {...(running.share > 0 ? { value: running.share } : {})} aria-label={doing} />
      </div>
      <Button size="small" onClick={() => { running.stop('person'); }}>
        {labels.cancel}
      </Button>
    </div>
  );
}
