import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Labels, UnrankedReason } from '../../messages';
import type { Decimals } from '../../ranking';
import type { CellValue, RankChanges, Reading } from '../../sheet';
import { usePartStyles } from '../parts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'auto' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, padding: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: tokens.spacingHorizontalXS, verticalAlign: 'top' },
  text: { textAlign: 'left', overflowWrap: 'anywhere' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  tied: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  untied: { borderLeft: '3px solid transparent' },
  tieSign: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'block' },
});

/** What is shown of all units, by unit. */
export interface RankedUnits {
  readonly reading: Reading;
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
  const styles = useStyles();
  const { groupNames, decimals, names, scores } = ranked.reading.units;
  const scoreNumber = numberFormat(numberLocale, decimals[group] ?? 'all');
  const groupName = groupNames[group] ?? '';
  return (
    <table className={styles.table}>
      {groupName !== '' && <caption className={styles.caption}>{groupName}</caption>}
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>{labels.rank}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.text)}>{labels.unit}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>{labels.score}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(units, (unit) => {
          const score = scores[unit] ?? Number.NaN;
          const reason = ranked.reasons.get(unit);
          return (
            <tr key={unit}>
              <td className={mergeClasses(styles.cell, styles.number, ranked.tied[unit] === 1 ? styles.tied : styles.untied)}>
                <Rank unit={unit} ranked={ranked} labels={labels} numberLocale={numberLocale} />
              </td>
              <td className={mergeClasses(styles.cell, styles.text)}>
                {names[unit]}
                {reason !== undefined && <span className={styles.reason}>{labels.notRankedBecause[reason]}</span>}
              </td>
              <td className={mergeClasses(styles.cell, styles.number)}>{Number.isNaN(score) ? '' : scoreNumber.format(score)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type RankProps = Omit<UnitTableProps, 'group' | 'units'> & { readonly unit: number };

function Rank({ unit, ranked, labels, numberLocale }: RankProps): React.JSX.Element {
  const shared = usePartStyles();
  const styles = useStyles();
  const rank = ranked.ranks[unit] ?? Number.NaN;
  const before = ranked.changed.has(unit) ? shownCell(ranked.changes?.before[unit] ?? '', labels, numberLocale) : null;
  const after = Number.isNaN(rank) ? (before === null ? '–' : labels.blankCell) : numberFormat(numberLocale, 'all').format(rank);
  return (
    <>
      {before === null ? (
        <span className={styles.after}>{after}</span>
      ) : (
        <>
          <span aria-hidden>
            <span className={styles.before}>{before}</span> → <span className={styles.after}>{after}</span>
          </span>
          <span className={shared.heard}>{labels.becomes(before, after)}</span>
        </>
      )}
      {ranked.tied[unit] === 1 && (
        <>
          <span aria-hidden className={styles.tieSign}> =</span>
          <span className={shared.heard}>, {labels.tied}</span>
        </>
      )}
    </>
  );
}

function shownCell(cell: CellValue, labels: Labels, numberLocale: string): string {
  if (typeof cell === 'number') return numberFormat(numberLocale, 'all').format(cell);
  if (typeof cell === 'object') return cell.error;
  const text = String(cell).trim();
  return text === '' ? labels.blankCell : text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Numbers as they will be published: every score of a group with the same decimals. Made once, since making one costs more than using it. */
function numberFormat(locale: string, decimals: Decimals): Intl.NumberFormat {
  const key = `${locale} ${String(decimals)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, decimals === 'all' ? { maximumFractionDigits: 10 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, made);
  return made;
}
