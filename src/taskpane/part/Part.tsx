import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component } from 'react';
import { isMissingScript } from '../../app/service';
import { serviceLabelsIn } from '../../messages/service';
import type { PartProps } from '../parts';

interface Props extends Pick<PartProps, 'state'> {
  readonly children: React.ReactNode;
  /** Called before the part is drawn anew. */
  readonly onAgain?: () => void;
}

/**
 * The border round a part of the pane: where a part fails, one sentence with a way to try again stands in its place, and all other parts stay. React
 * knows such borders as classes only.
 */
export class Part extends Component<Props, { readonly fault: unknown }> {
  override readonly state = { fault: null };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault: fault ?? 'nothing' };
  }

  override render(): React.ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const labels = serviceLabelsIn(this.props.state.language);
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{isMissingScript(fault) ? labels.partMissing : labels.partFailed}</MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              this.props.onAgain?.();
              this.setState({ fault: null });
            }}
          >
            {labels.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
