/** The two wide buttons of the sidebar, organization above and person below. */
export const sidebarButtonClasses = [
  'flex h-11 w-full items-center gap-2.5 rounded-sm px-2 transition-colors hover:bg-hover data-popup-open:bg-hover',
  'narrow:justify-center narrow:px-0',
].join(' ')
