import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { goToCell, problemSentence } from '../../app';
import { say } from '../../messages';
import type { FoundPartProps } from '../parts';
import { WaysOut } from './WaysOut';

/** So many are listed; a sheet with a million faults must not make a million lines. */
const MOST_LISTED = 100;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** Everything that is wrong with the sheet, each with a link that selects its cell. */
export function Problems({ session, state, found, labels }: FoundPartProps): React.JSX.Element | null {
  const styles = useStyles();
  const count = found.problems.length + found.remarks.length;
  if (count === 0) return null;
  const listed = found.problems.slice(0, MOST_LISTED);
  return (
    <section aria-labelledby="problems-heading">
      <h2 id="problems-heading" className={styles.heading}>
        {labels.problems(count)}
      </h2>
      <ul>
        {found.remarks.map((sentence, i) => (
          <li key={`remark ${i}`}>{say(sentence, state.language)}</li>
        ))}
        {listed.map((problem, i) => {
          const text = say(problemSentence(problem, found.sheetName), state.language);
          const { cell } = problem;
          return (
            <li key={i}>
              {cell === null ? text : <Link as="button" onClick={() => void goToCell(session, cell)}>{text}</Link>}
              <WaysOut session={session} found={found} labels={labels} problem={problem} />
            </li>
          );
        })}
      </ul>
      {found.problems.length > MOST_LISTED && <p>{labels.moreProblems(found.problems.length - MOST_LISTED)}</p>}
    </section>
  );
}
