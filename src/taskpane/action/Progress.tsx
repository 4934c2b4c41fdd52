import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Running } from '../../app';
import type { Labels } from '../../messages';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    // What is done at once must not flash.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
  },
  bar: { flex: '1 1 120px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** How far the work is, and the way to stop it; Escape does the same. */
export function Progress({ running, labels }: { readonly running: Running; readonly labels: Labels }): React.JSX.Element {
  const styles = useStyles();
  const doing = running.phase === 'reading' ? labels.reading : labels.writing;
  return (
    <div className={styles.progress}>
      <div className={styles.bar}>
        <span>{doing}</span>
        <ProgressBar {...(running.share > 0 ? { value: running.share } : {})} aria-label={doing} />
      </div>
      <Button size="small" onClick={() => { running.stop('person'); }}>
        {labels.cancel}
      </Button>
    </div>
  );
}
