/** The page that the pane is measured against: Office.js, React, and one Fluent button. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { loadOffice } from '../../src/taskpane/start/load-office';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no element with the id root');

void loadOffice()
  .then(() => Office.onReady())
  .then(() => {
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Button id="compute-ranks" appearance="primary">
          Compute ranks
        </Button>
      </FluentProvider>,
    );
  });
