import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { missingScriptsOf } from '../../app/service';
import { canDownload, chooseTables, groupsLongerThanOnePage, styleOf, tablesAsDocx, tablesForClipboard } from '../../app/tables';
import { say } from '../../messages';
import { tableLabelsIn } from '../../messages/tables';
import { copyToClipboard } from '../clipboard';
import type { FoundPartProps } from '../parts';
import { download } from './download';
import { TableOptionFields } from './TableOptionFields';

/** The tables of the decision: how to make them, and the ways into Word. */
export function Tables({ session, state, found, labels: { tables } }: FoundPartProps): React.JSX.Element {
  const labels = tableLabelsIn(state.language);
  const [told, setTold] = useState('');
  const { doing } = missingScriptsOf(session);
  const options = found.tableOptions;
  const idle = state.running === null;
  const long = options.where === 'new-sheet' ? groupsLongerThanOnePage(found) : [];
  const styled = styleOf(found);
  const copy = (): void => {
    const data = tablesForClipboard(found);
    if (data !== null && 'refusal' in data) setTold(say(data.refusal, state.language));
    else setTold(data !== null && copyToClipboard(data.made) ? labels.copied : canDownload() ? labels.notCopied : labels.notCopiedMac);
  };
  const save = async (kind: 'annex' | 'decision'): Promise<void> => {
    const document = await tablesAsDocx(found, kind);
    if (document === null) return;
    if ('made' in document) download(document.made, labels.fileName[kind]);
    setTold('made' in document ? labels.downloaded : say(document.refusal, state.language));
  };
  return (
    <section className="pane-section" aria-labelledby="tables-heading">
      <h2 id="tables-heading" className="pane-heading">
        {tables.heading}
      </h2>
      <p className="pane-note">{labels.note}</p>
      <TableOptionFields found={found} labels={labels} onChoose={(chosen) => void chooseTables(session, chosen)} />
      {idle && 'refusal' in styled && <p className="pane-note">{say(styled.refusal, state.language)}</p>}
      {long.length > 0 && <p className="pane-note">{labels.longGroups(long)}</p>}
      <div className="tables-buttons">
        <Button id="copy-tables" disabled={!idle} onClick={copy}>
          {labels.copy}
        </Button>
        {canDownload() && (
          <>
            <Button id="download-annex" disabled={!idle} onClick={() => void doing(() => save('annex'))}>
              {labels.downloadAnnex}
            </Button>
            <Button id="download-decision" disabled={!idle} onClick={() => void doing(() => save('decision'))}>
              {labels.downloadDecision}
            </Button>
          </>
        )}
      </div>
      {!canDownload() && <p className="pane-note">{labels.noDownload}</p>}
      <p role="status" className="pane-note">
        {told}
      </p>
    </section>
  );
}
