/** The questions of opening a file. */

import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileOpening } from '../../files/opening';
import type { Words } from '../../words/words';
import { Question } from './Question';
import { useObservable } from '../use-observable';

export function Questions({ opening, words }: { readonly opening: FileOpening; readonly words: Words }): ReactElement | null {
  const { question } = useObservable(opening);
  if (question === null) return null;
  if (question.kind === 'losses') {
    return (
      <Question
        title={words.files.losses(question.file)}
        onCancel={() => question.answer('cancel')}
        choices={
          <>
            <Button appearance="primary" onClick={() => question.answer('open')}>
              {words.files.openAnyway}
            </Button>
            <Button onClick={() => question.answer('cancel')}>{words.files.cancel}</Button>
          </>
        }
      >
        <ul>
          {question.losses.map((loss) => (
            <li key={loss}>{words.files.lossKinds[loss]}</li>
          ))}
        </ul>
        <Text>{words.files.lossesAdvice}</Text>
      </Question>
    );
  }
  return (
    <Question
      title={words.unsaved.title}
      onCancel={() => question.answer('cancel')}
      choices={
        <>
          <Button appearance="primary" onClick={() => question.answer('save')}>
            {words.unsaved.save}
          </Button>
          <Button onClick={() => question.answer('discard')}>{words.unsaved.discard}</Button>
          <Button onClick={() => question.answer('cancel')}>{words.unsaved.cancel}</Button>
        </>
      }
    >
      <Text>{words.unsaved.question(question.file)}</Text>
    </Question>
  );
}
