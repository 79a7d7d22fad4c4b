import { Menu as Primitive } from '@base-ui/react/menu'
import { Link } from '@tanstack/react-router'
import LayoutGrid from 'lucide-react/icons/layout-grid'
import Plus from 'lucide-react/icons/plus'
import Search from 'lucide-react/icons/search'
import { useState } from 'react'
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuLabel,
  MenuLinkItem,
  MenuSeparator,
  MenuTrigger,
} from '@/components/ui/menu'
import { useMessages } from '@/i18n'
import { OrganizationMenuItem } from './organization-menu-item'
import { readRecent } from './recent'
import { recentFirst } from './recent-first'
import type { ShellOrganization } from './types'
import { useOpenAtOnce } from './use-open-at-once'

/** From here on a list is looked through faster by typing. */
const searchFrom = 7

interface OrganizationMenuProps {
  /** Whose recent ones come first. */
  person: string
  trigger: React.ReactElement
  byKey: boolean
  organizations: readonly ShellOrganization[]
  organization: ShellOrganization | undefined
}

export default function OrganizationMenu({
  person,
  trigger,
  byKey,
  organizations,
  organization,
}: OrganizationMenuProps) {
  const t = useMessages()
  const opener = useOpenAtOnce(byKey)
  const { contains } = Primitive.useFilter()
  const [query, setQuery] = useState('')
  const recent = readRecent('organizations', person)
  const searchable = organizations.length >= searchFrom
  const found = recentFirst(organizations, recent).filter(
    ({ name, slug }) => contains(name, query) || contains(slug, query),
  )
  const list = (
    <>
      <MenuGroup>
        <MenuLabel className={searchable ? 'sr-only' : undefined}>{t.app.switcher.yours}</MenuLabel>
        {found.map((each) => (
          <OrganizationMenuItem key={each.id} organization={each} current={each.id === organization?.id} />
        ))}
      </MenuGroup>
      {found.length === 0 && <p className="px-2 py-3 text-muted">{t.app.switcher.none(query)}</p>}
    </>
  )
  const ways = (
    <>
      <MenuSeparator />
      <MenuLinkItem render={<Link to="/organizations" />}>
        <LayoutGrid />
        {t.app.switcher.all}
      </MenuLinkItem>
      <MenuLinkItem render={<Link to="/organizations/new" />}>
        <Plus />
        {t.app.switcher.create}
      </MenuLinkItem>
    </>
  )
  if (!searchable)
    return (
      <Menu>
        <MenuTrigger ref={opener} render={trigger} />
        <MenuContent className="w-64">
          {list}
          {ways}
        </MenuContent>
      </Menu>
    )
  return (
    <Primitive.FilterProvider filter={null} value={query} onValueChange={setQuery} autoHighlight>
      <Menu onOpenChange={(open) => open && setQuery('')}>
        <MenuTrigger ref={opener} render={trigger} />
        <MenuContent className="flex w-72 flex-col overflow-hidden">
          <div className="-mx-1 -mt-1 mb-1 flex items-center gap-2 border-b border-line px-3 text-muted">
            <Search aria-hidden="true" className="size-4 shrink-0" />
            <Primitive.Input
              aria-label={t.app.switcher.search}
              placeholder={t.app.switcher.search}
              className="h-10 w-full min-w-0 bg-transparent text-text outline-none placeholder:text-muted coarse:text-lg"
            />
          </div>
          <Primitive.List className="flex min-h-0 flex-col outline-none">
            <div className="max-h-80 min-h-0 overflow-y-auto">{list}</div>
            {ways}
          </Primitive.List>
        </MenuContent>
      </Menu>
    </Primitive.FilterProvider>
  )
}
