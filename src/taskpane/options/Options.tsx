import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { RankingOptions } from '../../app';
import type { Labels } from '../../messages';
import { usePartStyles, type FoundPartProps } from '../parts';

const OptionFields = lazy(() => import(/* webpackChunkName: "options" */ './OptionFields').then((module) => ({ default: module.OptionFields })));

const useStyles = makeStyles({
  heading: { display: 'inline' },
  inForce: { display: 'block', marginTop: tokens.spacingVerticalXXS, paddingLeft: tokens.spacingHorizontalL },
});

/** How to rank: what is in force in one line; the choices are folded away, since the defaults are right for nearly every decision. */
export function Options(props: FoundPartProps): React.JSX.Element {
  const { found, labels } = props;
  const shared = usePartStyles();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <section className={shared.section} aria-labelledby="options-heading">
      <details
        onToggle={(event) => {
          if (event.currentTarget.open) setOpened(true);
        }}
      >
        <summary id="options-unfold" className={shared.summary}>
          <h2 id="options-heading" className={`${shared.heading} ${styles.heading}`}>
            {labels.options}
          </h2>
          <span className={`${shared.note} ${styles.inForce}`}>{labels.optionsInForce(inForce(found.options, labels))}</span>
        </summary>
        {opened && (
          <Suspense fallback={null}>
            <OptionFields {...props} />
          </Suspense>
        )}
      </details>
    </section>
  );
}

function inForce({ order, ties, decimals, write, recompute, scope }: RankingOptions, labels: Labels): readonly string[] {
  const parts = [...(scope === 'workbook' ? [labels.scopeWorkbookShort] : []), labels.ordersShort[order], labels.tiesShort[ties], labels.decimalsShort(decimals), labels.writesShort[write]];
  return recompute === 'on-change' ? [...parts, labels.recomputeOnChangeShort] : parts;
}
