import type { Labels, UnrankedReason } from '../../messages';
import type { CellValue, RankChanges, Reading } from '../../sheet';

/** What is shown of all units, by unit. */
export interface RankedUnits {
  readonly reading: Reading;
  /** What a unit's score prints as. */
  readonly scoreOf: (unit: number) => string;
  readonly ranks: Float64Array;
  readonly changes: RankChanges | null;
  readonly changed: ReadonlySet<number>;
  readonly tied: Uint8Array;
  readonly reasons: ReadonlyMap<number, UnrankedReason>;
}

export interface UnitTableProps {
  readonly group: number;
  readonly units: Int32Array;
  readonly ranked: RankedUnits;
  readonly labels: Labels;
  readonly numberLocale: string;
}

/** Units of one group in rank order. Ties have a line at their side and a sign; a rank that will change shows what it was. */
export function UnitTable({ group, units, ranked, labels, numberLocale }: UnitTableProps): React.JSX.Element {
  const { groupNames, names, scores } = ranked.reading.units;
  const groupName = groupNames[group] ?? '';
  return (
    <table className="units-table">
      {groupName !== '' && <caption className="units-caption">{groupName}</caption>}
      <thead>
        <tr>
          <th scope="col" className="units-head units-number">{labels.rank}</th>
          <th scope="col" className="units-head units-text">{labels.unit}</th>
          <th scope="col" className="units-head units-number">{labels.score}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(units, (unit) => {
          const reason = ranked.reasons.get(unit);
          return (
            <tr key={unit}>
              <td className={`units-cell units-number ${ranked.tied[unit] === 1 ? 'units-tied' : 'units-untied'}`}>
                <Rank unit={unit} ranked={ranked} labels={labels} numberLocale={numberLocale} />
              </td>
              <td className="units-cell units-text">
                {names[unit]}
                {reason !== undefined && <span className="units-reason">{labels.notRankedBecause[reason]}</span>}
              </td>
              <td className="units-cell units-number">{Number.isNaN(scores[unit]) ? '' : ranked.scoreOf(unit)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type RankProps = Omit<UnitTableProps, 'group' | 'units'> & { readonly unit: number };

function Rank({ unit, ranked, labels, numberLocale }: RankProps): React.JSX.Element {
  const rank = ranked.ranks[unit] ?? Number.NaN;
  const before = ranked.changed.has(unit) ? shownCell(ranked.changes?.before[unit] ?? '', labels, numberLocale) : null;
  const after = Number.isNaN(rank) ? (before === null ? '–' : labels.blankCell) : numberFormat(numberLocale).format(rank);
  return (
    <>
      {before === null ? (
        <span className="units-after">{after}</span>
      ) : (
        <>
          <span aria-hidden>
            <span className="units-before">{before}</span> → <span className="units-after">{after}</span>
          </span>
          <span className="pane-heard">{labels.becomes(before, after)}</span>
        </>
      )}
      {ranked.tied[unit] === 1 && (
        <>
          <span aria-hidden className="units-tie-sign"> =</span>
          <span className="pane-heard">, {labels.tied}</span>
        </>
      )}
    </>
  );
}

function shownCell(cell: CellValue, labels: Labels, numberLocale: string): string {
  if (typeof cell === 'number') return numberFormat(numberLocale).format(cell);
  if (typeof cell === 'object') return cell.error;
  const text = String(cell).trim();
  return text === '' ? labels.blankCell : text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for a locale, since making one costs more than using it. */
function numberFormat(locale: string): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  formats.set(locale, made);
  return made;
}
