import { useMemo } from 'react';
import { groupsInOrder } from '../../app';
import type { Labels } from '../../messages';
import type { Reading } from '../../sheet';

/** So many groups are listed. */
const MOST_LISTED = 30;

/** The groups with how many units each has, and the decimals at which its scores are equal. */
export function Groups({ reading, labels }: { readonly reading: Reading; readonly labels: Labels }): React.JSX.Element {
  const groups = useMemo(() => groupsInOrder(reading), [reading]);
  return (
    <>
      <table className="groups-table">
        <thead>
          <tr>
            <th scope="col" className="groups-head">{labels.group}</th>
            <th scope="col" className="groups-head groups-number">{labels.units}</th>
            <th scope="col" className="groups-head groups-number">{labels.publishedDecimals}</th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, MOST_LISTED).map(({ name, unitCount, decimals }, i) => (
            <tr key={i}>
              <th scope="row" className="groups-name">{name === '' ? labels.oneGroup : name}</th>
              <td className="groups-number groups-cell">{unitCount}</td>
              <td className="groups-number groups-cell">{decimals === 'all' ? labels.allDecimals : decimals}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > MOST_LISTED && <p className="pane-note">{labels.moreGroups(groups.length - MOST_LISTED)}</p>}
    </>
  );
}
