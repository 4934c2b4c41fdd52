/** The formula bar: the text of the active cell, which can be edited here as well as in the cell. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactElement } from 'react';
import type { OpenDocument } from '../../../document/open-document';
import type { Workbench } from '../../../document/workbench';
import { useObservable } from '../../use-observable';
import { FormulaHelp } from './FormulaHelp';
import { NameBox } from './NameBox';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS, padding: tokens.spacingHorizontalXS, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '24px',
    maxHeight: '120px',
    resize: 'none',
    // As many lines as the text has; where a browser does not know it, two.
    fieldSizing: 'content',
    lineHeight: '20px',
    paddingBlock: '1px',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
});

const WAYS = { Enter: 'Down', Tab: 'Right' } as const;
const WAYS_BACK = { Enter: 'Up', Tab: 'Left' } as const;

export function FormulaBar({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement {
  const styles = useStyles();
  const { sheetPlace, words } = useObservable(workbench);
  const { edit, grid } = useObservable(sheetPlace);
  const editing = edit.mode !== 'ready';

  const commit = (way?: 'Down' | 'Up' | 'Right' | 'Left'): void => {
    if (grid?.commit(way) === 'done') grid.focus();
  };
  const cancel = (): void => {
    grid?.cancel();
    grid?.focus();
  };
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, shiftKey } = event;
    if (key === 'Escape') cancel();
    else if (key === 'Enter' && event.altKey) {
      event.preventDefault();
      event.currentTarget.setRangeText('\n', event.currentTarget.selectionStart, event.currentTarget.selectionEnd, 'end');
      grid?.setEditText(event.currentTarget.value);
    } else if (key === 'Enter' || (key === 'Tab' && editing)) {
      event.preventDefault();
      if (editing) commit((shiftKey ? WAYS_BACK : WAYS)[key]);
    }
  };

  return (
    <div className={styles.bar}>
      <NameBox workbench={workbench} document={opened} />
      <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.sheet.cancel} disabled={!editing} onClick={cancel} />
      <Button size="small" appearance="subtle" icon={<Checkmark16Regular />} aria-label={words.sheet.enter} disabled={!editing} onClick={() => commit()} />
      <textarea data-formula rows={1} className={styles.text} aria-label={words.sheet.formulaBar} spellCheck={false} autoComplete="off" value={edit.text} onChange={({ currentTarget }) => grid?.setEditText(currentTarget.value)} onKeyDown={keyDown} />
      <FormulaHelp workbench={workbench} document={opened} />
    </div>
  );
}
