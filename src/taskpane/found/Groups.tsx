import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { groupsInOrder } from '../../app';
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
  const groups = useMemo(() => groupsInOrder(reading), [reading]);
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
          {groups.slice(0, MOST_LISTED).map(({ name, unitCount, decimals }, i) => (
            <tr key={i}>
              <th scope="row" className={styles.name}>{name === '' ? labels.oneGroup : name}</th>
              <td className={`${styles.number} ${styles.cell}`}>{unitCount}</td>
              <td className={`${styles.number} ${styles.cell}`}>{decimals === 'all' ? labels.allDecimals : decimals}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > MOST_LISTED && <p className={shared.note}>{labels.moreGroups(groups.length - MOST_LISTED)}</p>}
    </>
  );
}
