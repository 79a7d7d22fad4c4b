import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { useAccountMessages } from '@/i18n/account'
import type { AccountSection } from './sections'

interface SectionProps {
  name: AccountSection['name']
  description?: React.ReactNode
  /** Beside the title; on a phone below it. */
  action?: React.ReactNode
  children?: React.ReactNode
}

/** What every section of the account looks like; its name is its place in the address. */
export function Section({ name, description, action, children }: SectionProps) {
  const t = useAccountMessages()
  return (
    <Card aria-labelledby={name}>
      <CardHeader className="max-sm:has-data-[slot=card-action]:grid-cols-1 last:pb-3.5">
        <CardTitle id={name} className="scroll-mt-18">
          {t.account.sections[name]}
        </CardTitle>
        {description && <CardDescription className="max-w-xl">{description}</CardDescription>}
        {action && (
          <CardAction className="max-sm:col-start-1 max-sm:row-span-1 max-sm:row-start-3 max-sm:mt-3 max-sm:justify-self-start">
            {action}
          </CardAction>
        )}
      </CardHeader>
      {children && <CardContent className="grid gap-4">{children}</CardContent>}
    </Card>
  )
}
