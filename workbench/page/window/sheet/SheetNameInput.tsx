/** A sheet's new name, typed in place of its tab: Enter takes it, Escape leaves the old one, and a wrong one is told and stays to be mended. */

import { Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../document/open-document';
import type { Workbench } from '../../document/workbench';
import type { SheetModel } from '../../../engine/port';

interface SheetNameInputProps {
  readonly workbench: Workbench;
  readonly document: OpenDocument;
  readonly sheet: SheetModel;
  readonly onEnd: () => void;
}

export function SheetNameInput({ workbench, document: opened, sheet, onEnd }: SheetNameInputProps): ReactElement {
  const [name, setName] = useState(sheet.name);
  const input = useRef<HTMLInputElement>(null);
  const { words } = workbench;
  useEffect(() => input.current?.select(), []);

  const end = (): void => {
    onEnd();
    workbench.sheetPlace.grid?.focus();
  };
  const take = (): void => {
    const outcome = opened.editing.sheets.rename(sheet, name);
    if (outcome.kind === 'done') end();
    else if (outcome.code === 'sheet-name') workbench.notices.add({ intent: 'warning', title: words.refusals.title, text: words.sheet.nameFaults[outcome.detail] });
    else workbench.refuse(outcome);
  };
  const keyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') end();
    if (event.key === 'Enter') take();
  };
  return <Input input={{ ref: input }} size="small" aria-label={words.sheet.newName} value={name} onChange={(_, { value }) => setName(value)} onKeyDown={keyDown} onBlur={onEnd} />;
}
