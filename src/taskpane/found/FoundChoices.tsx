import { chooseColumns, columnLetters, type Found } from '../../app';
import type { Labels } from '../../messages';
import type { LayoutChoices } from '../../sheet';
import { OptionFields } from '../options/OptionFields';
import type { FoundPartProps } from '../parts';
import { ColumnChoice } from './ColumnChoice';
import { Groups } from './Groups';
import { KeptChoices } from './KeptChoices';

/** How the sheet is read and ranked, each to be chosen otherwise: its columns, its groups, the options, and what was settled about it. */
export function FoundChoices(part: FoundPartProps): React.JSX.Element {
  const { session, found, labels } = part;
  const { layout, reading } = found;
  const choose = (choices: LayoutChoices): void => void chooseColumns(session, found.sheetId, choices);
  return (
    <div className="found-choices">
      <div className="found-columns" role="group" aria-label={labels.columns}>
        <ColumnChoice label={labels.unitColumn} found={found} value={layout?.unitColumn ?? null} onChoose={(unitColumn) => { choose({ unitColumn }); }} />
        <ColumnChoice label={labels.scoreColumn} found={found} value={layout?.scoreColumn ?? null} onChoose={(scoreColumn) => { choose({ scoreColumn }); }} />
        <ColumnChoice
          label={labels.groupColumn}
          found={found}
          value={layout?.groupColumn ?? null}
          none={{ label: noGroupColumn(found, labels), onChoose: () => { choose({ groupColumn: null }); } }}
          onChoose={(groupColumn) => { choose({ groupColumn }); }}
        />
        <div className="found-rank">
          <span>{labels.rankColumn}</span>
          <span className="found-value">{rankColumnText(found, labels)}</span>
        </div>
      </div>
      {layout !== null && (
        <p className="pane-note">
          {columnLetters(layout.scoreColumn)}: {labels.scoreReasons[layout.scoreReason]}
        </p>
      )}
      {reading !== null && <Groups reading={reading} labels={labels} />}
      <OptionFields {...part} />
      <KeptChoices {...part} />
    </div>
  );
}

/** Where no column groups the units, headings among them may. */
function noGroupColumn({ layout, reading }: Found, labels: Labels): string {
  const groups = reading?.units.groupNames.length ?? 0;
  return layout?.groupColumn === null && groups > 1 ? labels.groupsFromRows(groups) : labels.noGroupColumn;
}

function rankColumnText({ layout, rankColumn, changes }: Found, labels: Labels): string {
  if (layout === null || rankColumn === null) return '';
  const letters = columnLetters(rankColumn);
  if (changes === null && layout.rankColumn === null) return `${letters} (${labels.newColumn})`;
  const header = layout.headers[rankColumn - layout.firstColumn] ?? '';
  return header === '' ? letters : `${letters}: ${header}`;
}
