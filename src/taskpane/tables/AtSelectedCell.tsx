import { Button } from '@fluentui/react-components';
import { insertTables } from '../../app';
import type { PartProps } from '../parts';

/** On a sheet that holds no scores: the tables of the sheet that was ranked last can be put here. */
export function AtSelectedCell({ session, state, labels: { tables: labels } }: PartProps): React.JSX.Element | null {
  if (state.scoreSheet === null || state.scoreSheet.sheetId === state.found?.sheetId) return null;
  return (
    <section className="pane-section" aria-label={labels.heading}>
      <Button id="tables-at-cell" disabled={state.running !== null} onClick={() => void insertTables(session, { consent: 'ask', where: 'selected-cell' })}>
        {labels.atCell(state.scoreSheet.sheetName)}
      </Button>
    </section>
  );
}
