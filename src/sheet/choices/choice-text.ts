/**
 * Choices as text and back. Version 1 is JSON: `{"version":1,"sheets":[{"id","name","choices":[…]}]}`, the sheet that was answered last at the end.
 * The text lies in a file that anyone can write to: what is not understood is left aside and counted, never thrown.
 */
import type { ProblemCode } from '../model/problem';
import type { Choice, RowAnswer, UnitMark } from '../model/choice';

/** The choices about one sheet. A renamed sheet keeps its id; in a file made anew, ids may differ and the name stays. */
export interface ChoicesOfSheet {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

export interface KnownChoices {
  readonly sheets: readonly ChoicesOfSheet[];
  /** How many parts of the text were not understood; a text that is no such JSON at all is one part. */
  readonly unread: number;
}

/** More characters than this are not kept in a workbook. */
export const MOST_CHOICE_CHARACTERS = 200_000;

/** Longer texts inside a choice were not made by the add-in: a cell holds at most so many. */
const LONGEST_TEXT = 32_767;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function oneOf<T extends string>(value: unknown, words: readonly T[]): T | null {
  return words.find((word) => word === value) ?? null;
}

function unitOf(value: unknown): UnitMark | null {
  if (!isFields(value)) return null;
  const { name, group, place, of, cell } = value;
  return isText(name) && isText(group) && isText(cell) && isCount(place) && isCount(of) && place < of ? { name, group, place, of, cell } : null;
}

/** Problems of which a person can say that it is right so. */
const RIGHT: readonly ProblemCode[] = ['unit-duplicate', 'score-out-of-line', 'near-tie'];

function answerOf(value: unknown): RowAnswer | null {
  if (!isFields(value)) return null;
  switch (value['kind']) {
    case 'score':
      return typeof value['score'] === 'number' && Number.isFinite(value['score']) ? { kind: 'score', score: value['score'] } : null;
    case 'not-scored':
    case 'ignored':
    case 'unit':
      return { kind: value['kind'] };
    case 'right': {
      const about = oneOf(value['about'], RIGHT);
      return about === null ? null : { kind: 'right', about };
    }
    default:
      return null;
  }
}

function columnChoice({ role, column, header }: Fields): Choice | null {
  const known = oneOf(role, ['unit', 'score', 'group']);
  if (known === null || !isText(header)) return null;
  if (column === null) return known === 'group' ? { about: 'column', role: known, column, header } : null;
  return isCount(column) && column < 16_384 ? { about: 'column', role: known, column, header } : null;
}

function choiceOf(value: unknown): Choice | null {
  if (!isFields(value)) return null;
  switch (value['about']) {
    case 'column':
      return columnChoice(value);
    case 'groups': {
      const by = oneOf(value['by'], ['names', 'numbering', 'tables', 'none']);
      return by === null ? null : { about: 'groups', by };
    }
    case 'sections': {
      const level = oneOf(value['level'], ['innermost', 'outermost']);
      return level === null ? null : { about: 'sections', level };
    }
    case 'blank-groups': {
      const as = oneOf(value['as'], ['above', 'own', 'unranked']);
      return as === null ? null : { about: 'blank-groups', as };
    }
    case 'order': {
      const order = oneOf(value['order'], ['descending', 'ascending']);
      return order === null ? null : { about: 'order', order };
    }
    case 'scale': {
      const reading = oneOf(value['reading'], ['convert', 'leave-out']);
      return reading === null ? null : { about: 'scale', reading };
    }
    case 'doubtful-rows':
      return typeof value['ranked'] === 'boolean' ? { about: 'doubtful-rows', ranked: value['ranked'] } : null;
    case 'sign': {
      const reading = oneOf(value['reading'], ['decimal', 'thousands']);
      return reading === null || !isText(value['header']) ? null : { about: 'sign', header: value['header'], reading };
    }
    case 'group':
      return isText(value['group']) && typeof value['ranked'] === 'boolean' ? { about: 'group', group: value['group'], ranked: value['ranked'] } : null;
    case 'accepted': {
      const problem = oneOf(value['problem'], ['names-legacy-encoding', 'rows-hidden', 'group-empty']);
      return problem === null ? null : { about: 'accepted', problem };
    }
    case 'row': {
      const unit = unitOf(value['unit']);
      const answer = answerOf(value['answer']);
      return unit === null || answer === null ? null : { about: 'row', unit, answer };
    }
    default:
      return null;
  }
}

/**
 * The choices that a text holds.
 *
 * @example parseChoices('{"version":1,"sheets":[]}') // { sheets: [], unread: 0 }
 * @example parseChoices('oops') // { sheets: [], unread: 1 }
 */
export function parseChoices(text: string): KnownChoices {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { sheets: [], unread: 1 };
  }
  if (!isFields(value) || value['version'] !== 1 || !Array.isArray(value['sheets'])) return { sheets: [], unread: 1 };
  const sheets: ChoicesOfSheet[] = [];
  let unread = 0;
  for (const entry of value['sheets'] as readonly unknown[]) {
    if (!isFields(entry) || !isText(entry['id']) || !isText(entry['name']) || !Array.isArray(entry['choices'])) {
      unread += 1;
      continue;
    }
    const parts = (entry['choices'] as readonly unknown[]).map(choiceOf);
    const choices = parts.filter((choice) => choice !== null);
    unread += parts.length - choices.length;
    sheets.push({ id: entry['id'], name: entry['name'], choices });
  }
  return { sheets, unread };
}

/** The entry of a sheet: by its id, else by its name. */
export function choicesOfSheet(sheets: readonly ChoicesOfSheet[], sheet: { readonly id: string; readonly name: string }): ChoicesOfSheet | undefined {
  return sheets.find(({ id }) => id === sheet.id) ?? sheets.find(({ name }) => name === sheet.name);
}

/** The text that keeps `entry` among the others, its sheet last; '' where no choices are left; null where it would be too long to keep. */
export function choicesText(sheets: readonly ChoicesOfSheet[], entry: ChoicesOfSheet): string | null {
  const before = choicesOfSheet(sheets, entry);
  const others = sheets.filter((sheet) => sheet !== before);
  const kept = entry.choices.length === 0 ? others : [...others, entry];
  if (kept.length === 0) return '';
  const text = JSON.stringify({ version: 1, sheets: kept });
  return text.length > MOST_CHOICE_CHARACTERS ? null : text;
}
