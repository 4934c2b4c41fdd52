import { Link } from '@fluentui/react-components';
import { columnLetters, goToCell, isBlocking, problemSentence, type Found, type WorkbookFound } from '../../app';
import { say } from '../../messages';
import type { FoundPartProps } from '../parts';

/** Where the whole workbook is ranked: a line for each sheet besides the one that is shown, and which sheets are left alone. */
export function OtherSheets({ workbook, ...part }: FoundPartProps & { readonly workbook: WorkbookFound }): React.JSX.Element | null {
  const { found, labels } = part;
  const others = workbook.sheets.filter(({ sheetId }) => sheetId !== found.sheetId);
  const leftAlone = workbook.leftAlone.filter((name) => name !== found.sheetName);
  if (others.length === 0 && leftAlone.length === 0) return null;
  return (
    <section className="pane-section" aria-labelledby="sheets-heading">
      <h2 id="sheets-heading" className="pane-heading">
        {labels.otherSheets}
      </h2>
      <ul className="sheets-list">
        {others.map((sheet) => (
          <SheetLine key={sheet.sheetId} {...part} sheet={sheet} />
        ))}
      </ul>
      {leftAlone.length > 0 && <p className="pane-note">{labels.sheetsLeftAlone(leftAlone)}</p>}
    </section>
  );
}

/** A sheet in one line; its name is the link that opens it, at its first problem where it has one. */
function SheetLine({ session, state, labels, sheet }: FoundPartProps & { readonly sheet: Found }): React.JSX.Element {
  const { layout, reading, problems, sheetId, sheetName } = sheet;
  const inTheWay = problems.find(isBlocking);
  const place = (inTheWay ?? problems[0])?.cell ?? { row: layout?.headerRow ?? layout?.firstRow ?? 0, column: layout?.unitColumn ?? 0 };
  const ranked = state.ranked.get(sheetId);
  const summary =
    inTheWay !== undefined
      ? say(problemSentence(inTheWay, sheetName), state.language)
      : reading === null
        ? labels.sheetUnread(sheet.rowsUnread)
        : labels.sheetSummary(reading.units.rows.length, reading.units.groupNames.length, ranked === undefined ? '' : columnLetters(ranked.column));
  return (
    <li className={`sheets-line ${inTheWay === undefined ? '' : 'sheets-problem'}`}>
      <Link as="button" inline className="pane-link" onClick={() => void goToCell(session, place, sheetId)}>
        {sheetName}
      </Link>
      {`: ${summary}`}
      {inTheWay === undefined && problems.length > 0 && ` (${labels.problemsOnSheet(problems.length)})`}
    </li>
  );
}
