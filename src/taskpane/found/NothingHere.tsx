import { TableRegular } from '@fluentui/react-icons';
import { problemSentence } from '../../app';
import { say } from '../../messages';
import type { FoundPartProps } from '../parts';

/** What stands where a sheet would be shown that holds nothing to rank: what is missing and what to do. */
export function NothingHere({ state, found, labels }: FoundPartProps): React.JSX.Element {
  return (
    <section className="pane-section nothing" aria-labelledby="found-heading">
      <TableRegular className="nothing-picture" aria-hidden />
      <h2 id="found-heading" className="pane-heading">
        {labels.nothingToRank}
      </h2>
      {found.problems.map((problem, i) => (
        <p key={i} className="pane-note">
          {say(problemSentence(problem, found.sheetName), state.language)}
        </p>
      ))}
    </section>
  );
}
