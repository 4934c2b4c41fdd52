/** Asks whether the cells that become a table have a header row, as Excel does. */

import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { endPlan } from '../../document/commands/table-commands';
import type { TablePlan } from '../../document/commands/table-plan';
import type { Workbench } from '../../document/workbench';
import { formatArea } from '../../../objects/addresses/a1';
import { Question } from '../notices/Question';

export function NewTableQuestion({ workbench, plan }: { readonly workbench: Workbench; readonly plan: TablePlan }): ReactElement {
  const [header, setHeader] = useState(plan.header);
  const { tables } = workbench.words;
  const create = (): void => endPlan(workbench, { ...plan, header });
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Else the key would go on into the grid, which has the focus next.
    event.preventDefault();
    create();
  };
  return (
    <Question
      title={tables.newTitle}
      onCancel={() => endPlan(workbench, null)}
      choices={
        <>
          <Button appearance="primary" onClick={create}>
            {tables.create}
          </Button>
          <Button onClick={() => endPlan(workbench, null)}>{tables.cancel}</Button>
        </>
      }
    >
      <Text block>{tables.newQuestion(formatArea(plan.area))}</Text>
      <Checkbox
        label={tables.hasHeader}
        checked={header === 'first-row'}
        onChange={(_, { checked }) => setHeader(checked === true ? 'first-row' : 'none')}
        onKeyDown={keyDown}
      />
    </Question>
  );
}
