/** The groups of the units: as the sheet marks them, as a person chose to group units that it does not group, and those that are not ranked. */
import { kindsOfNames } from '../text/name-kinds';
import { numberingRestartsAt } from '../evidence/numbering';
import type { Choice, GroupsBy, SectionLevel } from '../model/choice';
import type { Layout, SheetLanguage } from '../model/layout';
import type { ReportingProblem } from '../model/problem';
import { cellText } from '../text/cell-text';
import { KIND_NAMES, numberedGroupName } from '../text/kind-names';
import { nameKey } from '../text/name-key';
import { isTableTitle } from '../text/row-words';
import type { EmptyGroup, ListedUnits } from '../model/units';
import type { GroupsOfUnits } from './group-column';
import { KIND, type RowKinds } from './row-kinds';
import type { RowSource } from './row-source';
import { SectionGroups } from './section-groups';

export interface GroupsBySections extends GroupsOfUnits {
  /** How many headings stand over a unit at most: two or more where sections stand in sections. */
  readonly depth: number;
  readonly empty: readonly EmptyGroup[];
}

export interface SectionsToGroup {
  readonly unitCount: number;
  readonly headingText: (index: number) => string;
  readonly level: SectionLevel;
}

/** Numbers the groups of the units by the headings above them. */
export function groupsBySections(source: RowSource, kinds: RowKinds, { unitCount, headingText, level }: SectionsToGroup): GroupsBySections {
  const groups = new Uint32Array(unitCount);
  const sections = new SectionGroups(level);
  const { sectionAbove, titleAbove } = source.layout.evidence;
  const firstSection = kinds.kind.indexOf(KIND.section);
  if (sectionAbove !== null) sections.heading(sectionAbove.text, '', sectionAbove.row);
  else if (titleAbove !== null && firstSection >= 0 && isTableTitle(headingText(firstSection))) sections.heading(titleAbove, '', source.layout.headerRow ?? source.top);
  let unit = 0;
  for (let index = 0; index < kinds.kind.length; index += 1) {
    const kind = kinds.kind[index];
    if (kind === KIND.section) sections.heading(headingText(index), cellText(source.serials.at(kinds.top + index)), kinds.top + index);
    else if (kind === KIND.scored || kind === KIND.named || kind === KIND.marked) groups[unit++] = sections.groupOfUnit();
  }
  sections.end();
  return { groups, names: sections.names, notRanked: sections.notRanked, blank: [], depth: sections.depth, empty: sections.empty };
}

/** A group for each run of the numbering; null where it never begins again. */
function groupsByNumbering(serials: Float64Array, language: SheetLanguage): GroupsOfUnits | null {
  let group = 0;
  const groups = Uint32Array.from(serials, (_, unit) => {
    if (numberingRestartsAt(serials, unit)) group += 1;
    return group;
  });
  return group === 0 ? null : { groups, names: Array.from({ length: group + 1 }, (_, index) => numberedGroupName(index, language)), notRanked: new Set(), blank: [] };
}

function groupsByNames(names: readonly string[], language: SheetLanguage): GroupsOfUnits | null {
  const found = kindsOfNames(names);
  return found === null ? null : { groups: found.ofUnit, names: found.kinds.map((kind) => (kind.kind === 'named' ? kind.name : KIND_NAMES[language][kind.kind])), notRanked: new Set(), blank: [] };
}

function groupsAsChosen({ names, serials }: ListedUnits, by: GroupsBy, { language, tables }: { readonly language: SheetLanguage; readonly tables: Uint32Array | null }): GroupsOfUnits | null {
  switch (by) {
    case 'names':
      return groupsByNames(names, language);
    case 'numbering':
      return groupsByNumbering(serials, language);
    case 'tables': {
      if (tables === null) return null;
      const count = 1 + tables.reduce((most, table) => Math.max(most, table), 0);
      return { groups: tables, names: Array.from({ length: count }, (_, index) => numberedGroupName(index, language)), notRanked: new Set(), blank: [] };
    }
    case 'none':
      return null;
  }
}

interface GroupAnswers {
  readonly notRanked: ReadonlySet<number>;
  /** Groups that stay unranked because a person said so. */
  readonly answered: ReadonlySet<number>;
  readonly unfit: readonly Choice[];
}

/** What a person said about groups that are marked as not ranked. */
function settleGroups({ names, notRanked }: GroupsOfUnits, choices: readonly Choice[]): GroupAnswers {
  const open = new Set(notRanked);
  const answered = new Set<number>();
  const unfit: Choice[] = [];
  for (const choice of choices) {
    if (choice.about !== 'group') continue;
    const group = names.findIndex((name) => nameKey(name) === nameKey(choice.group));
    if (group < 0 || !notRanked.has(group)) unfit.push(choice);
    else if (choice.ranked) open.delete(group);
    else answered.add(group);
  }
  return { notRanked: open, answered, unfit };
}

export interface UnitGroups extends GroupAnswers {
  readonly groups: Uint32Array;
  readonly groupNames: readonly string[];
  /** A person has said how units are grouped that the sheet does not group. */
  readonly settled: boolean;
}

/** The groups to rank: those that the sheet marks; where it marks none, those that a person chose. */
export function groupUnits(
  layout: Layout,
  { units, marked, choices, tables }: { readonly units: ListedUnits; readonly marked: GroupsOfUnits; readonly choices: readonly Choice[]; readonly tables: Uint32Array | null },
): UnitGroups {
  const answers = settleGroups(marked, choices);
  const { groups, groupNames } = units;
  const choice = choices.find(({ about }) => about === 'groups');
  if (choice?.about !== 'groups') return { ...answers, groups, groupNames, settled: false };
  const isUnmarked = layout.groupColumn === null && groupNames.length === 1 && groupNames[0] === '';
  const chosen = isUnmarked ? groupsAsChosen(units, choice.by, { language: layout.language, tables }) : null;
  if (chosen !== null) return { ...answers, groups: chosen.groups, groupNames: chosen.names, settled: true };
  // "One group" fits any sheet; nothing was grouped by names or numbers here.
  if (choice.by === 'none') return { ...answers, groups, groupNames, settled: true };
  return { ...answers, unfit: [...answers.unfit, choice], groups, groupNames, settled: false };
}

interface UnrankedGroups extends GroupAnswers {
  readonly layout: Layout;
  readonly rows: Int32Array;
  readonly groups: Uint32Array;
  readonly groupNames: readonly string[];
  /** Written to: a unit that is not ranked has no score to rank. */
  readonly scores: Float64Array;
}

/** Takes the scores of groups that are marked as not ranked out of the ranking, and says so once a group. */
export function leaveOutUnranked({ layout, rows, groups, groupNames, notRanked, answered, scores }: UnrankedGroups): ReportingProblem[] {
  if (notRanked.size === 0) return [];
  const counts = new Map<number, { count: number; readonly first: number }>();
  for (let unit = 0; unit < rows.length; unit += 1) {
    const group = groups[unit] ?? 0;
    if (!notRanked.has(group)) continue;
    scores[unit] = Number.NaN;
    const known = counts.get(group);
    if (known === undefined) counts.set(group, { count: 1, first: rows[unit] ?? 0 });
    else known.count += 1;
  }
  return Array.from(counts)
    .filter(([group]) => !answered.has(group))
    .map(([group, { count, first }]) => ({ code: 'group-not-ranked', cell: { row: first, column: layout.scoreColumn }, group: groupNames[group] ?? '', count }));
}
