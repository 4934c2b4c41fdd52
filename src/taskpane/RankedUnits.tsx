import { makeStyles, tokens } from '@fluentui/react-components';
import type { Found } from '../app';
import type { Labels, Language } from '../messages';
import type { Reading } from '../sheet';

/** So many rows are shown; the sheet itself shows all. */
const MOST_SHOWN = 200;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXS, textAlign: 'left' },
  number: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXS, textAlign: 'right' },
});

export interface RankedUnitsProps {
  readonly found: Found;
  readonly reading: Reading;
  readonly labels: Labels;
  readonly language: Language;
}

/** The units by group and rank, as they are or will be written. */
export function RankedUnits({ found, reading, labels, language }: RankedUnitsProps): React.JSX.Element {
  const styles = useStyles();
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 10 });
  const { names, scores, groups, groupNames } = reading.units;
  const shown = inOrderOfRank(found, reading).slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby="ranked-heading">
      <h2 id="ranked-heading" className={styles.heading}>
        {labels.result}
      </h2>
      {groupNames.map((groupName, group) => {
        const rows = shown.filter((i) => groups[i] === group);
        if (rows.length === 0) return null;
        return (
          <table key={group} className={styles.table}>
            {groupName !== '' && <caption>{groupName}</caption>}
            <thead>
              <tr>
                <th scope="col" className={styles.cell}>{labels.unit}</th>
                <th scope="col" className={styles.number}>{labels.score}</th>
                <th scope="col" className={styles.number}>{labels.rank}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((i) => {
                const score = scores[i] ?? NaN;
                const rank = found.ranks?.[i] ?? NaN;
                return (
                  <tr key={i}>
                    <td className={styles.cell}>{names[i]}</td>
                    <td className={styles.number}>{Number.isNaN(score) ? '' : number.format(score)}</td>
                    <td className={styles.number}>{Number.isNaN(rank) ? labels.notRanked : number.format(rank)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        );
      })}
      {names.length > MOST_SHOWN && <p>{labels.moreUnits(names.length - MOST_SHOWN)}</p>}
    </section>
  );
}

/** Unit indices by group, then rank, then order of the sheet; units without a rank last in their group. */
function inOrderOfRank({ ranks }: Found, { units }: Reading): number[] {
  const rankOf = (i: number): number => {
    const rank = ranks?.[i] ?? NaN;
    return Number.isNaN(rank) ? Infinity : rank;
  };
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return Array.from(units.names, (_, i) => i).sort(
    (a, b) => compare(units.groups[a] ?? 0, units.groups[b] ?? 0) || compare(rankOf(a), rankOf(b)) || a - b,
  );
}
