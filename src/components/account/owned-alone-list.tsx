import { Link } from '@tanstack/react-router'
import { OrganizationAvatar } from '@/components/organization/organization-avatar'
import { buttonVariants } from '@/components/ui/button'
import { useAccountMessages } from '@/i18n/account'
import { useFormats } from '@/i18n/format'
import type { listOwnedAlone } from '@/server/account-removal-fns'

type Owned = Awaited<ReturnType<typeof listOwnedAlone>>

const small = buttonVariants({ variant: 'outline', size: 'sm' })

/** The organizations that would be left without an owner, each with the ways out. */
export function OwnedAloneList({ owned }: { owned: Owned }) {
  const t = useAccountMessages().accountRemoval
  const format = useFormats()
  return (
    <div className="grid gap-2">
      <p>{t.blocked}</p>
      <ul className="divide-y divide-line rounded-md border border-line">
        {owned.map(({ id, name, slug, others, dueAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2.5">
            <OrganizationAvatar organization={{ id, name, slug }} />
            <span className="grid min-w-0 flex-1 basis-48">
              <span className="truncate font-medium">{name}</span>
              <span className="text-sm text-muted">
                {dueAt ? t.due(format.day(dueAt.toISOString().slice(0, 10))) : t.others(others)}
              </span>
            </span>
            {dueAt ? (
              <Link to="/organizations" className={small} aria-label={t.restoreNamed(name)}>
                {t.restore}
              </Link>
            ) : (
              <span className="flex gap-2">
                {others > 0 && (
                  <Link
                    to="/organizations/$slug/members"
                    params={{ slug }}
                    className={small}
                    aria-label={t.transferNamed(name)}
                  >
                    {t.transfer}
                  </Link>
                )}
                <Link
                  to="/organizations/$slug/settings"
                  params={{ slug }}
                  hash="removal"
                  className={small}
                  aria-label={t.endNamed(name)}
                >
                  {t.end}
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
