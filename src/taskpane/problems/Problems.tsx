import { say } from '../../messages';
import type { FoundPartProps } from '../parts';
import { ProblemLine } from './ProblemLine';

/** So many are listed; a sheet with a million faults must not make a million lines. */
const MOST_LISTED = 100;

/** Everything that is wrong with the sheet, each with a link that selects its cell. */
export function Problems({ session, state, found, labels }: FoundPartProps): React.JSX.Element | null {
  const count = found.problems.length + found.remarks.length;
  if (count === 0) return null;
  const listed = found.problems.slice(0, MOST_LISTED);
  return (
    <section className="pane-section" aria-labelledby="problems-heading">
      <h2 id="problems-heading" className="pane-heading">
        {labels.problems(count)}
      </h2>
      <ul className="problems-list">
        {found.remarks.map((sentence, i) => (
          <li key={`remark ${i}`}>{say(sentence, state.language)}</li>
        ))}
        {listed.map((problem, i) => (
          <ProblemLine key={i} session={session} state={state} found={found} labels={labels} problem={problem} />
        ))}
      </ul>
      {found.problems.length > MOST_LISTED && <p className="pane-note">{labels.moreProblems(found.problems.length - MOST_LISTED)}</p>}
    </section>
  );
}
