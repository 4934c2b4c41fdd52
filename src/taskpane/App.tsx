import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Session } from '../app';
import { labelsIn } from '../messages';
import { Actions } from './Actions';
import { FoundOnSheet } from './FoundOnSheet';
import { Options } from './Options';
import { Outcome } from './Outcome';
import { Problems } from './Problems';
import { RankedUnits } from './RankedUnits';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0 },
});

/** The task pane: what was found, how to rank, the action, and what it came to. */
export function App({ session }: { readonly session: Session }): React.JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const styles = useStyles();
  const labels = labelsIn(state.language);
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.pane}>
        <header>
          <h1 className={styles.title}>{labels.title}</h1>
          <p className={styles.intro}>{labels.intro}</p>
        </header>
        <Outcome session={session} state={state} labels={labels} />
        <Actions session={session} state={state} labels={labels} />
        {state.found !== null && <FoundOnSheet session={session} state={state} found={state.found} labels={labels} />}
        {state.found !== null && <Options session={session} state={state} found={state.found} labels={labels} />}
        {state.found !== null && <Problems session={session} state={state} found={state.found} labels={labels} />}
        {state.found?.reading && <RankedUnits found={state.found} reading={state.found.reading} labels={labels} language={state.language} />}
      </main>
    </FluentProvider>
  );
}
