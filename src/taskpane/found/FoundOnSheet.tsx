import { Button } from '@fluentui/react-components';
import { chooseColumns, columnLetters, readActiveSheet, type Found } from '../../app';
import type { Labels } from '../../messages';
import type { LayoutChoices } from '../../sheet';
import type { FoundPartProps } from '../parts';
import { ColumnChoice } from './ColumnChoice';
import { Groups } from './Groups';

/** What was understood of the sheet: how many units in which groups, and its columns, each to be chosen otherwise. */
export function FoundOnSheet({ session, found, labels }: FoundPartProps): React.JSX.Element {
  const { layout, reading } = found;
  const choose = (choices: LayoutChoices): void => void chooseColumns(session, found.sheetId, choices);
  return (
    <section className="pane-section" aria-labelledby="found-heading">
      <h2 id="found-heading" className="pane-heading">
        {labels.found}
      </h2>
      {reading !== null && <p className="pane-line">{labels.unitsFound(reading.units.rows.length, reading.units.groupNames.length)}</p>}
      {found.rowsUnread > 0 && (
        <div>
          <p className="pane-note">{labels.rowsUnread(found.rowsUnread)}</p>
          <Button id="read-whole" size="small" onClick={() => void readActiveSheet(session, { depth: 'whole' })}>
            {labels.readWhole}
          </Button>
        </div>
      )}
      <div className="found-columns" role="group" aria-label={labels.columns}>
        <ColumnChoice label={labels.unitColumn} found={found} value={layout?.unitColumn ?? null} onChoose={(unitColumn) => { choose({ unitColumn }); }} />
        <ColumnChoice label={labels.scoreColumn} found={found} value={layout?.scoreColumn ?? null} onChoose={(scoreColumn) => { choose({ scoreColumn }); }} />
        <ColumnChoice
          label={labels.groupColumn}
          found={found}
          value={layout?.groupColumn ?? null}
          none={{ label: labels.noGroupColumn, onChoose: () => { choose({ groupColumn: null }); } }}
          onChoose={(groupColumn) => { choose({ groupColumn }); }}
        />
        <div className="found-rank">
          <span>{labels.rankColumn}</span>
          <span className="found-value">{rankColumnText(found, labels)}</span>
        </div>
      </div>
      {layout !== null && (
        <p className="pane-note">
          {labels.scoreColumn} {columnLetters(layout.scoreColumn)}: {labels.scoreReasons[layout.scoreReason]}
        </p>
      )}
      {reading !== null && <Groups reading={reading} labels={labels} />}
    </section>
  );
}

function rankColumnText({ layout, rankColumn, changes }: Found, labels: Labels): string {
  if (layout === null || rankColumn === null) return '';
  const letters = columnLetters(rankColumn);
  if (changes === null && layout.rankColumn === null) return `${letters} (${labels.newColumn})`;
  const header = layout.headers[rankColumn - layout.firstColumn] ?? '';
  return header === '' ? letters : `${letters}: ${header}`;
}
