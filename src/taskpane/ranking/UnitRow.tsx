import { scoreGap, type RankedList } from '../../app';
import type { Labels } from '../../messages';
import type { CellValue } from '../../sheet';

export interface UnitRowProps {
  readonly unit: number;
  readonly list: RankedList;
  readonly labels: Labels;
  readonly numberLocale: string;
  readonly isChosen: boolean;
}

export function GroupHeading({ name, labels }: { readonly name: string; readonly labels: Labels }): React.JSX.Element {
  return <div className="units-group">{name === '' ? labels.oneGroup : name}</div>;
}

/** One unit: its rank (and what it was), its name, its score with a bar; ties are held together, and say which rank follows. */
export function UnitRow({ unit, list, labels, numberLocale, isChosen }: UnitRowProps): React.JSX.Element {
  const { names, scores, groups, groupNames } = list.reading.units;
  const number = numberFormat(numberLocale);
  const rank = list.ranks[unit] ?? Number.NaN;
  const score = Number.isNaN(scores[unit]) ? '' : list.scoreOf(unit);
  const reason = list.reasons.get(unit);
  const isTied = list.tied[unit] === 1;
  const next = list.neighbours.nextRank[unit] ?? 0;
  const becomes = list.changed.has(unit) ? labels.becomes(shownCell(list.found.changes?.before[unit] ?? '', labels, number), Number.isNaN(rank) ? labels.blankCell : number.format(rank)) : '';
  const heard = labels.heardRow({ rank: Number.isNaN(rank) ? '' : number.format(rank), unit: names[unit] ?? '', score, group: groupNames[groups[unit] ?? 0] ?? '' });
  return (
    <div className={`unit ${isTied ? 'unit-tied' : ''} ${isChosen ? 'unit-chosen' : ''}`}>
      <span className="pane-heard">{[heard, ...(isTied ? [labels.tied] : []), ...(becomes === '' ? [] : [becomes])].join(', ')}</span>
      <span className="unit-rank" aria-hidden>
        <Rank unit={unit} list={list} labels={labels} number={number} />
      </span>
      <span className="unit-name" aria-hidden>
        {names[unit]}
      </span>
      <span className="unit-score" aria-hidden>
        {score}
      </span>
      {score !== '' && (
        <span className="unit-scale" aria-hidden>
          <span className="unit-bar" style={{ width: `${String(Math.round(1000 * list.scaleOf(unit)) / 10)}%` }} />
        </span>
      )}
      {reason !== undefined && <span className="unit-note">{labels.notRankedBecause[reason]}</span>}
      {isChosen && !Number.isNaN(rank) && <span className="unit-note">{gapOf(unit, list, labels, numberLocale)}</span>}
      {next > 0 && <span className="unit-note unit-next">{labels.nextRank(number.format(next))}</span>}
    </div>
  );
}

type RankProps = Pick<UnitRowProps, 'unit' | 'list' | 'labels'> & { readonly number: Intl.NumberFormat };

/** The rank; where the sheet has another, both. */
function Rank({ unit, list, labels, number }: RankProps): React.JSX.Element {
  const rank = list.ranks[unit] ?? Number.NaN;
  if (!list.changed.has(unit)) return <>{Number.isNaN(rank) ? '–' : number.format(rank)}</>;
  return (
    <>
      <span className="unit-before">{shownCell(list.found.changes?.before[unit] ?? '', labels, number)}</span> → {Number.isNaN(rank) ? labels.blankCell : number.format(rank)}
    </>
  );
}

/** What a unit lacks for the next rank, at the published decimals. */
function gapOf(unit: number, { found, reading, ranks, neighbours }: RankedList, labels: Labels, numberLocale: string): string {
  const better = neighbours.better[unit] ?? -1;
  if (better < 0) return labels.first;
  const { scores, groups, decimals } = reading.units;
  const published = decimals[groups[unit] ?? 0] ?? 'all';
  const gap = scoreGap(scores[unit] ?? Number.NaN, scores[better] ?? Number.NaN, published);
  const points = gap.toLocaleString(numberLocale, { minimumFractionDigits: published === 'all' ? 0 : published, maximumFractionDigits: 10 });
  return labels.gap(points, numberFormat(numberLocale).format(ranks[better] ?? Number.NaN), found.options.order);
}

function shownCell(cell: CellValue, labels: Labels, number: Intl.NumberFormat): string {
  if (typeof cell === 'number') return number.format(cell);
  if (typeof cell === 'object') return cell.error;
  const text = String(cell).trim();
  return text === '' ? labels.blankCell : text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for a locale, since making one costs more than using it. */
function numberFormat(locale: string): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  formats.set(locale, made);
  return made;
}
