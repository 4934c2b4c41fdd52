import { Button, Link } from '@fluentui/react-components';
import { addressOf, goToCell, takeWayOut, waysOfLeftOut } from '../../app';
import type { FoundPartProps } from '../parts';

/** So many are listed; the report has them all. */
const MOST_LISTED = 20;

/** The rows of the table that are not ranked, each with its place and what says that it is no unit, to be ranked after all or to be agreed to. */
export function LeftOut({ session, found, labels }: FoundPartProps): React.JSX.Element | null {
  const { layout, reading } = found;
  if (layout === null || reading === null || reading.leftOut.length === 0) return null;
  const rows = reading.leftOut;
  return (
    <section className="pane-section" aria-labelledby="left-out-heading">
      <h2 id="left-out-heading" className="pane-heading">
        {labels.rowsLeftOut(rows.length)}
      </h2>
      <ul className="problems-list">
        {rows.slice(0, MOST_LISTED).map((row) => {
          const cell = { row: row.row, column: layout.unitColumn };
          const [rank, agree] = waysOfLeftOut(row);
          return (
            <li key={row.row} className="problem">
              <Link as="button" inline className="pane-link" onClick={() => void goToCell(session, cell)}>
                {addressOf(found.sheetName, cell)}
              </Link>
              {`: ${row.name === '' ? '' : `${row.name} – `}${labels.leftOutReason(row.reason)}`}
              {rank !== undefined && agree !== undefined && (
                <div role="group" aria-label={row.name} className="ways">
                  <Button size="small" aria-label={`${labels.rankRow}: ${row.name}`} onClick={() => void takeWayOut(session, rank)}>
                    {labels.rankRow}
                  </Button>
                  <Button size="small" aria-label={`${labels.rightSo}: ${row.name}`} onClick={() => void takeWayOut(session, agree)}>
                    {labels.rightSo}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {rows.length > MOST_LISTED && <p className="pane-note">{labels.moreRows(rows.length - MOST_LISTED)}</p>}
    </section>
  );
}
