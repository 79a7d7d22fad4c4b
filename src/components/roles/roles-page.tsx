import { useSuspenseQuery } from '@tanstack/react-query'
import Key from 'lucide-react/icons/key'
import Plus from 'lucide-react/icons/plus'
import { useEffect, useRef, useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Page } from '@/components/app/page'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useMessages } from '@/i18n'
import { useRolesMessages } from '@/i18n/roles'
import { allows, type CustomRole, type Role } from '@/lib/permissions'
import { roleHoldersQuery, rolesQuery } from '@/server/role-queries'
import { holdersOf } from './holders'
import { RolesMatrix } from './roles-matrix'

const RoleForm = lazyPopup(() => import('./role-form'))
const DeleteRoleDialog = lazyPopup(() => import('./delete-role-dialog'))

type Open = { form: CustomRole | undefined } | { deletion: CustomRole }

interface RolesPageProps {
  organization: { slug: string; name: string; role: Role }
}

export function RolesPage({ organization }: RolesPageProps) {
  const t = useMessages()
  const words = useRolesMessages()
  const { slug, name, role } = organization
  const { data: own } = useSuspenseQuery(rolesQuery(slug))
  const { data: holders } = useSuspenseQuery(roleHoldersQuery(slug))
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const top = useFocusWhenLost<HTMLDivElement>(own.length)
  const mayMake = allows(role, 'role:create')
  const make = (
    <Button
      onClick={() => setOpen({ form: undefined })}
      onPointerEnter={RoleForm.preload}
      onFocus={RoleForm.preload}
    >
      <Plus />
      {own.length > 0 ? words.new : words.empty.act}
    </Button>
  )
  const invites = mayMake && own.length === 0
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <Page
        title={t.app.nav.roles}
        description={words.description(name)}
        actions={mayMake && own.length > 0 && make}
      >
        <div className={invites ? 'grid items-start gap-x-6 gap-y-5 lg:grid-cols-[1fr_18rem]' : 'grid'}>
          {invites && (
            <EmptyState
              media={<Key />}
              title={words.empty.title}
              description={words.empty.sentence}
              className="py-10 max-lg:py-6 lg:order-last"
            >
              {make}
            </EmptyState>
          )}
          <RolesMatrix
            organization={organization}
            holders={holders}
            own={own}
            onEdit={allows(role, 'role:update') ? (form) => setOpen({ form }) : undefined}
            onDelete={allows(role, 'role:delete') ? (deletion) => setOpen({ deletion }) : undefined}
            onIntent={RoleForm.preload}
          />
        </div>
      </Page>
      {open && 'form' in open && (
        <RoleForm
          slug={slug}
          role={open.form}
          roles={own}
          held={holdersOf(holders, open.form?.key ?? '')}
          onClose={close}
        />
      )}
      {open && 'deletion' in open && (
        <DeleteRoleDialog
          slug={slug}
          role={open.deletion}
          roles={own}
          held={holdersOf(holders, open.deletion.key)}
          onClose={close}
        />
      )}
    </div>
  )
}

/** The button that had the focus goes away with a role that is deleted, and with the first one: looked at once the popup is gone. */
function useFocusWhenLost<Target extends HTMLElement>(count: number) {
  const target = useRef<Target>(null)
  const before = useRef(count)
  useEffect(() => {
    if (before.current === count) return
    before.current = count
    const check = () =>
      document.activeElement === document.body && target.current?.focus({ preventScroll: true })
    const later = setTimeout(check, 300)
    return () => clearTimeout(later)
  }, [count])
  return target
}
