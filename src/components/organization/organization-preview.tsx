import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { useOrganizationMessages } from '@/i18n/organization'

interface OrganizationPreviewProps {
  name: string
  slug: string
  logo: string | undefined
}

/** The organization as it will look, while it is being filled in. Says nothing that the form does not say. */
export function OrganizationPreview({ name, slug, logo }: OrganizationPreviewProps) {
  const t = useOrganizationMessages()
  const shown = name || t.organization.form.namePlaceholder
  return (
    <div aria-hidden="true" className="max-lg:hidden">
      <p className="mb-1.5 font-medium text-muted">{t.organization.form.preview}</p>
      <div className="overflow-hidden rounded-md border border-line bg-raised">
        <div className="h-0.5 bg-accent" />
        <div className="flex items-center gap-3 p-3.5">
          <Avatar shape="square" name={shown} src={logo} className="size-11 rounded-md text-lg" />
          <div className="grid min-w-0 flex-1">
            <span className="flex items-center gap-2">
              <span className="truncate font-semibold">{shown}</span>
              <Badge className="ms-auto">{t.app.roles.owner}</Badge>
            </span>
            <span className="truncate font-mono text-sm text-muted">{slug || '…'}</span>
          </div>
        </div>
        <p className="border-t border-line px-3.5 py-2.5 text-sm text-muted">
          {t.organization.form.previewNote}
        </p>
      </div>
    </div>
  )
}
