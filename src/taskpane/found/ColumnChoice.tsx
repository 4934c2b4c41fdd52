import { Field, Select } from '@fluentui/react-components';
import { columnLetters, type Found } from '../../app';

export interface ColumnChoiceProps {
  readonly label: string;
  readonly found: Found;
  readonly value: number | null;
  /** The choice of no column, where there is one. */
  readonly none?: { readonly label: string; readonly onChoose: () => void };
  readonly onChoose: (column: number) => void;
}

/** One of the used columns of the sheet, by letter and header. */
export function ColumnChoice({ label, found, value, none, onChoose }: ColumnChoiceProps): React.JSX.Element {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value === null ? '' : String(value)}
        onChange={(_, { value: chosen }) => {
          if (chosen !== '') onChoose(Number(chosen));
          else none?.onChoose();
        }}
      >
        {(value === null || none !== undefined) && <option value="">{none?.label ?? ''}</option>}
        {found.columns.map(({ column, header }) => (
          <option key={column} value={String(column)}>
            {columnLetters(column)}
            {header === '' ? '' : `: ${header}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
