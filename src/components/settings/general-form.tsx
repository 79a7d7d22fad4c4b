import { useRef, useState } from 'react'
import { useUnsaved } from '@/components/form/use-unsaved'
import { focusField } from '@/components/organization/focus-field'
import { NameField } from '@/components/organization/name-field'
import { SlugField } from '@/components/organization/slug-field'
import { Button } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { toast } from '@/components/ui/toast'
import { useSettingsMessages } from '@/i18n/settings'
import { isOrganizationName, organizationName } from '@/lib/organization-name'
import { slugPattern } from '@/lib/slugs'
import { isTaken, useSaveOrganization } from './use-save-organization'

/** Name and address. What was typed stays until it is saved, also when the organization gets another address meanwhile. */
export function GeneralForm({ organization }: { organization: { id: string; name: string; slug: string } }) {
  const t = useSettingsMessages()
  const [typed, setTyped] = useState<{ name?: string; slug?: string }>({})
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const save = useSaveOrganization()
  const { name, slug } = { ...organization, ...typed }
  const kept = organizationName(name)
  const isChanged = name !== organization.name || slug !== organization.slug
  useUnsaved(isChanged && !save.isPending)
  const isRefused = isTaken(save.error) && save.variables?.change.address === slug

  const send = (wanted: { name: string; slug: string }) => {
    setAsked(true)
    if (save.isPending) return
    if (!isOrganizationName(wanted.name)) return focusField(form.current, 'name')
    if (!slugPattern.test(wanted.slug)) return focusField(form.current, 'slug')
    const change = {
      ...(wanted.name !== organization.name && { name: wanted.name }),
      ...(wanted.slug !== organization.slug && { address: wanted.slug }),
    }
    if (Object.keys(change).length === 0) return void toast(t.settings.general.unchanged)
    save.mutate(
      { before: organization, change },
      {
        onSuccess: () => setTyped((now) => (now === typed ? {} : now)),
        onError: (error) => isTaken(error) && focusField(form.current, 'slug'),
      },
    )
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send({ name: kept, slug })
      }}
      // React keeps a form that was sent before the page woke up, and calls this when it has.
      action={(early) =>
        send({ name: organizationName(String(early.get('name'))), slug: String(early.get('slug')) })
      }
    >
      <FieldGroup className="max-w-lg">
        <NameField
          value={name}
          onChange={(next) => setTyped((now) => ({ ...now, name: next }))}
          isWrong={asked && !isOrganizationName(kept)}
        />
        <SlugField
          own={organization.slug}
          value={slug}
          onChange={(next) => setTyped((now) => ({ ...now, slug: next }))}
          isRefused={isRefused}
          isMissing={asked}
        />
        <div>
          <Button type="submit" pending={save.isPending}>
            {t.settings.general.save}
          </Button>
        </div>
      </FieldGroup>
    </form>
  )
}
