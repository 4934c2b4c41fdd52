import { Checkbox } from '@fluentui/react-components';
import { columnLetters, SETTINGS, type Found } from '../../app';
import { headedColumns, offeredColumns, withExtra, withHeading, withUsual, type ExtraPlace, type HeadedColumn, type TableOptions } from '../../app/tables';
import type { TableLabels } from '../../messages/tables';
import { asThemselves, Choice, Words } from '../options/fields';

const PLACES: readonly ExtraPlace[] = ['none', 'after-unit', 'at-end'];

interface OwnStyleFieldsProps {
  readonly found: Found;
  readonly labels: TableLabels;
  readonly onChoose: (chosen: Partial<TableOptions>) => void;
}

/** A style of a person's own: font and size, which columns, and what heads each of them. */
export function OwnStyleFields({ found, labels, onChoose }: OwnStyleFieldsProps): React.JSX.Element {
  const options = found.tableOptions;
  const headed = headedColumns(options);
  const has = (kind: 'serial' | 'score'): boolean => headed.some(({ column }) => column.kind === kind);
  const offered = found.layout === null ? [] : offeredColumns(options, found.layout, found.columns);
  return (
    <>
      <Words label={labels.font} value={options.font} onChoose={(font) => { onChoose({ font }); }} />
      <Choice label={labels.fontSize} words={SETTINGS.fontSize.takes} value={options.fontSize} values={asThemselves(SETTINGS.fontSize.takes)} onChoose={(fontSize) => { onChoose({ fontSize }); }} />
      <Checkbox label={labels.withSerial} checked={has('serial')} onChange={(_, { checked }) => { onChoose(withUsual(options, 'serial', checked === true ? 'in' : 'out')); }} />
      <Checkbox label={labels.withScore} checked={has('score')} onChange={(_, { checked }) => { onChoose(withUsual(options, 'score', checked === true ? 'in' : 'out')); }} />
      {offered.length > 0 && (
        <details>
          <summary className="pane-summary" tabIndex={0}>{labels.extraColumns}</summary>
          {offered.map(({ extra, header, column, place }) => (
            <Choice
              key={`${String(column)} ${header}`}
              label={column === null ? labels.columnGone(header) : header === '' ? labels.columnAt(columnLetters(column)) : header}
              words={place === 'elsewhere' ? [...PLACES, place] : PLACES}
              value={place}
              values={labels.extraPlaces}
              onChoose={(wanted) => { onChoose(withExtra(options, extra, wanted)); }}
            />
          ))}
        </details>
      )}
      {headed.map(({ column, heading }, index) => (
        <Words key={index} label={labels.headingOf(nameOf(column, labels))} value={heading} onChoose={(text) => { onChoose(withHeading(options, index, text)); }} />
      ))}
    </>
  );
}

function nameOf(column: HeadedColumn['column'], labels: TableLabels): string {
  if (column.kind !== 'extra') return labels.usualColumns[column.kind];
  return column.header === '' && column.column !== null ? labels.columnAt(columnLetters(column.column)) : column.header;
}
