import type { ServiceLabels } from './labels';

export const serviceLabels: ServiceLabels = {
  tryAgain: 'Try again',

  startsSlowly:
    'XepHang has not reached Excel yet: the network is slow, or Microsoft’s server appsforoffice.microsoft.com is blocked. XepHang still waits; if it stays, tell your IT department.',
  startsAlone:
    'XepHang has not reached Excel yet and still waits. If this page is open in a browser: open a file in Excel, then choose Open XepHang on the Home tab. If you are in Excel: the network is slow, or Microsoft’s server appsforoffice.microsoft.com is blocked; if it stays, tell your IT department.',
  notInExcel: 'This page is the pane of XepHang, an add-in for Excel: open a file in Excel, then choose Open XepHang on the Home tab.',
  help: 'Read the help',

  scriptMissing: 'This could not be done because a file of XepHang could not be loaded: check the network, then try again.',
  partMissing: 'This part of the pane could not be loaded: check the network, then try again.',
  partFailed: 'This part of the pane failed, the others work: try again; if it stays, tell the developers.',

  newerVersion: (version) => `XepHang ${version} is there: reload the pane to use it. What you chose and what can be restored is kept.`,
  reload: 'Reload',
  reloadWouldLose: 'Not reloaded, because what Restore needs is too large to be taken along. When you no longer need Restore, save the file, close Excel and open it again.',
};
