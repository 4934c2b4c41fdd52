import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetters, readActiveSheet, USUAL_OPTIONS, type Found, type RankingOptions } from '../../app';
import type { Labels } from '../../messages';
import { loadedPart } from '../part/loaded-part';
import type { FoundPartProps } from '../parts';

const FoundChoices = loadedPart(async () => (await import(/* webpackChunkName: "options" */ './FoundChoices')).FoundChoices);

/** A header is shown up to here; whole, it stands among the choices. */
const MOST_OF_HEADER = 24;

/** What was found on the sheet, in one line; the choices of how to read and rank it unfold from there. */
export function FoundLine(part: FoundPartProps): React.JSX.Element {
  const { session, state, found, labels } = part;
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={labels.found} aria-busy={state.running !== null}>
      <div className="found-row">
        <p className="found-line">{foundText(found, labels)}</p>
        <Button id="edit-found" size="small" appearance="subtle" aria-expanded={isOpen} aria-controls="found-choices" onClick={() => { setOpen(!isOpen); }}>
          {labels.edit}
        </Button>
      </div>
      {found.rowsUnread > 0 && (
        <Button id="read-whole" size="small" onClick={() => void readActiveSheet(session, { depth: 'whole' })}>
          {labels.readWhole}
        </Button>
      )}
      <div id="found-choices" hidden={!isOpen}>
        {isOpen && <FoundChoices {...part} />}
      </div>
    </section>
  );
}

/** `34 đơn vị · 2 nhóm (theo dòng mục) · điểm: cột C “Tổng điểm”`, and what is chosen otherwise than usual. */
function foundText(found: Found, labels: Labels): string {
  const { layout, reading, rowsUnread, options } = found;
  if (rowsUnread > 0) return labels.rowsUnread(rowsUnread);
  if (layout === null || reading === null) return labels.notUnderstood;
  const header = layout.headers[layout.scoreColumn - layout.firstColumn] ?? '';
  const short = header.length > MOST_OF_HEADER ? `${header.slice(0, MOST_OF_HEADER - 1)}…` : header;
  const score = `${columnLetters(layout.scoreColumn)}${header === '' ? '' : ` “${short}”`}`;
  const { rows, groupNames } = reading.units;
  const line = labels.foundLine({ units: rows.length, groups: groupNames.length, by: groupedBy(found, labels), score });
  return [line, ...unusual(options, labels)].join(' · ');
}

function groupedBy({ layout, choices }: Found, labels: Labels): string {
  if (layout !== null && layout.groupColumn !== null) return labels.groupedBy.column(columnLetters(layout.groupColumn));
  const chosen = choices.find((choice) => choice.about === 'groups');
  return chosen !== undefined && chosen.by !== 'none' ? labels.groupedBy[chosen.by] : labels.groupedBy.sections;
}

/** What is chosen otherwise than usual. */
function unusual({ order, ties, decimals, write, recompute, scope }: RankingOptions, labels: Labels): readonly string[] {
  return [
    ...(scope === USUAL_OPTIONS.scope ? [] : [labels.scope.short[scope]]),
    ...(order === 'descending' ? [] : [labels.order.short[order]]),
    ...(ties === USUAL_OPTIONS.ties ? [] : [labels.ties.short[ties]]),
    ...(decimals === USUAL_OPTIONS.decimals ? [] : [labels.decimals.short(decimals)]),
    ...(write === USUAL_OPTIONS.write ? [] : [labels.write.short[write]]),
    ...(recompute === USUAL_OPTIONS.recompute ? [] : [labels.recomputeShort[recompute]]),
  ];
}
