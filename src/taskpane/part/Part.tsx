import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import { isMissingScript } from '../../app/service';
import { serviceLabelsIn } from '../../messages/service';
import { Card, CardAnswers } from '../card/Card';
import type { PartProps } from '../parts';

interface Props extends Pick<PartProps, 'state'> {
  readonly children: React.ReactNode;
  /** Called before the part is drawn anew. */
  readonly onAgain?: () => void;
}

interface Shown {
  readonly is: 'sound' | 'failed' | 'missing';
}

/**
 * The border round a part of the pane: where a part fails, one sentence with a way to try again stands in its place, and all other parts stay. React
 * knows such borders as classes only.
 */
export class Part extends Component<Props, Shown> {
  override readonly state: Shown = { is: 'sound' };

  static getDerivedStateFromError(fault: unknown): Shown {
    return { is: isMissingScript(fault) ? 'missing' : 'failed' };
  }

  override render(): React.ReactNode {
    const { is } = this.state;
    if (is === 'sound') return this.props.children;
    const labels = serviceLabelsIn(this.props.state.language);
    return (
      <div role="alert">
        <Card look="error" headline={is === 'missing' ? labels.partMissing : labels.partFailed}>
          <CardAnswers>
            <Button
              size="small"
              onClick={() => {
                this.props.onAgain?.();
                this.setState({ is: 'sound' });
              }}
            >
              {labels.tryAgain}
            </Button>
          </CardAnswers>
        </Card>
      </div>
    );
  }
}
