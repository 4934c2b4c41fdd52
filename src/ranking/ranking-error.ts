/** What a caller got wrong. A sheet's own faults never come here: they are problems (values), found before ranking. */
export type RankingErrorCode =
  /** Infinity is no score that a sheet can hold, so it is misuse, unlike NaN, which means "not scored". */
  | 'score-infinite'
  /** Not one group a row. */
  | 'groups-length'
  /** A group index that is not below the number of groups, or rows and no group. */
  | 'group-out-of-range'
  /** Not a whole number, 0 or more. */
  | 'group-count-invalid'
  | 'order-unknown'
  | 'ties-unknown'
  /** Neither 'all' nor a whole number from 0 to 10. */
  | 'decimals-invalid'
  /** Not one entry a group. */
  | 'decimals-length'
  /** More than eight. */
  | 'tie-breaks-too-many'
  /** Not one value a row. */
  | 'tie-break-length';

/** Thrown for misuse of the ranking functions: `code` says what is wrong and `data` what was met; the message has both. */
export class RankingError extends Error {
  readonly code: RankingErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: RankingErrorCode, data: Readonly<Record<string, unknown>>) {
    super(`${code}: ${JSON.stringify(data)}`);
    this.name = 'RankingError';
    this.code = code;
    this.data = data;
  }
}

export function infiniteScore(score: number, row: number): RankingError {
  return new RankingError('score-infinite', { score: String(score), row });
}
