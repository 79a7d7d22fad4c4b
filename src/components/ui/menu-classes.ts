export const menuItemClasses = [
  'control flex cursor-default items-center gap-2 rounded-sm px-2 outline-none select-none',
  'data-highlighted:bg-hover data-disabled:opacity-50',
  '[&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted',
]
export const menuLabelClasses = 'px-2 pt-1.5 pb-1 text-xs font-medium text-muted'
export const menuSeparatorClasses = '-mx-1 my-1 h-px bg-line'
