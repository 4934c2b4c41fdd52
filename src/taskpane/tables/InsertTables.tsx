import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { canDownload, canRunFunctions, chooseTables, groupsLongerThanOnePage, insertTables, TABLE_RANKS, tablesAsDocx, tablesForClipboard, TIE_ORDERS, WHERES, type TableOptions } from '../../app';
import { copyToClipboard } from '../clipboard';
import { usePartStyles, type FoundPartProps } from '../parts';
import { download } from './download';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The tables of the decision: how to make them, the button, and the ways into Word. */
export function InsertTables({ session, state, found, labels: { tables: labels } }: FoundPartProps): React.JSX.Element {
  const shared = usePartStyles();
  const styles = useStyles();
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
    <section className={shared.section} aria-labelledby="tables-heading">
      <h2 id="tables-heading" className={shared.heading}>
        {labels.heading}
      </h2>
      <p className={shared.note}>{labels.note}</p>
      <TableOptionFields options={options} labels={labels} onChoose={(chosen) => { chooseTables(session, chosen); }} />
      {long.length > 0 && <p className={shared.note}>{labels.longGroups(long)}</p>}
      <div className={styles.buttons}>
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
      <p role="status" className={shared.note}>
        {told}
      </p>
    </section>
  );
}

interface TableOptionFieldsProps {
  readonly options: TableOptions;
  readonly labels: FoundPartProps['labels']['tables'];
  readonly onChoose: (chosen: Partial<TableOptions>) => void;
}

function TableOptionFields({ options, labels, onChoose }: TableOptionFieldsProps): React.JSX.Element {
  const shared = usePartStyles();
  const styles = useStyles();
  const functions = canRunFunctions();
  return (
    <details>
      <summary className={shared.summary}>{labels.options}</summary>
      <div className={styles.choices}>
        <Choice label={labels.where} words={WHERES} value={options.where} says={labels.wheres} onChoose={(where) => { onChoose({ where }); }} />
        <Choice
          label={labels.ranks}
          words={TABLE_RANKS.filter((each) => functions || each !== 'functions')}
          value={options.ranks}
          says={labels.rankKinds}
          hint={functions ? labels.passOn : ''}
          onChoose={(ranks) => { onChoose({ ranks }); }}
        />
        <Choice label={labels.tieOrder} words={TIE_ORDERS} value={options.tieOrder} says={labels.tieOrders} onChoose={(tieOrder) => { onChoose({ tieOrder }); }} />
        <Checkbox label={labels.notes} checked={options.notes === 'ties'} onChange={(_, { checked }) => { onChoose({ notes: checked === true ? 'ties' : 'none' }); }} />
        <Checkbox label={labels.annex} checked={options.annex === 'yes'} onChange={(_, { checked }) => { onChoose({ annex: checked === true ? 'yes' : 'no' }); }} />
        {options.annex === 'yes' && (
          <>
            <Words label={labels.annexHeading} value={options.annexHeading} onChoose={(annexHeading) => { onChoose({ annexHeading }); }} />
            <Words label={labels.title} value={options.title} onChoose={(title) => { onChoose({ title }); }} />
            <Words label={labels.issued} value={options.issued} onChoose={(issued) => { onChoose({ issued }); }} />
          </>
        )}
      </div>
    </details>
  );
}

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  readonly value: Word;
  readonly says: Readonly<Record<Word, string>>;
  readonly hint?: string;
  readonly onChoose: (word: Word) => void;
}

function Choice<Word extends string>({ label, words, value, says, hint, onChoose }: ChoiceProps<Word>): React.JSX.Element {
  return (
    <Field size="small" label={label} hint={hint ?? ''}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const word = words.find((each) => each === chosen);
          if (word !== undefined) onChoose(word);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {says[word]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Words({ label, value, onChoose }: { readonly label: string; readonly value: string; readonly onChoose: (text: string) => void }): React.JSX.Element {
  return (
    <Field size="small" label={label}>
      <Input size="small" value={value} onChange={(_, { value: text }) => { onChoose(text); }} />
    </Field>
  );
}
