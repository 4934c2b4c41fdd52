/**
 * The headless host's command line, which others script against:
 *
 *   npm run -s headless -- FILE [--sheet NAME] [--excel 2021|2024|365|web] [--language vi|en] [--set KEY=VALUE]...
 *                          [--run COMMAND | --press LABEL | --edit STEP | --fault 'N HOW']... [--expect-unchanged]
 *                          [--addin PAGE.html [--click SELECTOR]...] [--eval FORMULA]... [--save OUT.xlsx] [--json]
 */

import { parseArgs } from 'node:util';
import { EXCEL_VERSIONS, type ExcelVersion } from '../../channel/excel-version';
import { readStep, requireActionsForFaults, STEP_OPTIONS, type Step } from '../steps/step';
import { errorCode } from './error-code';
import { WrongUsage } from './wrong-usage';

export interface CommandLine {
  readonly file: string;
  /** null: the sheet that is active in the file. */
  readonly sheet: string | null;
  readonly excel: ExcelVersion;
  readonly language: 'vi' | 'en';
  /** Keys and values for the add-in's settings in the document, in the order given. */
  readonly settings: readonly (readonly [key: string, value: string])[];
  /** Ribbon commands, buttons of the pane, people's edits and faults in their order. Without a command and a button the pane is opened. */
  readonly steps: readonly Step[];
  /** Whether the workbook is compared with the one that was opened and given the same edits. */
  readonly expectUnchanged: boolean;
  /** The HTML file of another add-in, which is loaded in place of ours. */
  readonly addin: string | null;
  /** Elements of that page in the order in which they are clicked. */
  readonly click: readonly string[];
  /** Formulas to be evaluated on the active sheet after all that, in English with commas. */
  readonly evaluate: readonly string[];
  readonly save: string | null;
  readonly json: boolean;
}

const LANGUAGES = ['vi', 'en'] as const;

/** @throws {WrongUsage} with what to write instead */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || file === '') throw new WrongUsage('Name the file to open: npm run -s headless -- FILE [options]');
  if (more.length > 0) throw new WrongUsage(`Name one file only, not also ${more.join(' ')}`);
  if (values.save !== undefined && !values.save.toLowerCase().endsWith('.xlsx')) throw new WrongUsage(`--save writes .xlsx files only, not ${values.save}`);
  requireOneAddin(values);
  return {
    file,
    sheet: values.sheet ?? null,
    excel: oneOf('--excel', values.excel ?? 'web', EXCEL_VERSIONS),
    language: oneOf('--language', values.language ?? 'vi', LANGUAGES),
    settings: (values.set ?? []).map(readSetting),
    steps: readSteps(tokens),
    expectUnchanged: values['expect-unchanged'] ?? false,
    addin: values.addin ?? null,
    click: values.click ?? [],
    evaluate: (values.eval ?? []).map(readFormula),
    save: values.save ?? null,
    json: values.json ?? false,
  };
}

/** @throws {WrongUsage} for a step that there is not, or a fault that no action follows */
function readSteps(tokens: ReturnType<typeof parse>['tokens']): readonly Step[] {
  const steps = tokens.flatMap((token) => {
    const kind = token.kind === 'option' ? STEP_OPTIONS.find((name) => name === token.name) : undefined;
    return kind === undefined || token.kind !== 'option' || token.value === undefined ? [] : [readStep(kind, token.value)];
  });
  requireActionsForFaults(steps);
  return steps;
}

/** Commands, what goes with them, and settings belong to the add-in built here, clicks to another's page. */
function requireOneAddin({ addin, click, run, set, press, edit, fault, ...others }: ReturnType<typeof parse>['values']): void {
  if (addin === undefined && click !== undefined) throw new WrongUsage('--click needs --addin PAGE.html, whose elements it names');
  if (addin === undefined) return;
  if (run !== undefined) throw new WrongUsage('--run fires commands of a manifest, and --addin has only a page: use --click SELECTOR');
  if ((press ?? edit ?? fault ?? others['expect-unchanged']) !== undefined) {
    throw new WrongUsage('--press, --edit, --fault and --expect-unchanged go with the add-in built here, not with --addin');
  }
  if (set !== undefined) throw new WrongUsage('--set sets the settings of the add-in built here, not of --addin');
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      tokens: true,
      options: {
        sheet: { type: 'string' },
        excel: { type: 'string' },
        language: { type: 'string' },
        set: { type: 'string', multiple: true },
        run: { type: 'string', multiple: true },
        press: { type: 'string', multiple: true },
        edit: { type: 'string', multiple: true },
        fault: { type: 'string', multiple: true },
        'expect-unchanged': { type: 'boolean' },
        addin: { type: 'string' },
        click: { type: 'string', multiple: true },
        eval: { type: 'string', multiple: true },
        save: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    if (errorCode(error)?.startsWith('ERR_PARSE_ARGS') === true) throw new WrongUsage(messageOf(error));
    throw error;
  }
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new WrongUsage(`${option} takes ${words.join(', ')}; not ${value}`);
  return word;
}

function readFormula(text: string): string {
  if (text.length < 2 || !text.startsWith('=')) throw new WrongUsage(`--eval takes a formula such as =SUM(A1:A9), not ${text}`);
  return text;
}

/** `decimals=2` -> decimals, 2. Whether the add-in has such a setting is for `settings.ts` to say. */
function readSetting(text: string): readonly [string, string] {
  const equals = text.indexOf('=');
  if (equals < 0) throw new WrongUsage(`--set takes KEY=VALUE, not ${text}`);
  return [text.slice(0, equals), text.slice(equals + 1)];
}
