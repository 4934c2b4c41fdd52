import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { previewOrder, scoreTexts, tiedUnits, whyNotRanked } from '../../app';
import type { Reading } from '../../sheet';
import type { FoundPartProps } from '../parts';
import { LeftOut } from './LeftOut';
import { Pager } from './Pager';
import { firstPages, pageParts, PAGE_SIZE } from './pages';
import { UnitTable } from './UnitTable';

export interface PreviewProps extends FoundPartProps {
  readonly reading: Reading;
  readonly ranks: Float64Array;
}

/** What is not ranked and why, and the units as they are or will be ranked. */
export function Preview(props: PreviewProps): React.JSX.Element {
  return (
    <>
      <LeftOut {...props} />
      <RankedUnits {...props} />
    </>
  );
}

/** The units by group and rank, and which ranks on the sheet will change. */
function RankedUnits({ state, found, reading, ranks, labels }: PreviewProps): React.JSX.Element {
  const { groups, groupNames } = reading.units;
  const { changes } = found;
  const [wish, setWish] = useState<'all' | 'changes'>('all');
  const [wishedPage, setPage] = useState(0);
  // Felt at a hundred thousand units, and the pane is drawn again at every step of a run.
  const order = useMemo(() => previewOrder(reading.units, ranks), [reading, ranks]);
  const changed = useMemo(() => new Set(changes?.changed), [changes]);
  const onlyChanges = wish === 'changes' && changed.size > 0;
  const shown = useMemo(() => (onlyChanges ? order.filter((unit) => changed.has(unit)) : order), [order, onlyChanges, changed]);
  const pagesOfGroups = useMemo(() => firstPages(shown, groups, groupNames.length), [shown, groups, groupNames]);
  const reasons = useMemo(() => whyNotRanked(found), [found]);
  const tied = useMemo(() => tiedUnits(order, groups, ranks), [order, groups, ranks]);
  const scoreOf = useMemo(() => scoreTexts(found, state.numberLocale), [found, state.numberLocale]);
  const ranked = { reading, scoreOf, ranks, changes, changed, tied, reasons };
  const pageCount = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
  const page = Math.min(wishedPage, pageCount - 1);
  return (
    <section className="pane-section" aria-labelledby="preview-heading">
      <h2 id="preview-heading" className="pane-heading">
        {labels.preview}
      </h2>
      {tied.includes(1) && (
        <p className="pane-note">
          = {labels.tied}
        </p>
      )}
      {reasons.size > 0 && <p className="pane-line">{labels.unitsNotRanked(reasons.size)}</p>}
      {changes !== null && <p className="pane-line">{changed.size === 0 ? labels.ranksAgree : labels.ranksWillChange(changed.size)}</p>}
      {changed.size > 0 && (
        <Checkbox
          id="only-changes"
          label={labels.onlyChanges}
          checked={onlyChanges}
          onChange={(_, { checked }) => {
            setWish(checked === true ? 'changes' : 'all');
            setPage(0);
          }}
        />
      )}
      {pageCount > 1 && (
        <Pager
          labels={labels}
          numberLocale={state.numberLocale}
          page={page}
          pageCount={pageCount}
          unitCount={shown.length}
          groupNames={groupNames}
          pagesOfGroups={pagesOfGroups}
          onPage={setPage}
        />
      )}
      {pageParts(shown, groups, page).map(({ group, start, end }) => (
        <UnitTable key={group} group={group} units={shown.subarray(start, end)} ranked={ranked} labels={labels} numberLocale={state.numberLocale} />
      ))}
    </section>
  );
}
