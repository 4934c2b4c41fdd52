import { Link } from '@fluentui/react-components';
import { addressOf, goToCell, problemSentence } from '../../app';
import { say } from '../../messages';
import type { Problem } from '../../sheet';
import type { FoundPartProps } from '../parts';
import { WaysOut } from './WaysOut';

/** One problem in its sentence with its ways out; the cell that the sentence names first is the link that selects it. */
export function ProblemLine({ session, state, found, labels, problem }: FoundPartProps & { readonly problem: Problem }): React.JSX.Element {
  const text = say(problemSentence(problem, found.sheetName), state.language);
  const { cell } = problem;
  const address = cell === null ? '' : addressOf(found.sheetName, cell);
  const leads = text.startsWith(`${address}:`);
  return (
    <li className="problem">
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
      <WaysOut session={session} found={found} labels={labels} problem={problem} />
    </li>
  );
}
