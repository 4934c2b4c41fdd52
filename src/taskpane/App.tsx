import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { Session } from '../app';
import { labelsIn } from '../messages';
import { Actions } from './action/Actions';
import { Outcome } from './action/Outcome';
import { OutOfDate } from './action/OutOfDate';
import { Progress } from './action/Progress';
import { FoundOnSheet } from './found/FoundOnSheet';
import { NothingHere } from './found/NothingHere';
import { useHostTheme } from './host-theme';
import { Options } from './options/Options';
import { loadedPart } from './part/loaded-part';
import { Part } from './part/Part';
import { KeptChoices } from './problems/KeptChoices';
import type { FoundPartProps } from './parts';
import { Problems } from './problems/Problems';
import { MissingScript } from './service/MissingScript';
import { NewerVersion } from './service/NewerVersion';
import { AtSelectedCell } from './tables/AtSelectedCell';

const OtherSheets = loadedPart(async () => (await import(/* webpackChunkName: "options" */ './found/OtherSheets')).OtherSheets);

const Preview = loadedPart(async () => (await import(/* webpackChunkName: "preview" */ './preview/Preview')).Preview, { note: 'while loading' });

const InsertTables = loadedPart(async () => (await import(/* webpackChunkName: "tables" */ './tables/InsertTables')).InsertTables);

const SplitPreview = loadedPart(async () => (await import(/* webpackChunkName: "split" */ './pasted/SplitPreview')).SplitPreview, { note: 'while loading' });

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
          <Part {...part}>
            <NewerVersion {...part} />
          </Part>
          <Part {...part}>
            <MissingScript {...part} />
          </Part>
          <Part {...part}>
            <Outcome {...part} />
          </Part>
          <Part {...part}>
            <OutOfDate {...part} />
          </Part>
          {running !== null && <Progress running={running} labels={labels} />}
          <Part {...part}>
            <Actions {...part} />
          </Part>
        </div>
        {found !== null && (
          <>
            {state.workbook !== null && (
              <OtherSheets {...part} found={found} workbook={state.workbook} />
            )}
            {found.ranks === null && (
              <Part {...part}>
                <AtSelectedCell {...part} />
              </Part>
            )}
            {isEmpty ? (
              <Part {...part}>
                <NothingHere {...part} found={found} />
              </Part>
            ) : (
              <SheetParts {...part} found={found} />
            )}
          </>
        )}
      </main>
    </FluentProvider>
  );
}

/** What a sheet that holds something is shown as. */
function SheetParts(part: FoundPartProps): React.JSX.Element {
  const { found } = part;
  return (
    <>
      {found.pasted === null ? (
        <Part {...part}>
          <FoundOnSheet {...part} />
        </Part>
      ) : (
        <SplitPreview {...part} pasted={found.pasted} />
      )}
      <Part {...part}>
        <Problems {...part} />
      </Part>
      <Part {...part}>
        <KeptChoices {...part} />
      </Part>
      <Part {...part}>
        <Options {...part} />
      </Part>
      {found.reading !== null && found.ranks !== null && (
        <>
          <InsertTables {...part} />
          <Preview {...part} reading={found.reading} ranks={found.ranks} />
        </>
      )}
    </>
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
