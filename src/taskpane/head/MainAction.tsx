import { Button } from '@fluentui/react-components';
import { computeRanks, goToCell, insertTables, isBlocking, isBusy, tablesInserted } from '../../app';
import type { FoundPartProps } from '../parts';

/**
 * The one main button, and beside it the next step once there is a result. While an action runs they stay where they are, so that the focus
 * does, and do nothing; a reading gives way to them.
 */
export function MainAction({ session, state, found, labels }: FoundPartProps): React.JSX.Element {
  const { place, ranked } = state;
  const busy = isBusy(state);
  const inTheWay = found.problems.some(isBlocking) && found.rowsUnread === 0;
  const inserted = tablesInserted(state);
  const isRanked = ranked.has(found.sheetId);
  return (
    <div className="main-action">
      {place === 'ranking' ? (
        <Button id="compute-ranks" className="main-button" appearance="primary" disabledFocusable={busy} onClick={() => void computeRanks(session)}>
          {labels.compute}
        </Button>
      ) : (
        <Button
          id="insert-tables"
          className="main-button"
          appearance="primary"
          disabledFocusable={busy || inTheWay}
          title={inTheWay ? labels.answerFirst : ''}
          onClick={() => void insertTables(session)}
        >
          {labels.tables.insert}
        </Button>
      )}
      {inserted !== null ? (
        <Button id="open-tables" className="main-next" disabledFocusable={busy} onClick={() => void goToCell(session, { row: 0, column: 0 }, inserted)}>
          {labels.openSheet(inserted)}
        </Button>
      ) : (
        place === 'ranking' &&
        isRanked && (
          <Button id="next-step" className="main-next" disabledFocusable={busy} onClick={() => void insertTables(session)}>
            {labels.tables.insert}
          </Button>
        )
      )}
    </div>
  );
}
