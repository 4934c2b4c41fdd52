import { useState } from 'react';
import type { RankingOptions } from '../../app';
import type { Labels } from '../../messages';
import { loadedPart } from '../part/loaded-part';
import type { FoundPartProps } from '../parts';

const OptionFields = loadedPart(async () => (await import(/* webpackChunkName: "options" */ './OptionFields')).OptionFields);

/** How to rank: what is in force in one line; the choices are folded away, since the defaults are right for nearly every decision. */
export function Options(props: FoundPartProps): React.JSX.Element {
  const { found, labels } = props;
  const [opened, setOpened] = useState(false);
  return (
    <section className="pane-section" aria-labelledby="options-heading">
      <details
        onToggle={(event) => {
          if (event.currentTarget.open) setOpened(true);
        }}
      >
        <summary id="options-unfold" className="pane-summary">
          <h2 id="options-heading" className="pane-heading options-heading">
            {labels.options}
          </h2>
          <span className="pane-note options-in-force">{labels.optionsInForce(inForce(found.options, labels))}</span>
        </summary>
        {opened && <OptionFields {...props} />}
      </details>
    </section>
  );
}

function inForce({ order, ties, decimals, write, recompute, scope }: RankingOptions, labels: Labels): readonly string[] {
  const parts = [
    labels.scope.short[scope],
    labels.order.short[order],
    labels.ties.short[ties],
    labels.decimals.short(decimals),
    labels.write.short[write],
    labels.recomputeShort[recompute],
  ];
  return parts.filter((part) => part !== '');
}
