import { Checkbox, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { breathing, rankedList, rankingRows, type Found, type RankedList } from '../../app';
import type { FoundPartProps } from '../parts';
import { useMatching } from './matching';
import { UnitList } from './UnitList';

/** Fewer units than these are seen at a glance. */
const LEAST_TO_SEARCH = 12;

/** The ranking, group by group, as it is or will be written; with a search by name, and the units whose rank will change by themselves. */
export function Ranking(part: FoundPartProps): React.JSX.Element {
  const { state, found, labels } = part;
  const list = useRankedList(found, state.numberLocale);
  return (
    <section className="ranking" aria-labelledby="ranking-heading">
      <h2 id="ranking-heading" className="pane-heard">
        {labels.ranking}
      </h2>
      {list === null ? <p className="pane-note">{labels.partLoading}</p> : <ListedUnits {...part} list={list} />}
    </section>
  );
}

/** The list; while another is made for what was read anew, the former one stays. */
function useRankedList(found: Found, numberLocale: string): RankedList | null {
  const [list, setList] = useState<RankedList | null>(null);
  useEffect(() => {
    let isWanted = true;
    void rankedList(found, numberLocale, breathing()).then((made) => {
      if (isWanted) setList(made);
    });
    return () => {
      isWanted = false;
    };
  }, [found, numberLocale]);
  return list?.found.sheetId === found.sheetId ? list : null;
}

function ListedUnits({ list, ...part }: FoundPartProps & { readonly list: RankedList }): React.JSX.Element {
  const { labels } = part;
  const { order, changed } = list;
  const { units } = list.reading;
  const [wish, setWish] = useState<'all' | 'changes'>('all');
  const [query, setQuery] = useState('');
  const matching = useMatching(units.names, query);
  const onlyChanges = wish === 'changes' && changed.size > 0;
  // Felt at a hundred thousand units, and the pane is drawn again at every step of a run.
  const shown = useMemo(
    () => (onlyChanges || matching !== null ? order.filter((unit) => (!onlyChanges || changed.has(unit)) && (matching === null || matching[unit] === 1)) : order),
    [order, onlyChanges, changed, matching],
  );
  const rows = useMemo(() => rankingRows(shown, units), [shown, units]);
  return (
    <>
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
      <UnitList {...part} list={list} rows={rows} />
    </>
  );
}
