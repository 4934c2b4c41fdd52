/** The arguments of a function, the one at the caret in bold, with what it means. */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { KnownFunction } from '../../../document/known-functions';

const useStyles = makeStyles({ meaning: { color: tokens.colorNeutralForeground2 } });

interface ArgumentHelpProps {
  readonly known: KnownFunction;
  /** The first is 0. */
  readonly argument: number;
  readonly separator: ';' | ',';
}

export function ArgumentHelp({ known: { name, parameters }, argument, separator }: ArgumentHelpProps): ReactElement {
  const styles = useStyles();
  if (parameters === null) return <Text size={200}>{name}(…)</Text>;
  const current = argument >= parameters.length && parameters.at(-1)?.repeating === true ? parameters.length - 1 : argument;
  const meaning = parameters[current];
  return (
    <>
      <Text block size={200}>
        {name}(
        {parameters.map((parameter, index) => (
          <Fragment key={parameter.name}>
            {index === 0 ? '' : `${separator} `}
            <Text size={200} weight={index === current ? 'bold' : 'regular'} aria-current={index === current ? 'true' : undefined}>
              {parameter.optional ? `[${parameter.name}]` : parameter.name}
              {parameter.repeating ? '…' : ''}
            </Text>
          </Fragment>
        ))}
        )
      </Text>
      <Text block size={200} role="status" className={styles.meaning}>
        {meaning === undefined ? '' : `${meaning.name}: ${meaning.description}`}
      </Text>
    </>
  );
}
