/** The menu of a filter's button: sorting by the column, and which of its values are shown. Escape gives it up. */

import { Button, Checkbox, Divider, makeStyles, Popover, PopoverSurface, Text, tokens } from '@fluentui/react-components';
import { Filter20Regular, FilterDismiss20Regular, TextSortAscending20Regular, TextSortDescending20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { Outcome } from '../../../editing/refusal';
import { chooseValues, filterChoices, MOST_CHOICES, sortByFilter } from '../../document/commands/filter-choices';
import type { OpenDocument } from '../../document/open-document';
import type { Workbench } from '../../document/workbench';
import type { FilterRequest } from '../../grid';
import { columnLetters } from '../../../objects/addresses/a1';
import { filteredArea } from '../../../objects/sheet/filter-rows';
import { usePointTarget } from './PointMenu';

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: tokens.spacingVerticalS, width: '260px' },
  command: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  values: { display: 'flex', flexDirection: 'column', maxHeight: '240px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  answers: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

interface FilterMenuProps {
  readonly workbench: Workbench;
  readonly document: OpenDocument;
  readonly request: FilterRequest;
  readonly onClose: () => void;
}

export function FilterMenu({ workbench, document: opened, request: { button, at }, onClose }: FilterMenuProps): ReactElement {
  const styles = useStyles();
  const { words } = workbench;
  const { editing } = opened;
  const [{ values, shown }] = useState(() => filterChoices(button, editing));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(shown);
  const run = (step: () => Outcome<unknown>): void => {
    onClose();
    const outcome = step();
    if (outcome.kind === 'refused') workbench.refuse(outcome);
  };
  const choose = (value: string, checked: boolean): void => setChosen(new Set(checked ? [...chosen, value] : [...chosen].filter((other) => other !== value)));
  const left = filteredArea(button.target)?.left ?? 0;
  const all = values !== null && values.every((value) => chosen.has(value));
  const some = values?.some((value) => chosen.has(value)) === true;
  return (
    <Popover open trapFocus positioning={{ target: usePointTarget(at), position: 'below', align: 'start' }} onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <PopoverSurface className={styles.surface} aria-label={words.filter.label(columnLetters(left + button.column))}>
        <Button appearance="subtle" className={styles.command} icon={<TextSortAscending20Regular />} onClick={() => run(() => sortByFilter(editing, button, 'ascending'))}>
          {words.filter.ascending}
        </Button>
        <Button appearance="subtle" className={styles.command} icon={<TextSortDescending20Regular />} onClick={() => run(() => sortByFilter(editing, button, 'descending'))}>
          {words.filter.descending}
        </Button>
        <Button appearance="subtle" className={styles.command} icon={<FilterDismiss20Regular />} disabledFocusable={!button.filters} onClick={() => run(() => editing.tables.filter(button.target, button.column, null))}>
          {words.filter.clear}
        </Button>
        <Divider />
        {values === null ? (
          <Text>{words.filter.tooMany(MOST_CHOICES)}</Text>
        ) : (
          <div className={styles.values}>
            <Checkbox label={words.filter.all} checked={all ? true : some ? 'mixed' : false} onChange={(_, { checked }) => setChosen(new Set(checked === true ? values : []))} />
            {values.map((value) => (
              <Checkbox key={value} label={value === '' ? words.filter.blank : value} checked={chosen.has(value)} onChange={(_, { checked }) => choose(value, checked === true)} />
            ))}
          </div>
        )}
        <div className={styles.answers}>
          {values === null ? null : (
            <Button appearance="primary" icon={<Filter20Regular />} disabledFocusable={!some} onClick={() => run(() => chooseValues(editing, button, { chosen, of: values }))}>
              {words.filter.apply}
            </Button>
          )}
          <Button onClick={onClose}>{words.filter.cancel}</Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
