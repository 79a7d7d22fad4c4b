import { Menu as Primitive } from '@base-ui/react/menu'
import Check from 'lucide-react/icons/check'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { cn } from '@/components/cn'
import { menuItemClasses, menuLabelClasses, menuSeparatorClasses } from './menu-classes'
import { usePortalContainer } from './portal-container'
import type { Styled } from './styled'

export const Menu = Primitive.Root
export const MenuTrigger = Primitive.Trigger
export const MenuGroup = Primitive.Group
export const MenuRadioGroup = Primitive.RadioGroup

type MenuContentProps = Styled<Primitive.Popup.Props> &
  Pick<Primitive.Positioner.Props, 'side' | 'align' | 'sideOffset'>

export function MenuContent({
  className,
  side,
  align = 'start',
  sideOffset = 4,
  ...props
}: MenuContentProps) {
  return (
    <Primitive.Portal container={usePortalContainer()}>
      <Primitive.Positioner className="z-50 outline-none" side={side} align={align} sideOffset={sideOffset}>
        <Primitive.Popup
          data-slot="menu-content"
          className={cn(
            'floating max-h-(--available-height) min-w-44 overflow-y-auto p-1 outline-none',
            className,
          )}
          {...props}
        />
      </Primitive.Positioner>
    </Primitive.Portal>
  )
}

type MenuItemProps = Styled<Primitive.Item.Props> & { variant?: 'default' | 'destructive' }

export const MenuItem = ({ className, variant = 'default', ...props }: MenuItemProps) => (
  <Primitive.Item
    data-slot="menu-item"
    className={cn(menuItemClasses, variant === 'destructive' && 'text-bad [&_svg]:text-bad', className)}
    {...props}
  />
)

/** A link in a menu: `<MenuLinkItem render={<Link to="…" />}>`. */
export const MenuLinkItem = ({ className, ...props }: Styled<Primitive.LinkItem.Props>) => (
  <Primitive.LinkItem
    data-slot="menu-item"
    closeOnClick
    className={cn(menuItemClasses, className)}
    {...props}
  />
)

export const MenuCheckboxItem = ({ className, children, ...props }: Styled<Primitive.CheckboxItem.Props>) => (
  <Primitive.CheckboxItem
    data-slot="menu-checkbox-item"
    className={cn(menuItemClasses, className)}
    {...props}
  >
    {children}
    <Primitive.CheckboxItemIndicator className="ms-auto">
      <Check />
    </Primitive.CheckboxItemIndicator>
  </Primitive.CheckboxItem>
)

export const MenuRadioItem = ({ className, children, ...props }: Styled<Primitive.RadioItem.Props>) => (
  <Primitive.RadioItem data-slot="menu-radio-item" className={cn(menuItemClasses, className)} {...props}>
    {children}
    <Primitive.RadioItemIndicator className="ms-auto">
      <Check />
    </Primitive.RadioItemIndicator>
  </Primitive.RadioItem>
)

export const SubMenu = Primitive.SubmenuRoot

/** The item that opens a `SubMenu`, whose `MenuContent` stands beside it. */
export const SubMenuTrigger = ({ className, children, ...props }: Styled<Primitive.SubmenuTrigger.Props>) => (
  <Primitive.SubmenuTrigger data-slot="menu-item" className={cn(menuItemClasses, className)} {...props}>
    {children}
    <ChevronRight className="ms-auto rtl:-scale-x-100" />
  </Primitive.SubmenuTrigger>
)

/** The heading of a `MenuGroup` or `MenuRadioGroup`; must be inside one. */
export const MenuLabel = ({ className, ...props }: Styled<Primitive.GroupLabel.Props>) => (
  <Primitive.GroupLabel data-slot="menu-label" className={cn(menuLabelClasses, className)} {...props} />
)

export const MenuSeparator = ({ className, ...props }: Styled<Primitive.Separator.Props>) => (
  <Primitive.Separator
    data-slot="menu-separator"
    className={cn(menuSeparatorClasses, className)}
    {...props}
  />
)

export const MenuShortcut = ({ className, ...props }: React.ComponentProps<'span'>) => (
  <span
    data-slot="menu-shortcut"
    aria-hidden="true"
    className={cn('ms-auto ps-4 text-xs text-muted', className)}
    {...props}
  />
)
