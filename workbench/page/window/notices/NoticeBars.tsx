/** The notices under the ribbon, each until it is dismissed. Screen readers speak them as they come. */

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarGroup, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Notices } from '../../document/notices';
import type { Words } from '../../words/words';
import { useObservable } from '../use-observable';

const useStyles = makeStyles({ group: { maxHeight: '30vh', overflowY: 'auto', flexShrink: 0 } });

export function NoticeBars({ notices, words }: { readonly notices: Notices; readonly words: Words }): ReactElement {
  const styles = useStyles();
  const { list } = useObservable(notices);
  return (
    <MessageBarGroup className={styles.group} role="status">
      {list.map(({ id, intent, title, text }) => (
        <MessageBar key={id} intent={intent} politeness={intent === 'error' ? 'assertive' : 'polite'}>
          <MessageBarBody>
            <MessageBarTitle>{title}</MessageBarTitle> {text}
          </MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.faults.dismiss} onClick={() => notices.dismiss(id)} />}
          />
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
