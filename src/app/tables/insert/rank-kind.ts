/** What the rank cells of the tables will hold: values, the add-in's functions, or formulas of Excel alone. */
import type { Sentence } from '../../../messages';
import { MOST_ROWS_OF_FUNCTIONS, withRankFormulas, type GroupTable, type TableBlock, type TableStyle } from '../../../tables';
import type { RankingOptions, Write } from '../../session/options';
import { canRunFunctions, formulaProblemSentence } from '../../ranks/rank-contents';
import type { TableOptions } from '../table-options';

export type RankKind =
  /** `tooLong`: values instead of functions, since a table is too long for them. */
  | { readonly kind: Write; readonly tooLong: boolean }
  | { readonly refusal: Sentence };

/** Settles 'auto', and refuses what this Excel or these tables cannot have. */
export function rankKind({ ranks }: TableOptions, tables: readonly GroupTable[]): RankKind {
  const longest = Math.max(0, ...tables.map(({ rows }) => rows.length));
  const tooLong = longest > MOST_ROWS_OF_FUNCTIONS;
  switch (ranks) {
    case 'auto':
      if (!canRunFunctions()) return { kind: 'values', tooLong: false };
      return { kind: tooLong ? 'values' : 'functions', tooLong };
    case 'functions':
      if (!canRunFunctions()) return { refusal: { code: 'functions-not-here', with: {} } };
      return tooLong ? { refusal: { code: 'tables-functions-too-many', with: { units: longest, limit: MOST_ROWS_OF_FUNCTIONS } } } : { kind: 'functions', tooLong: false };
    case 'values':
    case 'formulas':
      return { kind: ranks, tooLong: false };
  }
}

/** The blocks of one sheet with their ranks, or the sentence that says why formulas cannot compute them. */
export function rankedBlocks(blocks: readonly TableBlock[], kind: Write, { order, ties, style }: Pick<RankingOptions, 'order' | 'ties'> & { readonly style: TableStyle }): { readonly blocks: readonly TableBlock[] } | { readonly refusal: Sentence } {
  if (kind === 'values') return { blocks };
  const ranked = withRankFormulas({ blocks, style, kind, order, ties });
  return ranked.problem === null ? { blocks: ranked.blocks } : { refusal: formulaProblemSentence(ranked.problem, '') };
}
