/**
 * The kinds of units that names alone tell: departments, districts, communes and wards, schools. A sheet of several kinds without
 * groups is usually meant to be ranked kind by kind, but only its office knows: this is proposed, never applied.
 */
import type { KindCount, UnitKind } from '../model/problem';
import { cleanText } from './cell-text';
import { FEWEST_OF_A_KIND, MOST_KINDS, stretchesOfNames } from './shared-words';

/** First match wins. Names are matched as typed, with or without diacritics: folding a million of them would cost more than all of reading. */
const PATTERNS: readonly (readonly [UnitKind | 'cities', RegExp])[] = [
  ['hospitals', /^(?:bệnh viện|benh vien|(?:trung tâm|trạm) y tế|(?:trung tam|tram) y te)(?= |$)/iu],
  ['schools', /^(?:trường|truong|đại học|dai hoc|học viện|hoc vien|mầm non|tiểu học|thcs|thpt) /iu],
  ['communes', /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan) )?(?:xã|phường|thị trấn|đặc khu|xa|phuong|thi tran|dac khu) /iu],
  ['cities', /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan) )?(?:thành phố|thanh pho|tp\.?) /iu],
  ['districts', /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan) )?(?:huyện|quận|thị xã|huyen|quan|thi xa|tx\.?) /iu],
  ['provinces', /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan) )?(?:tỉnh|tinh) /iu],
  ['ministries', /^bộ (?!chỉ huy)/iu],
  ['departments', /^(?:sở|so|ban|thanh tra|văn phòng|van phong|cục|chi cục|công an|bộ chỉ huy|bảo hiểm xã hội|kho bạc) /iu],
];

/** The kind that a name tells; null where it tells none. Cities may stand with provinces or with districts. */
export function kindOf(name: string): UnitKind | 'cities' | null {
  const text = cleanText(name);
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * True for a name such as units have. In capitals it may as well be whoever signs below the table: `SỞ NỘI VỤ`.
 *
 * @example isUnitName('Xã An Bình') // true
 * @example isUnitName('Nguyễn Văn A') // false
 */
export function isUnitName(name: string): boolean {
  return kindOf(name) !== null && name !== name.toUpperCase();
}

/** Every unit's kind: `ofUnit` is an index into `kinds`, which stand in the order in which they first occur. */
export interface KindsOfUnits {
  readonly kinds: readonly KindCount[];
  readonly ofUnit: Uint32Array;
}

/**
 * The kinds of all names: by their words, else by the words that stretches of them share. null where a name has no clear kind, or the kinds are not two to
 * four of at least three units each. Cities stand with the provinces where there are provinces, else with the districts.
 */
export function kindsOfNames(names: readonly string[]): KindsOfUnits | null {
  const found: (UnitKind | 'cities')[] = [];
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === null) return kindsOfStretches(names);
    found.push(kind);
  }
  const ofCities: UnitKind = found.includes('provinces') ? 'provinces' : 'districts';
  const counts = new Map<UnitKind, { readonly index: number; count: number }>();
  const ofUnit = Uint32Array.from(found, (kind) => {
    const settled = kind === 'cities' ? ofCities : kind;
    const known = counts.get(settled) ?? { index: counts.size, count: 0 };
    known.count += 1;
    counts.set(settled, known);
    return known.index;
  });
  const kinds = Array.from(counts, ([kind, { count }]) => ({ kind, count }));
  return kinds.length >= 2 && kinds.length <= MOST_KINDS && kinds.every(({ count }) => count >= FEWEST_OF_A_KIND) ? { kinds, ofUnit } : null;
}

function kindsOfStretches(names: readonly string[]): KindsOfUnits | null {
  const stretches = stretchesOfNames(names);
  if (stretches === null) return null;
  const ofUnit = new Uint32Array(names.length);
  stretches.forEach(({ from }, index) => ofUnit.fill(index, from));
  return { kinds: stretches.map(({ words, count }) => ({ kind: 'named', name: words.join(', '), count })), ofUnit };
}
