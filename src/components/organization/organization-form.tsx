import { useRef, useState } from 'react'
import { FormProblem } from '@/components/auth/form-problem'
import { Button } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { useOrganizationMessages } from '@/i18n/organization'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { isOrganizationName, organizationName } from '@/lib/organization-name'
import { slugify, slugPattern } from '@/lib/slugs'
import { focusField } from './focus-field'
import { LogoField } from './logo-field'
import { NameField } from './name-field'
import { OrganizationPreview } from './organization-preview'
import { SlugField } from './slug-field'
import { useCreateOrganization } from './use-create-organization'
import { useFilePreview } from './use-file-preview'

/** Name, address and logo of a new organization. The address follows the name until somebody edits it. */
export function OrganizationForm() {
  const t = useOrganizationMessages()
  const sentence = useSentence()
  const [name, setName] = useState('')
  const [edited, setEdited] = useState<string>()
  const [logo, setLogo] = useState<File>()
  const preview = useFilePreview(logo)
  const [asked, setAsked] = useState(false)
  const create = useCreateOrganization()
  const form = useRef<HTMLFormElement>(null)
  const slug = edited ?? slugify(name)
  const kept = organizationName(name)
  const refused = create.error && create.variables?.slug === slug ? create.error : undefined
  const isTaken = isAppError(refused) && refused.reason === 'slugTaken'

  const send = (wanted: { name: string; slug: string }) => {
    setAsked(true)
    if (create.isPending) return
    if (!isOrganizationName(wanted.name)) return focusField(form.current, 'name')
    if (!slugPattern.test(wanted.slug)) return focusField(form.current, 'slug')
    create.mutate({ ...wanted, logo }, { onError: () => focusField(form.current, 'slug') })
  }
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send({ name: kept, slug })
  }
  // React keeps a form that was sent before the page woke up, when no address followed the name yet.
  const submitEarly = (typed: FormData) => {
    const early = organizationName(String(typed.get('name')))
    send({ name: early, slug: String(typed.get('slug')) || slugify(early) })
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      action={submitEarly}
      className="grid gap-x-10 lg:grid-cols-[minmax(0,32rem)_18rem]"
    >
      <FieldGroup className="max-w-lg">
        <FormProblem>{refused && !isTaken && sentence(refused)}</FormProblem>
        <NameField value={name} onChange={setName} isWrong={asked && !isOrganizationName(kept)} />
        <SlugField
          value={slug}
          onChange={(typed) => setEdited(typed === '' ? undefined : typed)}
          isRefused={isTaken}
          isMissing={asked}
        />
        <LogoField name={kept || t.organization.form.namePlaceholder} preview={preview} onChange={setLogo} />
        <div>
          <Button type="submit" size="lg" pending={create.isPending || create.isSuccess}>
            {t.organization.form.submit}
          </Button>
        </div>
      </FieldGroup>
      <OrganizationPreview name={kept} slug={slug} logo={preview} />
    </form>
  )
}
