import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Session } from '../app';
import { labelsIn } from '../messages';
import { Actions } from './action/Actions';
import { Outcome } from './action/Outcome';
import { FoundOnSheet } from './found/FoundOnSheet';
import { Options } from './options/Options';
import { RankedUnits } from './preview/RankedUnits';
import { KeptChoices } from './problems/KeptChoices';
import { Problems } from './problems/Problems';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0 },
});

/** The task pane, from top to bottom: what the last action came to, the action, what was found on the sheet, how to rank, problems, the ranked units. */
export function App({ session }: { readonly session: Session }): React.JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const styles = useStyles();
  const labels = labelsIn(state.language);
  const { found } = state;
  const part = { session, state, labels };
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.pane}>
        <header>
          <h1 className={styles.title}>{labels.title}</h1>
          <p className={styles.intro}>{labels.intro}</p>
        </header>
        <Outcome {...part} />
        <Actions {...part} />
        {found !== null && (
          <>
            <FoundOnSheet {...part} found={found} />
            <Problems {...part} found={found} />
            <KeptChoices {...part} found={found} />
            <Options {...part} found={found} />
            {found.reading !== null && <RankedUnits found={found} reading={found.reading} labels={labels} language={state.language} />}
          </>
        )}
      </main>
    </FluentProvider>
  );
}
