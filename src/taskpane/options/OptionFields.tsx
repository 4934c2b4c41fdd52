import { Button, Checkbox } from '@fluentui/react-components';
import { canRunFunctions, choose, decimalsOfText, ORDERS, replaceFunctions, SETTINGS } from '../../app';
import type { FoundPartProps } from '../parts';
import { asThemselves, Choice } from './fields';

/** The choices of how to rank. */
export function OptionFields({ session, state, found, labels }: FoundPartProps): React.JSX.Element {
  const { order, ties, decimals, write, recompute, scope } = found.options;
  const rankable = [...state.rankable.values()].filter((isRankable) => isRankable).length;
  const functions = canRunFunctions();
  const counts = SETTINGS.decimals.takes.filter((each) => each !== 'auto' && each !== 'all');
  return (
    <div className="pane-fields">
      {(rankable > 1 || scope === 'workbook') && (
        <Choice
          id="scope"
          {...labels.scope}
          words={SETTINGS.scope.takes}
          value={scope}
          onChoose={(chosen) => void choose(session, { scope: chosen })}
        />
      )}
      <Choice {...labels.order} words={ORDERS} value={order} onChoose={(chosen) => void choose(session, { order: chosen })} />
      <Choice {...labels.ties} words={SETTINGS.ties.takes} value={ties} onChoose={(chosen) => void choose(session, { ties: chosen })} />
      <Choice
        label={labels.decimals.label}
        words={['auto', ...counts, 'all']}
        value={String(decimals)}
        values={{ ...asThemselves(counts), ...labels.decimals.values }}
        onChoose={(word) => {
          const chosen = decimalsOfText(word);
          if (chosen !== undefined) void choose(session, { decimals: chosen });
        }}
      />
      <Choice
        {...labels.write}
        words={SETTINGS.write.takes.filter((each) => functions || each !== 'functions')}
        value={write}
        hint={functions ? (write === 'functions' ? labels.functionsNote : '') : labels.functionsMissing}
        onChoose={(chosen) => void choose(session, { write: chosen })}
      />
      <div>
        <Checkbox
          id="recompute-on-change"
          label={labels.recomputeOnChange}
          checked={recompute === 'on-change'}
          aria-describedby="recompute-note"
          onChange={(_, { checked }) => void choose(session, { recompute: checked === true ? 'on-change' : 'on-request' })}
        />
        <p id="recompute-note" className="pane-note">
          {labels.recomputeNote}
        </p>
      </div>
      {functions && (
        <Button id="replace-functions" size="small" onClick={() => void replaceFunctions(session)}>
          {labels.replaceFunctions}
        </Button>
      )}
    </div>
  );
}
