/** Asks before a sheet goes for good. */

import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../words/words';
import { Question } from '../notices/Question';

interface DeleteSheetQuestionProps {
  readonly name: string;
  readonly words: Words;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
}

export function DeleteSheetQuestion({ name, words, onDelete, onCancel }: DeleteSheetQuestionProps): ReactElement {
  return (
    <Question
      title={words.sheet.deleteTitle(name)}
      onCancel={onCancel}
      choices={
        <>
          <Button appearance="primary" onClick={onDelete}>
            {words.sheet.delete}
          </Button>
          <Button onClick={onCancel}>{words.sheet.cancel}</Button>
        </>
      }
    >
      {words.sheet.deleteQuestion}
    </Question>
  );
}
