import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { Session } from '../app';
import { labelsIn } from '../messages';
import { FoundLine } from './found/FoundLine';
import { Head } from './head/Head';
import { MainAction } from './head/MainAction';
import { Places } from './head/Places';
import { useHostTheme } from './host-theme';
import { Issues } from './issues/Issues';
import { loadedPart } from './part/loaded-part';
import { Part } from './part/Part';
import type { FoundPartProps } from './parts';
import { NewerVersion } from './service/NewerVersion';
import { Status } from './status/Status';
import { AtSelectedCell } from './tables/AtSelectedCell';

const OtherSheets = loadedPart(async () => (await import(/* webpackChunkName: "options" */ './found/OtherSheets')).OtherSheets);

const Ranking = loadedPart(async () => (await import(/* webpackChunkName: "ranking" */ './ranking/Ranking')).Ranking, { note: 'while loading' });

const Tables = loadedPart(async () => (await import(/* webpackChunkName: "tables" */ './tables/Tables')).Tables, { note: 'while loading' });

const NothingHere = loadedPart(async () => (await import(/* webpackChunkName: "begin" */ './found/NothingHere')).NothingHere, { note: 'while loading' });

const SplitPreview = loadedPart(async () => (await import(/* webpackChunkName: "split" */ './pasted/SplitPreview')).SplitPreview, { note: 'while loading' });

/** The task pane: the sheet, what a person comes for as tabs, what was found, the main button, the one card, and the part that the tab is for. */
export function App({ session }: { readonly session: Session }): React.JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const theme = useHostTheme();
  useEscape(session);
  const labels = labelsIn(state.language);
  const { found, place } = state;
  const part = { session, state, labels };
  const isEmpty = found?.problems.some(({ code }) => code === 'sheet-empty') === true;
  return (
    <FluentProvider className="pane" theme={theme}>
      <main className="pane-main">
        <Part {...part}>
          <Head {...part} />
        </Part>
        <Places {...part} />
        {found !== null && !isEmpty && (
          <>
            <Part {...part}>
              <FoundLine {...part} found={found} />
            </Part>
            <Part {...part}>
              <MainAction {...part} found={found} />
            </Part>
          </>
        )}
        <Part {...part}>
          <Status {...part} />
        </Part>
        {found !== null && (
          <>
            {found.ranks === null && (
              <Part {...part}>
                <AtSelectedCell {...part} />
              </Part>
            )}
            {isEmpty ? (
              <NothingHere {...part} />
            ) : place === 'ranking' ? (
              <RankingPlace {...part} found={found} />
            ) : (
              <TablesPlace {...part} found={found} />
            )}
          </>
        )}
        <Part {...part}>
          <NewerVersion {...part} />
        </Part>
      </main>
    </FluentProvider>
  );
}

/** Ranks: the other sheets where all are ranked, the ranking itself, what is to be looked at. */
function RankingPlace(part: FoundPartProps): React.JSX.Element {
  const { found, state } = part;
  return (
    <>
      {state.workbook !== null && <OtherSheets {...part} workbook={state.workbook} />}
      {found.pasted !== null && <SplitPreview {...part} pasted={found.pasted} />}
      {found.ranks !== null && <Ranking {...part} />}
      <Part {...part}>
        <Issues {...part} />
      </Part>
    </>
  );
}

/** The tables of the decision: how they are made, and the ways into Word. */
function TablesPlace(part: FoundPartProps): React.JSX.Element {
  const { found, labels } = part;
  return found.ranks === null ? <p className="pane-note">{labels.tables.rankFirst}</p> : <Tables {...part} />;
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
