/**
 * Sections as groups. Sections may stand inside sections (A, I, 1): a unit belongs to the innermost. A level is told by the style of
 * numbering: a style that is open already closes what is inside it; a new style directly under a heading opens a level inside;
 * a new style after units stands beside. A heading repeated at a page break goes on with the same group.
 * Where a person so chose, the outermost headings make the groups instead. A heading with neither units nor headings under it is an empty
 * group: it has no number, since there is nothing to rank in it, but it is told.
 */
import type { SectionLevel } from '../model/choice';
import { nameKey } from '../text/name-key';
import { isNoteText, leadingMarker, saysNotRanked, sectionName } from '../text/row-words';
import type { EmptyGroup } from '../model/units';

interface OpenSection {
  readonly style: string;
  readonly name: string;
  readonly key: string;
  /** The row of the heading. */
  readonly row: number;
  /** How many groups there were before it. */
  readonly before: number;
  hasUnits: boolean;
  hasInner: boolean;
}

const CONTINUED = /\s*\(?(?:tiếp theo|tiếp|continued|cont\.?)\)?$/iu;

export class SectionGroups {
  private readonly open: OpenSection[] = [];
  private readonly indexOfPath = new Map<string, number>();
  private readonly paths: (readonly string[])[] = [];
  private unitsSinceHeading = false;
  private current = -1;
  private deepest = 0;
  private readonly closedEmpty: (EmptyGroup & { readonly path: string })[] = [];

  constructor(private readonly level: SectionLevel = 'innermost') {}

  /** How many headings stand over a unit at most. */
  get depth(): number {
    return this.deepest;
  }

  /** A heading: its marker (`II`, or '' ) may stand in another cell than its text. */
  heading(text: string, serialText: string, row: number): void {
    const marker = leadingMarker(text);
    const style = marker !== null && marker.rest !== '' ? marker.style : (leadingMarker(serialText)?.style ?? 'none');
    const name = sectionName(text).replace(CONTINUED, '');
    const key = nameKey(name);
    const level = this.open.findIndex((section) => section.style === style);
    if (level >= 0) {
      if (this.open[level]?.key === key && level === this.open.length - 1) return;
      this.closeFrom(level);
    } else if (this.unitsSinceHeading) this.closeFrom(Math.max(0, this.open.length - 1));
    const around = this.open.at(-1);
    if (around !== undefined) around.hasInner = true;
    this.open.push({ style, name, key, row, before: this.paths.length, hasUnits: false, hasInner: false });
    this.unitsSinceHeading = false;
    this.current = -1;
  }

  /** The group of a unit that stands here. */
  groupOfUnit(): number {
    this.unitsSinceHeading = true;
    if (this.current < 0) {
      this.deepest = Math.max(this.deepest, this.open.length);
      for (const section of this.open) section.hasUnits = true;
      // What an inner heading leaves unranked must not be ranked with the outer group.
      const sections = this.level === 'innermost' || this.open.some(({ name }) => saysNotRanked(name)) ? this.open : this.open.slice(0, 1);
      const path = sections.map((section) => section.key).join('\n');
      this.current = this.indexOfPath.get(path) ?? this.paths.length;
      if (this.current === this.paths.length) {
        this.indexOfPath.set(path, this.current);
        this.paths.push(sections.map((section) => section.name));
      }
    }
    return this.current;
  }

  /** Ends the last section: what is known of empty groups is complete then. */
  end(): void {
    this.closeFrom(0);
  }

  /** Groups without units, in the order of the sheet; complete after `end`. A group that goes on elsewhere is none. */
  get empty(): readonly EmptyGroup[] {
    return this.closedEmpty.filter(({ path }) => !this.indexOfPath.has(path)).map(({ name, row, before }) => ({ name, row, before }));
  }

  private closeFrom(level: number): void {
    this.open.forEach(({ name, row, before, hasUnits, hasInner }, depth) => {
      const isGroup = this.level === 'innermost' ? !hasInner : depth === 0;
      if (depth < level || hasUnits || !isGroup || isNoteText(name)) return;
      this.closedEmpty.push({ name, row, before, path: this.pathTo(depth + 1) });
    });
    this.open.length = level;
  }

  private pathTo(depth: number): string {
    return this.open.slice(0, depth).map(({ key }) => key).join('\n');
  }

  /** Groups whose heading, or one around it, says that they are not ranked. */
  get notRanked(): ReadonlySet<number> {
    return new Set(this.paths.flatMap((path, group) => (path.some(saysNotRanked) ? [group] : [])));
  }

  /** Names in the order of the sheet: the innermost heading; with the outer one before it where two would be the same. */
  get names(): readonly string[] {
    const inner = this.paths.map((path) => path.at(-1) ?? '');
    const count = new Map<string, number>();
    for (const name of inner) count.set(nameKey(name), (count.get(nameKey(name)) ?? 0) + 1);
    return inner.map((name, index) => ((count.get(nameKey(name)) ?? 0) > 1 ? (this.paths[index] ?? []).join(' – ') : name));
  }
}
