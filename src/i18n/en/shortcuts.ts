/** The list of keys, which is fetched when somebody first asks for it. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  goTo: (page: string) => `Go to ${page}`,
  switcher: 'Switch organization',
  sidebar: 'Collapse or expand the sidebar',
  help: 'Show this list',
  thenKey: 'then',
  singleKeys: 'Shortcuts without Ctrl or ⌘',
  singleKeysHelp: 'Switch these off if you use dictation, or if they get in your way.',
}
