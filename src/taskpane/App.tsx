import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Session } from '../app';
import { labelsIn } from '../messages';
import { Actions } from './action/Actions';
import { Outcome } from './action/Outcome';
import { OutOfDate } from './action/OutOfDate';
import { Progress } from './action/Progress';
import { FoundOnSheet } from './found/FoundOnSheet';
import { LeftOut } from './found/LeftOut';
import { NothingHere } from './found/NothingHere';
import { OtherSheets } from './found/OtherSheets';
import { useHostTheme } from './host-theme';
import { Options } from './options/Options';
import { KeptChoices } from './problems/KeptChoices';
import { Problems } from './problems/Problems';
import { AtSelectedCell } from './tables/AtSelectedCell';

const Preview = lazy(() => import(/* webpackChunkName: "preview" */ './preview/Preview').then((module) => ({ default: module.Preview })));

const InsertTables = lazy(() => import(/* webpackChunkName: "tables" */ './tables/InsertTables').then((module) => ({ default: module.InsertTables })));

const SplitPreview = lazy(() => import(/* webpackChunkName: "split" */ './pasted/SplitPreview').then((module) => ({ default: module.SplitPreview })));

/** The task pane, from top to bottom: what the last action came to, the actions, the other sheets where all are ranked, what was found on the sheet, problems, how to rank, the preview. */
export function App({ session }: { readonly session: Session }): React.JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const theme = useHostTheme();
  useEscape(session);
  const labels = labelsIn(state.language);
  const { found, running } = state;
  const part = { session, state, labels };
  const isEmpty = found?.problems.some(({ code }) => code === 'sheet-empty') === true;
  return (
    <FluentProvider className="pane" theme={theme}>
      <main className="pane-main">
        <header>
          <h1 className="pane-title">{found === null ? labels.title : labels.sheetNamed(found.sheetName)}</h1>
          <p className="pane-note">{labels.intro}</p>
        </header>
        <div className="pane-news">
          <Outcome {...part} />
          <OutOfDate {...part} />
          {running !== null && <Progress running={running} labels={labels} />}
          <Actions {...part} />
        </div>
        {found !== null && state.workbook !== null && <OtherSheets {...part} found={found} workbook={state.workbook} />}
        {found !== null && found.ranks === null && <AtSelectedCell {...part} />}
        {found !== null && isEmpty && <NothingHere {...part} found={found} />}
        {found !== null && !isEmpty && (
          <>
            {found.pasted === null ? (
              <FoundOnSheet {...part} found={found} />
            ) : (
              <Suspense fallback={<p className="pane-note">{labels.previewLoading}</p>}>
                <SplitPreview {...part} pasted={found.pasted} />
              </Suspense>
            )}
            <Problems {...part} found={found} />
            <LeftOut {...part} found={found} />
            <KeptChoices {...part} found={found} />
            <Options {...part} found={found} />
            {found.reading !== null && found.ranks !== null && (
              <Suspense fallback={<p className="pane-note">{labels.previewLoading}</p>}>
                <InsertTables {...part} found={found} />
                <Preview {...part} found={found} reading={found.reading} ranks={found.ranks} />
              </Suspense>
            )}
          </>
        )}
      </main>
    </FluentProvider>
  );
}

/** Escape stops what runs, or else leaves the question that is open. */
function useEscape(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      const { running, question } = session.state();
      if (running !== null) running.stop('person');
      else if (question !== null) session.update({ question: null, outcome: null });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [session]);
}
