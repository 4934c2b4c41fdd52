import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { canRunFunctions } from '../../app';
import { FONT_SIZES, OWN_COLUMNS, STYLE_NAMES, TABLE_RANKS, TIE_ORDERS, WHERES, type TableOptions } from '../../app/tables';
import type { FoundPartProps } from '../parts';

/** Points are the same in every language. */
const SIZE_LABELS = Object.fromEntries(FONT_SIZES.map((size) => [size, size])) as Record<TableOptions['fontSize'], string>;

interface TableOptionFieldsProps {
  readonly options: TableOptions;
  readonly labels: FoundPartProps['labels']['tables'];
  readonly onChoose: (chosen: Partial<TableOptions>) => void;
}

/** The choices about the tables, folded: most people never need them. */
export function TableOptionFields({ options, labels, onChoose }: TableOptionFieldsProps): React.JSX.Element {
  const functions = canRunFunctions();
  return (
    <details>
      <summary className="pane-summary">{labels.options}</summary>
      <div className="pane-fields">
        <Choice label={labels.where} words={WHERES} value={options.where} says={labels.wheres} hint={options.where === 'selected-cell' ? labels.whereNote : ''} onChoose={(where) => { onChoose({ where }); }} />
        <Choice label={labels.style} words={STYLE_NAMES} value={options.style} says={labels.styles} onChoose={(style) => { onChoose({ style }); }} />
        {options.style === 'own' && (
          <>
            <Words label={labels.font} value={options.font} onChoose={(font) => { onChoose({ font }); }} />
            <Choice label={labels.fontSize} words={FONT_SIZES} value={options.fontSize} says={SIZE_LABELS} onChoose={(fontSize) => { onChoose({ fontSize }); }} />
            <Choice label={labels.columns} words={OWN_COLUMNS} value={options.columns} says={labels.columnChoices} onChoose={(columns) => { onChoose({ columns }); }} />
            <Words label={labels.headings} value={options.headings} onChoose={(headings) => { onChoose({ headings }); }} />
          </>
        )}
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
