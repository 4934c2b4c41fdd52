import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { chooseColumns, columnLetters, type Found } from '../../app';
import type { Labels } from '../../messages';
import type { LayoutChoices } from '../../sheet';
import type { FoundPartProps } from '../parts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What was understood of the sheet: its columns, each to be chosen otherwise, and its groups with their sizes. */
export function FoundOnSheet({ session, found, labels }: FoundPartProps): React.JSX.Element {
  const styles = useStyles();
  const { layout } = found;
  const choose = (choices: LayoutChoices): void => void chooseColumns(session, found.sheetId, choices);
  return (
    <section className={styles.section} aria-labelledby="found-heading">
      <h2 id="found-heading" className={styles.heading}>
        {labels.found}
      </h2>
      <p className={styles.line}>
        {labels.sheet}: {found.sheetName}
      </p>
      <ColumnChoice label={labels.unitColumn} found={found} value={layout?.unitColumn ?? null} onChoose={(unitColumn) => { choose({ unitColumn }); }} />
      <ColumnChoice label={labels.scoreColumn} found={found} value={layout?.scoreColumn ?? null} onChoose={(scoreColumn) => { choose({ scoreColumn }); }} />
      <ColumnChoice
        label={labels.groupColumn}
        found={found}
        value={layout?.groupColumn ?? null}
        none={{ label: labels.noGroupColumn, onChoose: () => { choose({ groupColumn: null }); } }}
        onChoose={(groupColumn) => { choose({ groupColumn }); }}
      />
      <p className={styles.line}>
        {labels.rankColumn}: {rankColumnText(found, labels)}
      </p>
      <Groups found={found} labels={labels} />
    </section>
  );
}

interface ColumnChoiceProps {
  readonly label: string;
  readonly found: Found;
  readonly value: number | null;
  readonly none?: { readonly label: string; readonly onChoose: () => void };
  readonly onChoose: (column: number) => void;
}

function ColumnChoice({ label, found, value, none, onChoose }: ColumnChoiceProps): React.JSX.Element {
  return (
    <Field label={label}>
      <Select
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

function Groups({ found, labels }: { readonly found: Found; readonly labels: Labels }): React.JSX.Element | null {
  const styles = useStyles();
  if (found.reading === null) return null;
  const { groups, groupNames } = found.reading.units;
  const sizes = new Array<number>(groupNames.length).fill(0);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return (
    <div>
      {labels.groups}:
      <ul className={styles.list}>
        {groupNames.map((name, i) => (
          <li key={i}>
            {name === '' ? labels.oneGroup : name} ({labels.groupSize(sizes[i] ?? 0)})
          </li>
        ))}
      </ul>
    </div>
  );
}

function rankColumnText({ layout, rankColumn }: Found, labels: Labels): string {
  if (layout === null || rankColumn === null) return '';
  const letters = columnLetters(rankColumn);
  if (layout.rankColumn === null) return `${letters} (${labels.newColumn})`;
  return `${letters}: ${layout.headers[layout.rankColumn - layout.firstColumn] ?? ''}`;
}
