/**
 * The workbook of the port, over ExcelTS; what ExcelTS drops or spoils is looked after in `package`.
 */
import { Workbook, type WorkbookProtectionModel } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { OFFICE_THEME, resolveColor, themeColors } from './style/color';
import { ExcelTsProperties } from './properties';
import { putFileFormulas, readFileFormulas } from './cells/file-formulas';
import { ExcelTsNames } from './names';
import { NotedSettings } from './noted-settings';
import { ExcelTsSheet } from './sheet/sheet';
import { StyleBook } from './style/style';
import { carryDateFormats, restoreDateFormats } from '../package/date-formats';
import { type DefinedName, putDefinedNames, takeDefinedNames } from '../package/defined-names';
import { type AddInReference, type DocumentSettings, XEPHANG_REFERENCE, readDocumentSettings, writeDocumentSettings } from '../package/document-settings';
import { type Filters, putFilters, readFilters } from '../package/filter-criteria';
import { markLinkedNumbers, restoreLinkedNumbers } from '../package/linked-numbers';
import { losses } from '../package/losses';
import { type Parts, pack, partText, unpack } from '../package/parts';
import { type TotalRows, giveTotalRow, takeTotalRows } from '../package/table-totals';
import { putSheetIds, readSheetIds } from '../package/sheet-ids';
import { carryQuotePrefix, restoreQuotePrefix } from '../package/quote-prefix';
import { repairParts } from '../package/repairs';
import { textsOfUnreadableNumbers } from '../package/unreadable-numbers';
import type { FileLoss } from '../file-loss';
import { Journal } from '../journal';
import type { DocumentProperties, FormulaNotation, NameModel, NewName, SheetModel, WorkbookModel } from '../port';
import type { UntouchedValues } from '../untouched-values';

export interface WorkbookOptions {
  /** The add-in whose document settings are `settings`. */
  readonly addIn?: AddInReference;
}

/** What the parts of the file say beside what ExcelTS reads of them. */
interface PackageFacts {
  readonly theme: readonly string[];
  readonly names: readonly DefinedName[];
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly documentSettings: DocumentSettings;
  readonly filters: Filters;
  readonly totalRows: TotalRows;
  readonly warnings: readonly FileLoss[];
}

const NO_FACTS: PackageFacts = {
  theme: OFFICE_THEME,
  names: [],
  sheetIds: new Map(),
  documentSettings: { own: null, others: [], settings: new Map() },
  filters: { sheets: new Map(), tables: new Map() },
  totalRows: new Map(),
  warnings: [],
};

/** Excel's own default, which ExcelTS writes where a workbook names no other. */
const DEFAULT_FONT = { name: 'Calibri', size: 11, family: 2, scheme: 'minor', color: { theme: 1 } } as const;

export class ExcelTsWorkbook implements WorkbookModel {
  readonly journal = new Journal();
  readonly settings: Map<string, unknown>;
  readonly warnings: readonly FileLoss[];
  readonly #file: Workbook;
  readonly #facts: PackageFacts;
  readonly #addIn: AddInReference;
  readonly #styles: StyleBook;
  readonly #properties: DocumentProperties;
  #sheets: ExcelTsSheet[] = [];
  readonly #names: ExcelTsNames;
  #active: ExcelTsSheet | null = null;
  #notation: FormulaNotation | null = null;
  #tablesMade = 0;

  private constructor(file: Workbook, facts: PackageFacts, options: WorkbookOptions) {
    this.#file = file;
    this.#facts = facts;
    this.#addIn = options.addIn ?? XEPHANG_REFERENCE;
    this.#styles = new StyleBook({ theme: facts.theme, defaultFont: file.defaultFont ?? DEFAULT_FONT });
    this.#properties = new ExcelTsProperties(file);
    this.settings = new NotedSettings(facts.documentSettings.settings, this.journal);
    this.warnings = facts.warnings;
    for (const sheet of file.worksheets) this.#adopt(sheet, facts.sheetIds.get(sheet.name) ?? this.#idByPlace());
    this.#active = this.#sheets[this.#openTab(file)] ?? this.#sheets[0] ?? null;
    this.#names = new ExcelTsNames(facts.names, this.#sheets.map(({ id }) => id), this.journal);
  }

  /** A workbook with one sheet, which may start with the values of a text file. */
  static blank(options: WorkbookOptions & { readonly sheetName: string; readonly values?: UntouchedValues; readonly warnings?: readonly FileLoss[] }): ExcelTsWorkbook {
    const workbook = new ExcelTsWorkbook(new Workbook(), { ...NO_FACTS, warnings: options.warnings ?? [] }, options);
    workbook.#active = workbook.#adopt(workbook.#file.addWorksheet(options.sheetName), workbook.#idByPlace(), options.values);
    return workbook;
  }

  /**
   * @param parts of the file; taken apart on the way
   * @throws what the XML parser or ExcelTS throw for a damaged file.
   */
  static async load(parts: Parts, options: WorkbookOptions = {}): Promise<ExcelTsWorkbook> {
    const facts: PackageFacts = {
      theme: themeColors(partText(parts, 'xl/theme/theme1.xml') ?? undefined),
      documentSettings: readDocumentSettings(parts, options.addIn ?? XEPHANG_REFERENCE),
      filters: readFilters(parts),
      warnings: losses(parts),
      names: takeDefinedNames(parts),
      sheetIds: readSheetIds(parts),
      totalRows: takeTotalRows(parts),
    };
    carryQuotePrefix(parts);
    carryDateFormats(parts);
    textsOfUnreadableNumbers(parts);
    markLinkedNumbers(parts);
    // Without it ExcelTS refuses every file with a chart; calling it again does nothing.
    installChartSupport();
    const file = new Workbook();
    await file.xlsx.load(pack(parts, 0));
    return new ExcelTsWorkbook(file, facts, options);
  }

  get sheets(): readonly SheetModel[] {
    return this.#sheets;
  }

  get activeSheet(): SheetModel {
    if (this.#active === null) throw new Error('A workbook without a worksheet');
    return this.#active;
  }

  set activeSheet(sheet: SheetModel) {
    this.#active = this.#sheet(sheet.id);
    this.journal.touchView();
  }

  addSheet(name: string): SheetModel {
    this.journal.touch();
    return this.#adopt(this.#file.addWorksheet(name), `{${crypto.randomUUID().toUpperCase()}}`);
  }

  removeSheet(id: string): void {
    const sheet = this.#sheet(id);
    if (this.#sheets.length === 1) throw new RangeError('A workbook keeps at least one sheet');
    const position = this.#sheets.indexOf(sheet);
    this.journal.touch();
    this.#file.removeWorksheetEx(sheet.file);
    this.#sheets.splice(position, 1);
    this.#names.removeOfSheet(id);
    if (this.#active === sheet) this.#active = this.#sheets[Math.min(position, this.#sheets.length - 1)] ?? null;
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.#sheet(id);
    // Chart sheets keep their places among the tabs, so the worksheets only share out their own places anew.
    const places = this.#sheets.map(({ file }) => file.orderNo).sort((one, other) => one - other);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
    this.journal.touch();
    this.#sheets.forEach(({ file }, index) => {
      file.orderNo = places[index] ?? index;
    });
  }

  get properties(): DocumentProperties {
    return this.#properties;
  }

  get names(): readonly NameModel[] {
    return this.#names.list;
  }

  addName(name: NewName): NameModel {
    return this.#names.add(name);
  }

  removeName(name: string, sheetId: string | null): void {
    this.#names.remove(name, sheetId);
  }

  themeColor(place: number, tint: number): string {
    return resolveColor({ theme: place, tint }, this.#facts.theme, '#000000');
  }

  get structureProtected(): boolean {
    return this.#protection?.lockStructure === true;
  }

  set structureProtected(isProtected: boolean) {
    const before = this.structureProtected;
    this.journal.note('appearance', () => (this.structureProtected = before));
    this.#file.protection = { ...this.#protection, lockStructure: isProtected };
    if (!isProtected) this.#file.unprotect();
  }

  get calculatesOnLoad(): boolean {
    return calculationOf(this.#file).fullCalcOnLoad === true;
  }

  useNotation(notation: FormulaNotation): void {
    this.#notation = notation;
    for (const sheet of this.#sheets) readFileFormulas(sheet.file, notation);
    for (const name of this.#names.list) name.formula = notation.fromFile(name.formula);
  }

  async toXlsx(): Promise<Uint8Array> {
    for (const sheet of this.#sheets) sheet.settle();
    this.#showActiveTab();
    const restoreFormulas = this.#putFileFormulas();
    // ExcelTS's self-check would write to the console. The package is packed anew below, so it need not be small now; but not
    // level 0, at which ExcelTS is six times slower.
    const parts = unpack(await this.#file.xlsx.writeBuffer({ validate: false, zip: { level: 1 } }).finally(restoreFormulas));
    repairParts(parts);
    restoreQuotePrefix(parts);
    restoreDateFormats(parts);
    restoreLinkedNumbers(parts);
    this.#putFacts(parts);
    return pack(parts, 6);
  }

  /** @returns the way back */
  #putFileFormulas(): () => void {
    const notation = this.#notation;
    if (notation === null) return () => undefined;
    const arrays = notation.arrays();
    const restore = this.#sheets.map((sheet) => putFileFormulas(sheet.file, notation, arrays.filter((array) => array.sheet === sheet).map(({ area }) => area)));
    return () => {
      for (const step of restore) step();
    };
  }

  #putFacts(parts: Parts): void {
    const tabs = this.#file.worksheets;
    const toFile = this.#notation?.toFile ?? ((formula: string) => formula);
    putDefinedNames(parts, this.#names.inFile(toFile, (id) => tabs.indexOf(this.#sheet(id).file)));
    putSheetIds(parts, new Map(this.#sheets.map(({ name, id }) => [name, id])));
    putFilters(parts, {
      sheets: new Map(this.#sheets.map((sheet) => [sheet.name, sheet.filters.own])),
      tables: new Map(this.#sheets.flatMap((sheet) => sheet.filters.tables)),
    });
    writeDocumentSettings(parts, { ...this.#facts.documentSettings, settings: this.settings }, this.#addIn);
  }

  /** What Excel gives a sheet whose file has no id for it: its number, the low byte first. A sheet that is added gets a random id. */
  #idByPlace(): string {
    const taken = new Set([...this.#facts.sheetIds.values(), ...this.#sheets.map(({ id }) => id)]);
    const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
    for (let number = this.#sheets.length; ; number++) {
      const id = `{00000000-0001-0000-${hex(number & 0xff)}${hex(number >> 8)}-000000000000}`;
      if (!taken.has(id)) return id;
    }
  }

  #adopt(file: ExcelTsSheet['file'], id: string, untouched?: UntouchedValues): ExcelTsSheet {
    for (const table of file.getTables()) giveTotalRow(table, this.#facts.totalRows);
    const sheet = new ExcelTsSheet(file, {
      id,
      styles: this.#styles,
      journal: this.journal,
      theme: this.#facts.theme,
      date1904: this.#file.properties.date1904 === true,
      filterColumns: this.#facts.filters.sheets.get(file.name) ?? new Map<number, string>(),
      tableFilterColumns: (name) => this.#facts.filters.tables.get(name) ?? new Map<number, string>(),
      nextTableNumber: () => ++this.#tablesMade,
      ...(untouched === undefined ? {} : { untouched }),
    });
    this.#sheets.push(sheet);
    return sheet;
  }

  #sheet(id: string): ExcelTsSheet {
    const sheet = this.#sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new RangeError(`No sheet ${id}`);
    return sheet;
  }

  /** A file counts its tabs with the chart sheets. */
  #openTab(file: Workbook): number {
    const tab = viewsOf(file)[0]?.activeTab ?? 0;
    return this.#sheets.findIndex((sheet) => sheet.file.orderNo === tab);
  }

  #showActiveTab(): void {
    const activeTab = this.#active?.file.orderNo ?? 0;
    const [view, ...more] = viewsOf(this.#file);
    const shown = view ?? { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, visibility: 'visible' };
    this.#file.views = [{ ...shown, activeTab }, ...more];
  }

  get #protection(): WorkbookProtectionModel | undefined {
    return this.#file.protection;
  }
}

/** ExcelTS's types do not say that a file without it has none. */
function calculationOf(file: { readonly calcProperties?: Partial<Workbook['calcProperties']> }): Partial<Workbook['calcProperties']> {
  return file.calcProperties ?? {};
}

/** ExcelTS's types do not say that a file without views has none. */
function viewsOf(file: { readonly views?: Workbook['views'] }): Workbook['views'] {
  return file.views ?? [];
}
