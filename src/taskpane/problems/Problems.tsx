import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../messages';
import { usePartStyles, type FoundPartProps } from '../parts';
import { ProblemLine } from './ProblemLine';

/** So many are listed; a sheet with a million faults must not make a million lines. */
const MOST_LISTED = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Everything that is wrong with the sheet, each with a link that selects its cell. */
export function Problems({ session, state, found, labels }: FoundPartProps): React.JSX.Element | null {
  const shared = usePartStyles();
  const styles = useStyles();
  const count = found.problems.length + found.remarks.length;
  if (count === 0) return null;
  const listed = found.problems.slice(0, MOST_LISTED);
  return (
    <section className={shared.section} aria-labelledby="problems-heading">
      <h2 id="problems-heading" className={shared.heading}>
        {labels.problems(count)}
      </h2>
      <ul className={styles.list}>
        {found.remarks.map((sentence, i) => (
          <li key={`remark ${i}`}>{say(sentence, state.language)}</li>
        ))}
        {listed.map((problem, i) => (
          <ProblemLine key={i} session={session} state={state} found={found} labels={labels} problem={problem} />
        ))}
      </ul>
      {found.problems.length > MOST_LISTED && <p className={shared.note}>{labels.moreProblems(found.problems.length - MOST_LISTED)}</p>}
    </section>
  );
}
