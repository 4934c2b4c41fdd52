/** What a caller got wrong. A sheet's own faults never come here: they are problems (values), found before ranking. */
export type RankingErrorCode =
  | 'score-infinite'
  | 'groups-length'
  | 'group-out-of-range'
  | 'group-count-invalid'
  | 'order-unknown'
  | 'ties-unknown'
  | 'decimals-invalid'
  | 'decimals-length'
  | 'tie-breaks-too-many'
  | 'tie-break-length';

/** Thrown for misuse of the ranking functions. Go by `code`; the message is for developers and `data` says what was met. */
export class RankingError extends Error {
  readonly code: RankingErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: RankingErrorCode, message: string, data: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'RankingError';
    this.code = code;
    this.data = data;
  }
}

/** Infinity is no score that a sheet can hold, so it is misuse, unlike NaN, which means "not scored". */
export function infiniteScore(score: number, row: number): RankingError {
  return new RankingError('score-infinite', 'A score must be a finite number, or NaN where there is none.', { score, row });
}
