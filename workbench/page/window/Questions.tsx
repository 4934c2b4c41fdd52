/** The questions of opening a file. Escape answers with the choice that changes nothing. */

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FileOpening } from '../files/opening';
import type { Words } from '../words/words';
import { useObservable } from './use-observable';

export function Questions({ opening, words }: { readonly opening: FileOpening; readonly words: Words }): ReactElement | null {
  const { question } = useObservable(opening);
  if (question === null) return null;
  if (question.kind === 'losses') {
    return (
      <Asked
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
            <li key={loss}>{loss}</li>
          ))}
        </ul>
        <Text>{words.files.lossesAdvice}</Text>
      </Asked>
    );
  }
  return (
    <Asked
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
    </Asked>
  );
}

interface AskedProps {
  readonly title: string;
  readonly choices: ReactElement;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function Asked({ title, choices, onCancel, children }: AskedProps): ReactElement {
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => (open ? undefined : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{choices}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
