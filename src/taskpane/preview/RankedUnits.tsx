import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Found } from '../../app';
import type { Labels, Language } from '../../messages';
import type { Decimals } from '../../ranking';
import type { Reading } from '../../sheet';

/** So many rows are shown in all, and at least so many of each group; the sheet itself shows all. */
const MOST_SHOWN = 200;
const FEWEST_OF_A_GROUP = 10;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  table: { borderCollapse: 'collapse', width: '100%', marginTop: tokens.spacingVerticalM },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingHorizontalXS },
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
  const { names, scores, groupNames, decimals } = reading.units;
  const rankNumber = numberFormat(language, 'all');
  // Sorting is felt at a million rows, and the pane is drawn again at every step of a run.
  const firstOfGroups = useMemo(() => firstByRank(reading.units, found.ranks), [reading, found.ranks]);
  const shown = firstOfGroups.reduce((sum, rows) => sum + rows.length, 0);
  return (
    <section aria-labelledby="ranked-heading">
      <h2 id="ranked-heading" className={styles.heading}>
        {labels.result}
      </h2>
      {groupNames.map((groupName, group) => {
        const rows = firstOfGroups[group] ?? [];
        if (rows.length === 0) return null;
        const scoreNumber = numberFormat(language, decimals[group] ?? 'all');
        return (
          <table key={group} className={styles.table}>
            {groupName !== '' && <caption className={styles.caption}>{groupName}</caption>}
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
                    <td className={styles.number}>{Number.isNaN(score) ? '' : scoreNumber.format(score)}</td>
                    <td className={styles.number}>{Number.isNaN(rank) ? labels.notRanked : rankNumber.format(rank)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        );
      })}
      {names.length > shown && <p>{labels.moreUnits(names.length - shown)}</p>}
    </section>
  );
}

/** Scores as they will be published: every score of a group with the same decimals. */
function numberFormat(language: Language, decimals: Decimals): Intl.NumberFormat {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  return new Intl.NumberFormat(locale, decimals === 'all' ? { maximumFractionDigits: 10 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** For each group the indices of its first units: by rank, then in the order of the sheet; units without a rank last. */
function firstByRank({ names, groups, groupNames }: Reading['units'], ranks: Found['ranks']): number[][] {
  const count = names.length;
  // One number says group, rank and place: ranks come in halves at most, so twice a rank is whole.
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const rank = ranks?.[i] ?? NaN;
    const twice = Number.isNaN(rank) ? 2 * count + 1 : 2 * rank;
    keys[i] = ((groups[i] ?? 0) * (2 * count + 2) + twice) * count + i;
  }
  keys.sort();
  const most = Math.max(FEWEST_OF_A_GROUP, Math.floor(MOST_SHOWN / groupNames.length));
  const first: number[][] = groupNames.map(() => []);
  let left = MOST_SHOWN;
  for (const key of keys) {
    const i = key % count;
    const rows = first[groups[i] ?? 0];
    if (rows === undefined || rows.length >= most) continue;
    rows.push(i);
    left -= 1;
    if (left === 0) break;
  }
  return first;
}
