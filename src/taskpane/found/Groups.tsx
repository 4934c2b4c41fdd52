import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Labels } from '../../messages';
import type { Reading } from '../../sheet';
import { usePartStyles } from '../parts';

/** So many groups are listed. */
const MOST_LISTED = 30;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, paddingBlock: tokens.spacingVerticalXXS },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXXS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  cell: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** The groups with how many units each has, and the decimals at which its scores are equal. */
export function Groups({ reading, labels }: { readonly reading: Reading; readonly labels: Labels }): React.JSX.Element {
  const shared = usePartStyles();
  const styles = useStyles();
  const { groups, groupNames, decimals } = reading.units;
  const sizes = useMemo(() => {
    const counts = new Array<number>(groupNames.length).fill(0);
    for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
    return counts;
  }, [groups, groupNames]);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>{labels.group}</th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>{labels.units}</th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>{labels.publishedDecimals}</th>
          </tr>
        </thead>
        <tbody>
          {groupNames.slice(0, MOST_LISTED).map((name, group) => {
            const published = decimals[group] ?? 'all';
            return (
              <tr key={group}>
                <th scope="row" className={styles.name}>{name === '' ? labels.oneGroup : name}</th>
                <td className={`${styles.number} ${styles.cell}`}>{sizes[group]}</td>
                <td className={`${styles.number} ${styles.cell}`}>{published === 'all' ? labels.allDecimals : published}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {groupNames.length > MOST_LISTED && <p className={shared.note}>{labels.moreGroups(groupNames.length - MOST_LISTED)}</p>}
    </>
  );
}
