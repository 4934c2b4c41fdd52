/** A question that has to be answered before anything else. Escape answers with the choice that changes nothing. */

import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface QuestionProps {
  readonly title: string;
  readonly choices: ReactElement;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function Question({ title, choices, onCancel, children }: QuestionProps): ReactElement {
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
