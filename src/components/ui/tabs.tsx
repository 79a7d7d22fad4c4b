import { Tabs as Primitive } from '@base-ui/react/tabs'
import { cn } from '@/components/cn'
import type { Styled } from './styled'

export const Tabs = ({ className, ...props }: Styled<Primitive.Root.Props>) => (
  <Primitive.Root data-slot="tabs" className={cn('grid gap-4', className)} {...props} />
)

export const TabsList = ({ className, ...props }: Styled<Primitive.List.Props>) => (
  <Primitive.List
    data-slot="tabs-list"
    className={cn('flex gap-4 overflow-x-auto border-b border-line', className)}
    {...props}
  />
)

export const TabsTrigger = ({ className, ...props }: Styled<Primitive.Tab.Props>) => (
  <Primitive.Tab
    data-slot="tabs-trigger"
    className={cn(
      'control -mb-px inline-flex items-center gap-1.5 border-b-2 border-transparent font-medium whitespace-nowrap text-muted',
      'transition-colors hover:text-text focus-visible:-outline-offset-2 data-active:border-accent data-active:text-text',
      className,
    )}
    {...props}
  />
)

export const TabsContent = ({ className, ...props }: Styled<Primitive.Panel.Props>) => (
  <Primitive.Panel data-slot="tabs-content" className={className} {...props} />
)
