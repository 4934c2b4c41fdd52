import { Button } from '@fluentui/react-components';
import { splitText } from '../../app';
import type { Part, PastedRow, PastedTable } from '../../sheet';
import type { PartProps } from '../parts';

/** So many rows are shown: enough to see that the parts fall into their columns. */
const ROWS_SHOWN = 60;

/** The table that pasted text makes, before anything is written, with the button that writes it. */
export function SplitPreview({ session, state, labels, pasted }: PartProps & { readonly pasted: PastedTable }): React.JSX.Element {
  const { kinds, rows, unclear } = pasted;
  const filled = rows.filter(({ kind }) => kind !== 'blank');
  return (
    <section className="pane-section" aria-labelledby="split-heading">
      <h2 id="split-heading" className="pane-heading">
        {labels.splitPreview}
      </h2>
      <p className="pane-note">{labels.splitNote}</p>
      {unclear.length > 0 && <p className="pane-line">{labels.splitUnclear(unclear.length)}</p>}
      <Button id="split-text" appearance="primary" disabledFocusable={state.running !== null} onClick={() => void splitText(session)}>
        {labels.way({ kind: 'split-text', columns: kinds.length }, '')}
      </Button>
      <div className="split-scroll" tabIndex={0} role="region" aria-labelledby="split-heading">
        <table className="split-table">
          <thead>
            <tr>
              <th scope="col" className="split-cell split-row">{labels.splitRow}</th>
              {kinds.map((kind, column) => (
                <th key={column} scope="col" className="split-cell split-row">{labels.splitColumns[kind]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filled.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={row.row} className={row.kind === 'header' ? 'split-header' : row.kind === 'unclear' ? 'split-unclear' : undefined}>
                <td className="split-cell split-row">{row.row + 1}</td>
                <Parts row={row} numberLocale={state.numberLocale} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {filled.length > ROWS_SHOWN && <p className="pane-note">{labels.splitMore(filled.length - ROWS_SHOWN)}</p>}
    </section>
  );
}

/** The cells of a row; a text that is no row of the table runs over all of them. */
function Parts({ row, numberLocale }: { readonly row: PastedRow; readonly numberLocale: string }): React.JSX.Element {
  if (row.kind === 'whole') {
    const [text = ''] = row.parts;
    return <td className="split-cell" colSpan={row.parts.length}>{shown(text, numberLocale)}</td>;
  }
  return (
    <>
      {row.parts.map((part, column) => (
        <td key={column} className={typeof part === 'string' ? 'split-cell' : 'split-cell split-number'}>{shown(part, numberLocale)}</td>
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
