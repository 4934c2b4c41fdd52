import { Button, ProgressBar } from '@fluentui/react-components';
import type { Running } from '../../app';
import type { Labels } from '../../messages';

/** How far the work is, and the way to stop it; Escape does the same. */
export function Working({ running: { phase, share, stop }, labels }: { readonly running: Running; readonly labels: Labels }): React.JSX.Element {
  const doing = phase === 'reading' ? labels.reading : labels.writing;
  const percent = Math.round(share * 100);
  return (
    <div className="card" data-look="working">
      <div className="working-line">
        <span>{doing}</span>
        {share > 0 && <span aria-hidden>{percent} %</span>}
      </div>
      <ProgressBar {...(share > 0 ? { value: share } : {})} aria-label={doing} />
      <div className="card-answers">
        <Button id="stop-working" size="small" onClick={() => { stop('person'); }}>
          {labels.cancel}
        </Button>
      </div>
    </div>
  );
}
