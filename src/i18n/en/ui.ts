/** Words inside the general components. */
export const ui = {
  loading: 'Loading',
  close: 'Close',
  undo: 'Undo',
  notifications: 'Notifications',
  choose: 'Choose…',
}
