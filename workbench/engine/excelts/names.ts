/** The defined names of the workbook: those of the file, and those that come and go. */
import type { Journal } from '../journal';
import type { NameModel, NewName } from '../port';
import type { DefinedName } from '../package/defined-names';

class ExcelTsName implements NameModel {
  readonly name: string;
  readonly sheetId: string | null;
  readonly #journal: Journal;
  #fields: Pick<NameModel, 'formula' | 'visible' | 'comment'>;

  constructor({ name, sheetId, formula, visible, comment = '' }: NewName, journal: Journal) {
    this.name = name;
    this.sheetId = sheetId;
    this.#journal = journal;
    this.#fields = { formula, visible, comment };
  }

  get formula(): string {
    return this.#fields.formula;
  }

  set formula(formula: string) {
    this.#put({ ...this.#fields, formula });
  }

  get visible(): boolean {
    return this.#fields.visible;
  }

  set visible(visible: boolean) {
    this.#put({ ...this.#fields, visible });
  }

  get comment(): string {
    return this.#fields.comment;
  }

  set comment(comment: string) {
    this.#put({ ...this.#fields, comment });
  }

  #put(fields: Pick<NameModel, 'formula' | 'visible' | 'comment'>): void {
    const before = this.#fields;
    this.#journal.note('structure', () => this.#put(before));
    this.#fields = fields;
  }
}

export class ExcelTsNames {
  readonly #journal: Journal;
  #list: readonly ExcelTsName[];

  /** @param sheetIds in the order of the file */
  constructor(ofFile: readonly DefinedName[], sheetIds: readonly string[], journal: Journal) {
    this.#journal = journal;
    this.#list = ofFile.map(({ name, formula, hidden, sheetPosition, comment }) => {
      const sheetId = sheetPosition === null ? null : (sheetIds[sheetPosition] ?? null);
      return new ExcelTsName({ name, formula: `=${formula}`, visible: !hidden, sheetId, comment: comment ?? '' }, journal);
    });
  }

  get list(): readonly NameModel[] {
    return this.#list;
  }

  add(name: NewName): NameModel {
    const added = new ExcelTsName(name, this.#journal);
    this.#put([...this.#list, added]);
    return added;
  }

  remove(name: string, sheetId: string | null): void {
    this.#put(this.#list.filter((one) => one.sheetId !== sheetId || one.name.toLowerCase() !== name.toLowerCase()));
  }

  /** The names that belong to a sheet go with it. */
  removeOfSheet(id: string): void {
    this.#put(this.#list.filter(({ sheetId }) => sheetId !== id));
  }

  /** As a file has them. */
  inFile(toFile: (formula: string) => string, positionOf: (sheetId: string) => number): readonly DefinedName[] {
    return this.#list.map(({ name, formula, visible, sheetId, comment }) => ({
      name,
      formula: toFile(formula).replace(/^=/, ''),
      hidden: !visible,
      sheetPosition: sheetId === null ? null : positionOf(sheetId),
      comment: comment === '' ? null : comment,
    }));
  }

  #put(list: readonly ExcelTsName[]): void {
    const before = this.#list;
    this.#journal.note('structure', () => this.#put(before));
    this.#list = list;
  }
}
