import { makeStyles, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { problemSentence } from '../../app';
import { say } from '../../messages';
import type { FoundPartProps } from '../parts';
import { usePartStyles } from '../parts';

const useStyles = makeStyles({
  nothing: { alignItems: 'center', textAlign: 'center', paddingBlock: tokens.spacingVerticalXXL },
  picture: { fontSize: '40px', color: tokens.colorNeutralForeground3, lineHeight: 1 },
});

/** What stands where a sheet would be shown that holds nothing to rank: what is missing and what to do. */
export function NothingHere({ state, found, labels }: FoundPartProps): React.JSX.Element {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <section className={`${shared.section} ${styles.nothing}`} aria-labelledby="found-heading">
      <TableRegular className={styles.picture} aria-hidden />
      <h2 id="found-heading" className={shared.heading}>
        {labels.nothingToRank}
      </h2>
      {found.problems.map((problem, i) => (
        <p key={i} className={shared.note}>
          {say(problemSentence(problem, found.sheetName), state.language)}
        </p>
      ))}
    </section>
  );
}
