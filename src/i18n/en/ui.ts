/** Words inside the general components. */
export const ui = {
  loading: 'Loading',
  close: 'Close',
  undo: 'Undo',
  toasts: 'Messages',
  language: 'Language',
  choose: 'Choose…',
  cancel: 'Cancel',
  save: 'Save',
  edit: 'Edit',
  delete: 'Delete',
  yes: 'Yes',
  no: 'No',
  nothing: '–',
  added: 'Added',
  loadMore: 'Load more',
  loadMoreFailed: 'The next ones could not be loaded.',
  retry: 'Try again',

  selection: {
    count: (count: number) => `${count} selected`,
    delete: 'Delete',
    change: 'Change',
    clear: 'Clear selection',
    all: 'Select all shown',
  },

  deletion: {
    done: (name: string) => `Deleted ${name}`,
    failed: (name: string) => `${name} was not deleted`,
    restored: (name: string) => `Put back ${name}`,
    restoreFailed: (name: string) => `${name} could not be put back`,
  },

  reference: {
    search: 'Type to search',
    none: 'Nothing found.',
  },
}
