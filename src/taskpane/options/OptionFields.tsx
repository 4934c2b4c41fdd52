import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { canRunFunctions, choose, decimalsOfText, MOST_DECIMALS, ORDERS, replaceFunctions, SCOPES, TIE_METHODS, WRITES } from '../../app';
import type { FoundPartProps } from '../parts';

/** The choices of how to rank. */
export function OptionFields({ session, state, found, labels }: FoundPartProps): React.JSX.Element {
  const { order, ties, decimals, write, recompute, scope } = found.options;
  const rankable = [...state.rankable.values()].filter((isRankable) => isRankable).length;
  const functions = canRunFunctions();
  return (
    <div className="pane-fields">
      {(rankable > 1 || scope === 'workbook') && (
        <Field size="small" label={labels.scope}>
          <Select id="scope" size="small" value={scope} onChange={(_, { value }) => void choose(session, pick('scope', SCOPES, value))}>
            {SCOPES.map((each) => (
              <option key={each} value={each}>
                {labels.scopes[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field size="small" label={labels.order}>
        <Select size="small" value={order} onChange={(_, { value }) => void choose(session, pick('order', ORDERS, value))}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {labels.orders[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={labels.ties}>
        <Select size="small" value={ties} onChange={(_, { value }) => void choose(session, pick('ties', TIE_METHODS, value))}>
          {TIE_METHODS.map((each) => (
            <option key={each} value={each}>
              {labels.tieMethods[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={labels.decimals}>
        <Select
          size="small"
          value={String(decimals)}
          onChange={(_, { value }) => {
            const chosen = decimalsOfText(value);
            if (chosen !== undefined) void choose(session, { decimals: chosen });
          }}
        >
          <option value="auto">{labels.decimalsAuto}</option>
          {Array.from({ length: MOST_DECIMALS + 1 }, (_, count) => (
            <option key={count} value={String(count)}>
              {count}
            </option>
          ))}
          <option value="all">{labels.decimalsAll}</option>
        </Select>
      </Field>
      <Field size="small" label={labels.write} hint={functions ? (write === 'functions' ? labels.functionsNote : '') : labels.functionsMissing}>
        <Select size="small" value={write} onChange={(_, { value }) => void choose(session, pick('write', WRITES, value))}>
          {WRITES.filter((each) => functions || each !== 'functions').map((each) => (
            <option key={each} value={each}>
              {labels.writes[each]}
            </option>
          ))}
        </Select>
      </Field>
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

/** The option that a select's text stands for; nothing where it stands for none. */
function pick<Key extends string, Value extends string>(key: Key, values: readonly Value[], text: string): Partial<Record<Key, Value>> {
  const value = values.find((each) => each === text);
  const chosen: Partial<Record<Key, Value>> = {};
  if (value !== undefined) chosen[key] = value;
  return chosen;
}
