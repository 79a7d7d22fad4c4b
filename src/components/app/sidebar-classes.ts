/** The two wide buttons of the sidebar, organization above and person below. */
export const sidebarButtonClasses = [
  'flex h-11 w-full items-center gap-2.5 rounded-sm px-2 transition-colors hover:bg-hover data-popup-open:bg-hover',
  'narrow:justify-center narrow:px-0',
].join(' ')

/** One page, or one organization, in the sidebar. */
export const navLinkClasses = [
  'control relative flex items-center gap-2.5 rounded-sm px-2.5 font-medium text-muted transition-colors',
  'hover:bg-hover hover:text-text narrow:justify-center narrow:px-0',
].join(' ')
