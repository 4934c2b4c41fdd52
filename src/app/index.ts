export { computeRanks, type Consent } from './compute-ranks';
export { MOST_DECIMALS, ORDERS, TIE_METHODS, decimalsOfText, type RankingOptions } from './options';
export { choose, chooseColumns, readActiveSheet } from './read-sheet';
export { makeReport, reportHtml, reportText, type Report } from './report';
export { restore } from './restore';
export { addressOf, problemSentence } from './sentences';
export { createSession, type ActionRecord, type Found, type Question, type Session, type SessionState } from './session';
export { goToCell } from './go-to-cell';
export { readWhileVisible } from './pane-visibility';
