import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { insertTables } from '../../app';
import { canDownload, chooseTables, groupsLongerThanOnePage, tablesAsDocx, tablesForClipboard } from '../../app/tables';
import { copyToClipboard } from '../clipboard';
import type { FoundPartProps } from '../parts';
import { download } from './download';
import { TableOptionFields } from './TableOptionFields';

/** The tables of the decision: how to make them, the button, and the ways into Word. */
export function InsertTables({ session, state, found, labels: { tables: labels } }: FoundPartProps): React.JSX.Element {
  const [told, setTold] = useState('');
  const options = found.tableOptions;
  const idle = state.running === null;
  const long = options.where === 'new-sheet' ? groupsLongerThanOnePage(found) : [];
  const copy = (): void => {
    const data = tablesForClipboard(found);
    setTold(data !== null && copyToClipboard(data) ? labels.copied : labels.notCopied);
  };
  const save = async (kind: 'annex' | 'decision'): Promise<void> => {
    if (!canDownload()) {
      setTold(labels.noDownload);
      return;
    }
    const bytes = await tablesAsDocx(found, kind);
    if (bytes !== null) download(bytes, labels.fileName[kind]);
    setTold(labels.downloaded);
  };
  return (
    <section className="pane-section" aria-labelledby="tables-heading">
      <h2 id="tables-heading" className="pane-heading">
        {labels.heading}
      </h2>
      <p className="pane-note">{labels.note}</p>
      <TableOptionFields options={options} labels={labels} onChoose={(chosen) => { chooseTables(session, chosen); }} />
      {long.length > 0 && <p className="pane-note">{labels.longGroups(long)}</p>}
      <div className="tables-buttons">
        <Button id="insert-tables" disabled={!idle} onClick={() => void insertTables(session)}>
          {labels.insert}
        </Button>
        <Button id="copy-tables" disabled={!idle} onClick={copy}>
          {labels.copy}
        </Button>
        <Button id="download-annex" disabled={!idle} onClick={() => void save('annex')}>
          {labels.downloadAnnex}
        </Button>
        <Button id="download-decision" disabled={!idle} onClick={() => void save('decision')}>
          {labels.downloadDecision}
        </Button>
      </div>
      <p role="status" className="pane-note">
        {told}
      </p>
    </section>
  );
}
