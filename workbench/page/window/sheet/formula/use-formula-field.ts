/**
 * The field in which a formula is being typed, be it the cell's editor or the formula bar, and where its caret stands. The grid knows
 * nothing of React, so both are found by the focus.
 */

import { useEffect, useState } from 'react';
import { formulaPlace, type FormulaPlace } from '../../../../editing/formula-place';
import type { OpenDocument } from '../../../document/open-document';
import type { Workbench } from '../../../document/workbench';
import { useObservable } from '../../use-observable';

export interface FormulaField {
  readonly element: HTMLTextAreaElement;
  readonly text: string;
  readonly place: FormulaPlace;
}

const FIELDS = '[data-place=sheet] textarea, textarea[data-formula]';

/** null while no formula is being typed. */
export function useFormulaField(workbench: Workbench, opened: OpenDocument): FormulaField | null {
  const { edit } = useObservable(workbench.sheetPlace);
  const [caret, setCaret] = useState<{ readonly element: HTMLTextAreaElement; readonly at: number } | null>(null);
  useEffect(() => {
    const look = (): void => {
      const { activeElement } = document;
      const element = activeElement instanceof HTMLTextAreaElement && activeElement.matches(FIELDS) ? activeElement : null;
      setCaret((before) => {
        if (element === null) return null;
        const at = element.selectionEnd;
        return before?.element === element && before.at === at ? before : { element, at };
      });
    };
    look();
    document.addEventListener('selectionchange', look);
    document.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('focusin', look);
    };
  }, [edit]);
  if (edit.mode === 'ready' || caret === null) return null;
  return { element: caret.element, text: edit.text, place: formulaPlace(edit.text, caret.at, opened.session.dataLocale) };
}
