/** The status bar: the mode of the cell editor, and count, sum and average of what is selected. */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { format } from 'numfmt';
import { useEffect, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../document/open-document';
import { summarizeSelection, type SelectionSummary } from '../../document/selection-summary';
import type { Workbench } from '../../document/workbench';
import { useObservable } from '../use-observable';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '24px',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { display: 'flex', gap: tokens.spacingHorizontalL },
});

/** What a selection needs a moment for is said only when it stays. */
const SETTLES_MS = 60;

export function StatusBar({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement {
  const styles = useStyles();
  const { sheetPlace, words } = useObservable(workbench);
  const { edit } = useObservable(sheetPlace);
  const shown = useSummary(workbench, opened);
  return (
    <footer className={styles.bar} aria-label={words.status.label}>
      <Text size={200}>{words.status.modes[edit.mode]}</Text>
      <Text size={200} className={styles.summary} role="status">
        {shown.map(({ label, text }) => (
          <span key={label}>
            {label}: {text}
          </span>
        ))}
      </Text>
    </footer>
  );
}

interface Shown {
  readonly label: string;
  readonly text: string;
}

function useSummary(workbench: Workbench, opened: OpenDocument): readonly Shown[] {
  const { sheetPlace, version, words } = useObservable(workbench);
  const { selection } = useObservable(sheetPlace);
  const [summary, setSummary] = useState<SelectionSummary | null>(null);
  useEffect(() => {
    if (selection === null || selection.settled === 'no') return undefined;
    let wanted = true;
    const summarize = (): void => void workbench.attempt(async () => {
      const found = await summarizeSelection(selection.sheet, selection.area, { wanted: () => wanted });
      if (found !== null) setSummary(found);
    });
    const timer = setTimeout(summarize, SETTLES_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [workbench, selection, version]);

  // One cell is its own sum: Excel says nothing of it.
  if (selection === null || summary === null || summary.count < 2) return [];
  const { sheet, active } = selection;
  const number = (value: number): string => format(sheet.style(active.row, active.column).numberFormat, value, { locale: opened.session.dataLocale, nbsp: false });
  const count = { label: words.status.count, text: summary.count.toLocaleString(opened.session.dataLocale) };
  if (summary.numbers === 0 || summary.sum === null) return [count];
  return [{ label: words.status.average, text: number(summary.sum / summary.numbers) }, count, { label: words.status.sum, text: number(summary.sum) }];
}
