import { LogoField } from '@/components/organization/logo-field'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { useSettingsMessages } from '@/i18n/settings'
import { GeneralForm } from './general-form'
import { useLogo } from './use-logo'

interface GeneralSectionProps {
  organization: { id: string; name: string; slug: string; logo: string | null }
}

/** What an organization is called, how it looks and where it is. */
export function GeneralSection({ organization }: GeneralSectionProps) {
  const t = useSettingsMessages()
  const logo = useLogo(organization)
  return (
    <Card aria-labelledby="general" className="max-w-4xl">
      <CardHeader>
        <CardTitle id="general">{t.settings.general.title}</CardTitle>
        <CardDescription>{t.settings.general.description}</CardDescription>
      </CardHeader>
      <CardContent className="grid gap-5">
        <div className="max-w-lg">
          <LogoField
            name={organization.name}
            preview={logo.preview}
            pending={logo.pending}
            onChange={logo.set}
          />
        </div>
        <GeneralForm organization={organization} />
      </CardContent>
    </Card>
  )
}
