import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { splitText } from '../../app';
import type { Part, PastedRow, PastedTable } from '../../sheet';
import { usePartStyles, type PartProps } from '../parts';

/** So many rows are shown: enough to see that the parts fall into their columns. */
const ROWS_SHOWN = 60;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxHeight: '320px', overflowY: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: tokens.spacingHorizontalXS, verticalAlign: 'top', textAlign: 'left', overflowWrap: 'anywhere' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  header: { fontWeight: tokens.fontWeightSemibold },
  unclear: { backgroundColor: tokens.colorStatusWarningBackground1 },
  row: { color: tokens.colorNeutralForeground2 },
});

/** The table that pasted text makes, before anything is written, with the button that writes it. */
export function SplitPreview({ session, state, labels, pasted }: PartProps & { readonly pasted: PastedTable }): React.JSX.Element {
  const shared = usePartStyles();
  const styles = useStyles();
  const { kinds, rows, unclear } = pasted;
  const filled = rows.filter(({ kind }) => kind !== 'blank');
  return (
    <section className={shared.section} aria-labelledby="split-heading">
      <h2 id="split-heading" className={shared.heading}>
        {labels.splitPreview}
      </h2>
      <p className={shared.note}>{labels.splitNote}</p>
      {unclear.length > 0 && <p className={shared.line}>{labels.splitUnclear(unclear.length)}</p>}
      <Button id="split-text" appearance="primary" disabledFocusable={state.running !== null} onClick={() => void splitText(session)}>
        {labels.way({ kind: 'split-text', columns: kinds.length }, '')}
      </Button>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="split-heading">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.row)}>{labels.splitRow}</th>
              {kinds.map((kind, column) => (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.row)}>{labels.splitColumns[kind]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filled.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={row.row} className={row.kind === 'header' ? styles.header : row.kind === 'unclear' ? styles.unclear : undefined}>
                <td className={mergeClasses(styles.cell, styles.row)}>{row.row + 1}</td>
                <Parts row={row} numberLocale={state.numberLocale} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {filled.length > ROWS_SHOWN && <p className={shared.note}>{labels.splitMore(filled.length - ROWS_SHOWN)}</p>}
    </section>
  );
}

/** The cells of a row; a text that is no row of the table runs over all of them. */
function Parts({ row, numberLocale }: { readonly row: PastedRow; readonly numberLocale: string }): React.JSX.Element {
  const styles = useStyles();
  if (row.kind === 'whole') {
    const [text = ''] = row.parts;
    return <td className={styles.cell} colSpan={row.parts.length}>{shown(text, numberLocale)}</td>;
  }
  return (
    <>
      {row.parts.map((part, column) => (
        <td key={column} className={mergeClasses(styles.cell, typeof part === 'string' ? undefined : styles.number)}>{shown(part, numberLocale)}</td>
      ))}
    </>
  );
}

/** A number with the decimals that it will be shown with. */
function shown(part: Part, numberLocale: string): string {
  if (typeof part === 'string') return part;
  const decimals = /\.(0+)$/u.exec(part.numberFormat)?.[1]?.length ?? 0;
  return part.value.toLocaleString(numberLocale, { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 10), useGrouping: false });
}
