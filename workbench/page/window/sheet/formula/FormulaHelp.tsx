/**
 * Help while a formula is typed, under the field in which it is: the functions whose names begin as what was typed, or the arguments of the
 * call around the caret. Arrow keys choose, Tab takes, Escape closes. For a screen reader the field speaks for the list, by
 * `aria-activedescendant`, and what the argument means is a live region.
 */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import { hasDecimalComma } from '../../../../editing/entering/locale-notation';
import { formulaPlace } from '../../../../editing/formula-place';
import { functionCalled, functionsBeginning, knownFunctions, type KnownFunction } from '../../../document/known-functions';
import type { OpenDocument } from '../../../document/open-document';
import type { Workbench } from '../../../document/workbench';
import { ArgumentHelp } from './ArgumentHelp';
import { FunctionList } from './FunctionList';
import { useFormulaField, type FormulaField } from './use-formula-field';

const useStyles = makeStyles({
  help: {
    position: 'fixed',
    zIndex: 10,
    maxWidth: '420px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    padding: tokens.spacingHorizontalXS,
  },
});

/** More are not looked through: another letter is typed instead. */
const MOST_SHOWN = 50;

const NONE: readonly KnownFunction[] = [];

export function FormulaHelp({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement | null {
  const styles = useStyles();
  const listId = useId();
  const field = useFormulaField(workbench, opened);
  const { addin, language, words } = workbench;
  const functions = useMemo(() => knownFunctions(addin.functions[language]), [addin, language]);
  const typed = field?.place.name?.text ?? '';
  /** For which text a function was chosen, or the list was closed. */
  const [choice, setChoice] = useState({ typed: '', index: 0, closed: false });
  const { index, closed } = choice.typed === typed ? choice : { index: 0, closed: false };
  const shown = useMemo(() => (typed === '' || closed ? NONE : functionsBeginning(functions, typed).slice(0, MOST_SHOWN)), [functions, typed, closed]);
  const chosen = shown[index];

  useEffect(() => {
    if (field === null || chosen === undefined) return undefined;
    const keyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.target !== field.element) return;
      const steps: Readonly<Record<string, () => void>> = {
        ArrowDown: () => setChoice({ typed, index: (index + 1) % shown.length, closed: false }),
        ArrowUp: () => setChoice({ typed, index: (index + shown.length - 1) % shown.length, closed: false }),
        Tab: () => take(workbench, field, chosen),
        Escape: () => setChoice({ typed, index: 0, closed: true }),
      };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      step();
    };
    // Before the grid and the formula bar, for which the same keys end the edit.
    window.addEventListener('keydown', keyDown, { capture: true });
    return () => window.removeEventListener('keydown', keyDown, { capture: true });
  }, [workbench, field, chosen, shown, index, typed]);

  const element = field?.element;
  const open = chosen !== undefined;
  useEffect(() => (element === undefined || !open ? undefined : speakFor(element, listId, `${listId}-${index}`)), [element, open, listId, index]);

  if (field === null) return null;
  const call = field.place.call === null ? null : functionCalled(functions, field.place.call.name);
  if (!open && (call === null || field.place.call === null)) return null;
  const { left, bottom } = field.element.getBoundingClientRect();
  return (
    <div className={styles.help} style={{ left, top: bottom + 2 }}>
      {open ? (
        <FunctionList id={listId} label={words.sheet.functions} functions={shown} chosen={index} onTake={(known) => take(workbench, field, known)} />
      ) : call === null || field.place.call === null ? null : (
        <ArgumentHelp known={call} argument={field.place.call.argument} separator={hasDecimalComma(opened.session.dataLocale) ? ';' : ','} />
      )}
      {open && chosen.description !== '' ? (
        <Text block size={200} role="status">
          {chosen.description}
        </Text>
      ) : null}
    </div>
  );
}

/**
 * Puts the function's name in place of what was typed, and an opening bracket behind it. The field itself is asked: who types fast takes a
 * name before the list has heard of the last letters.
 */
function take(workbench: Workbench, { element }: FormulaField, { name }: KnownFunction): void {
  const text = element.value;
  const place = formulaPlace(text, element.selectionEnd, workbench.document?.session.dataLocale ?? 'en-US');
  if (place.name === null || !name.toLowerCase().startsWith(place.name.text.toLowerCase())) return;
  const { from, text: typed } = place.name;
  const before = `${text.slice(0, from)}${name}(`;
  workbench.sheetPlace.grid?.setEditText(before + text.slice(from + typed.length));
  element.focus();
  // React writes the text of the formula bar first.
  requestAnimationFrame(() => element.setSelectionRange(before.length, before.length));
}

/** @returns the way back to what the field spoke for before */
function speakFor(field: HTMLElement, listId: string, optionId: string): () => void {
  const attributes = { 'aria-autocomplete': 'list', 'aria-controls': listId, 'aria-activedescendant': optionId };
  const before = Object.keys(attributes).map((name) => [name, field.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value === null) field.removeAttribute(name);
      else field.setAttribute(name, value);
    }
  };
}
