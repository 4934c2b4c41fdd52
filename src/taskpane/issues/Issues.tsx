import { Button, Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { addressOf, goToCell, issuesOf, problemSentence, takeWayOut, takeWaysOut, waysOfLeftOut, waysOut, type IssueKind, type LeftOutRow, type WayOut } from '../../app';
import { say } from '../../messages';
import type { Problem } from '../../sheet';
import type { FoundPartProps } from '../parts';
import { WayButtons } from './WayButtons';

/** So many of a kind are listed; a sheet with a million faults must not make a million lines. The report has them all. */
const MOST_LISTED = 100;

/** A kind with no more than these is unfolded. */
const MOST_UNFOLDED = 3;

/** What is to be looked at, by kind with a count: problems and rows left out, each with its ways out, and a kind settled at once where all is right. */
export function Issues(part: FoundPartProps): React.JSX.Element | null {
  const { state, found, labels } = part;
  const kinds = useMemo(() => issuesOf(found), [found]);
  const count = found.remarks.length + kinds.reduce((sum, kind) => sum + (kind.about === 'problem' ? kind.problems.length : kind.rows.length), 0);
  if (count === 0) return null;
  return (
    <section id="issues" className="pane-section" aria-labelledby="issues-heading">
      <h2 id="issues-heading" className="pane-heading">
        {labels.toSee(count)}
      </h2>
      {found.remarks.map((sentence, i) => (
        <p key={i} className="pane-note">
          {say(sentence, state.language)}
        </p>
      ))}
      {kinds.map((kind) => (
        <Kind key={kind.about === 'problem' ? kind.code : kind.reason} {...part} kind={kind} />
      ))}
    </section>
  );
}

function Kind({ kind, ...part }: FoundPartProps & { readonly kind: IssueKind }): React.JSX.Element {
  const { session, labels } = part;
  const count = kind.about === 'problem' ? kind.problems.length : kind.rows.length;
  const heading = kind.about === 'problem' ? labels.problemsOf[kind.code](count) : labels.leftOutOf[kind.reason](count);
  return (
    <details className="issue-kind" open={count <= MOST_UNFOLDED}>
      <summary className="pane-summary" tabIndex={0}>
        {heading}
      </summary>
      {count > 1 && kind.agreeing.length > 0 && (
        <Button className="issue-all" size="small" aria-label={`${labels.allRight}: ${heading}`} onClick={() => void takeWaysOut(session, kind.agreeing)}>
          {labels.allRight}
        </Button>
      )}
      <ul className="issues-list">
        {kind.about === 'problem'
          ? kind.problems.slice(0, MOST_LISTED).map((problem, i) => <ProblemLine key={i} {...part} problem={problem} />)
          : kind.rows.slice(0, MOST_LISTED).map((row) => <LeftOutLine key={row.row} {...part} row={row} />)}
      </ul>
      {count > MOST_LISTED && <p className="pane-note">{labels.moreProblems(count - MOST_LISTED)}</p>}
    </details>
  );
}

/** One problem in its sentence with its ways out; the cell that the sentence names first is the link that selects it. */
function ProblemLine({ problem, ...part }: FoundPartProps & { readonly problem: Problem }): React.JSX.Element {
  const { session, state, found } = part;
  const text = say(problemSentence(problem, found.sheetName), state.language);
  const { cell } = problem;
  const address = cell === null ? '' : addressOf(found.sheetName, cell);
  const leads = text.startsWith(`${address}:`);
  return (
    <li className="issue">
      {cell === null ? (
        text
      ) : (
        <>
          <Link as="button" inline className="pane-link" onClick={() => void goToCell(session, cell)}>
            {leads ? address : text}
          </Link>
          {leads && text.slice(address.length)}
        </>
      )}
      <WayButtons {...part} ways={waysOut(problem, found)} />
    </li>
  );
}

/** A row that is not ranked, with its place and what says that it is no unit, to be ranked after all or to be agreed to. */
function LeftOutLine({ row, ...part }: FoundPartProps & { readonly row: LeftOutRow }): React.JSX.Element | null {
  const { session, found, labels } = part;
  if (found.layout === null) return null;
  const cell = { row: row.row, column: found.layout.unitColumn };
  const words = (way: WayOut): string => (way.kind === 'row' && way.answer.kind === 'unit' ? labels.rankRow : labels.rightSo);
  const ways = waysOfLeftOut(row);
  return (
    <li className="issue">
      <Link as="button" inline className="pane-link" onClick={() => void goToCell(session, cell)}>
        {addressOf(found.sheetName, cell)}
      </Link>
      {`: ${row.name === '' ? '' : `${row.name} – `}${labels.leftOutReason(row.reason)}`}
      {ways.length > 0 && (
        <div role="group" aria-label={row.name} className="ways">
          {ways.map((way) => (
            <Button key={words(way)} size="small" aria-label={`${words(way)}: ${row.name}`} onClick={() => void takeWayOut(session, way)}>
              {words(way)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
