import { Checkbox, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { neighboursIn, rankingOrder, rankingRows, scalesOf, scoreTexts, tiedUnits, whyNotRanked } from '../../app';
import type { Reading } from '../../sheet';
import type { FoundPartProps } from '../parts';
import { useMatching } from './matching';
import { UnitList } from './UnitList';

export interface RankingProps extends FoundPartProps {
  readonly reading: Reading;
  readonly ranks: Float64Array;
}

/** Fewer units than these are seen at a glance. */
const LEAST_TO_SEARCH = 12;

/** The ranking, group by group, as it is or will be written; with a search by name, and the units whose rank will change by themselves. */
export function Ranking(props: RankingProps): React.JSX.Element {
  const { state, found, reading, ranks, labels } = props;
  const { units } = reading;
  const { changes } = found;
  const [wish, setWish] = useState<'all' | 'changes'>('all');
  const [query, setQuery] = useState('');
  // Felt at a hundred thousand units, and the pane is drawn again at every step of a run.
  const order = useMemo(() => rankingOrder(units, ranks), [units, ranks]);
  const changed = useMemo(() => new Set(changes?.changed), [changes]);
  const matching = useMatching(units.names, query);
  const onlyChanges = wish === 'changes' && changed.size > 0;
  const shown = useMemo(
    () => (onlyChanges || matching !== null ? order.filter((unit) => (!onlyChanges || changed.has(unit)) && (matching === null || matching[unit] === 1)) : order),
    [order, onlyChanges, changed, matching],
  );
  const rows = useMemo(() => rankingRows(shown, units), [shown, units]);
  const ranked = useMemo(
    () => ({
      reading,
      ranks,
      changes,
      changed,
      tied: tiedUnits(order, units.groups, ranks),
      neighbours: neighboursIn(order, units.groups, ranks),
      scaleOf: scalesOf(units),
      reasons: whyNotRanked(found),
      scoreOf: scoreTexts(found, state.numberLocale),
      order: found.options.order,
    }),
    [found, reading, ranks, changes, changed, order, units, state.numberLocale],
  );
  return (
    <section className="ranking" aria-labelledby="ranking-heading">
      <h2 id="ranking-heading" className="pane-heard">
        {labels.ranking}
      </h2>
      <div className="ranking-head">
        {order.length > LEAST_TO_SEARCH && (
          <Input id="find-unit" className="ranking-search" size="small" type="search" value={query} aria-label={labels.findUnit} placeholder={labels.findUnit} contentBefore={<SearchRegular />} onChange={(_, { value }) => { setQuery(value); }} />
        )}
        {changed.size > 0 && (
          <Checkbox
            id="only-changes"
            label={labels.onlyChanges}
            checked={onlyChanges}
            onChange={(_, { checked }) => {
              setWish(checked === true ? 'changes' : 'all');
            }}
          />
        )}
      </div>
      <p role="status" className="pane-heard">
        {matching === null ? '' : labels.unitsMatching(shown.length)}
      </p>
      <UnitList {...props} rows={rows} ranked={ranked} />
    </section>
  );
}
