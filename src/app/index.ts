/** The layer's door. Stories go out of it with a way to bear a script that does not come: each is loaded in part when it is used, or may be. */
import * as choices from './choices/choices';
import * as loaded from './loaded-when-used';
import * as split from './pasted/split-text';
import * as ranks from './ranks/compute-ranks';
import * as reading from './reading/read-sheet';
import { withScripts } from './service/with-scripts';

export { agreeingWay, columnLetters, foldHeader, furtherWays, groupsInOrder, isBlocking, waysOfLeftOut, waysOut, type Choice, type LeftOutRow, type WayOut } from '../sheet';
export { DEFAULT_OPTIONS as USUAL_OPTIONS, type RankingOptions } from './session/options';
export { decimalsOfText, ORDERS, SETTINGS } from './session/settings';
export { makeReport, reportHtml, reportText, type Report, type SheetReport } from './shown/report';
export { canRunFunctions } from './ranks/rank-contents';
export { addressOf, columnOf, problemSentence } from './session/sentences';
export { createSession, isBusy, type ActionRecord, type Alternative, type Found, type Place, type Question, type Running, type Session, type SessionState, type WorkbookFound } from './session/session';
export { ranksAreStale } from './reading/follow-edits';
export { cardOf, type Card } from './shown/card';
export { rankedList, type RankedList } from './shown/ranked-list';
export { headingOfRow, rankingRows, scoreGap, type RankingRows } from './shown/ranking-rows';
export { breathing } from './session/breath';
export { goToCell } from './shown/go-to-cell';
export { hasIssues, issuesOf, type IssueKind } from './shown/issues';
export { tablesInserted } from './shown/tables-inserted';
export { readWhileVisible } from './reading/follow-sheets';

export const computeRanks = withScripts(ranks.computeRanks);
export const chooseColumns = withScripts(choices.chooseColumns);
export const takeBack = withScripts(choices.takeBack);
export const takeWayOut = withScripts(choices.takeWayOut);
export const takeWaysOut = withScripts(choices.takeWaysOut);
export const choose = withScripts(reading.choose);
export const readAsBefore = withScripts(reading.readAsBefore);
export const readActiveSheet = withScripts(reading.readActiveSheet);
export const insertTables = withScripts(loaded.insertTables);
export const replaceFunctions = withScripts(loaded.replaceFunctions);
export const restore = withScripts(loaded.restore);
export const splitText = withScripts(split.splitText);
export const placeTable = withScripts(split.placeTable);
