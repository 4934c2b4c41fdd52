/** The application context: the first thing that Office.js asks for, and all it ever learns about the Excel around it. */

import type { WorkbookSession } from '../objects/session/workbook-session';
import { settingPairs } from './common-api/document-settings';
import { requirementMatrix, type ExcelVersion } from './excel-version';

const EXCEL_ON_THE_WEB = 16;
const DOCUMENT_OPENED = 2;
const READ_WRITE = 0;
const TASK_PANE = 1;

export interface AppContextOptions {
  readonly session: WorkbookSession;
  readonly excel: ExcelVersion;
  readonly addinId: string;
  /** The language of Excel's own interface, e.g. `vi-VN`. */
  readonly displayLocale: string;
}

export function appContext({ session, excel, addinId, displayLocale }: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _appUILocale: displayLocale,
    _dataLocale: session.dataLocale,
    _docUrl: session.fileName,
    _clientMode: READ_WRITE,
    _settings: settingPairs(session.model.settings),
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: addinId,
    _appInstanceId: addinId,
    _requirementMatrix: requirementMatrix(excel),
    _hostFullVersion: '16.0.0.0',
    _featureGates: {},
    /** 1 hidden, 2 task pane: `info.addin.visibilityMode` of `Office.onReady`. */
    _initialDisplayMode: session.runtime.paneVisible ? 2 : 1,
  };
}
