/** The requests, the newest first, with their sum. */

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RequestLog, RequestRecord } from '../../../channel/batches/request-log';
import type { Words } from '../../words/words';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'start' },
  number: { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalM },
});

/** The table of a day's work would be longer than anyone reads. */
const MOST_SHOWN = 200;

interface RequestTableProps {
  readonly log: RequestLog;
  readonly words: Words['developer'];
  readonly chosen: RequestRecord | null;
  readonly onChoose: (record: RequestRecord) => void;
}

export function RequestTable({ log, words, chosen, onChoose }: RequestTableProps): ReactElement {
  const styles = useStyles();
  const { records } = log;
  if (records.length === 0) return <Text>{words.none}</Text>;
  const { columns, kinds } = words;
  const counts = log.counts();
  const newest = records.map((record, index) => ({ record, number: index + 1 })).slice(-MOST_SHOWN).reverse();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head}>{columns.request}</th>
          {[columns.actions, columns.sent, columns.answered, columns.time].map((name) => (
            <th key={name} className={styles.number}>
              {name}
            </th>
          ))}
          <th className={styles.number}>{columns.error}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th className={styles.head}>
            {words.total}: {counts.requests}
          </th>
          <td />
          <td className={styles.number}>{counts.requestBytes}</td>
          <td className={styles.number}>{counts.responseBytes}</td>
          <td />
          <td />
        </tr>
        {newest.map(({ record, number }) => (
          <tr key={number}>
            <td>
              <Button size="small" appearance="subtle" aria-current={record === chosen ? 'true' : undefined} onClick={() => onChoose(record)}>
                {number} {kinds[record.kind]}
              </Button>
            </td>
            <td className={styles.number}>{record.actions.length}</td>
            <td className={styles.number}>{record.requestBytes}</td>
            <td className={styles.number}>{record.responseBytes}</td>
            <td className={styles.number}>{record.milliseconds.toFixed(1)}</td>
            <td className={styles.number}>{record.error ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
