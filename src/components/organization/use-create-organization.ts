import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { toast } from '@/components/ui/toast'
import { useOrganizationMessages } from '@/i18n/organization'
import { useSentence } from '@/i18n/sentence'
import { createOrganization } from '@/server/organization-fns'
import { keys } from '@/server/query-keys'
import { uploadLogo } from './upload-logo'

interface Wanted {
  name: string
  slug: string
  logo: File | undefined
}

/** Creates an organization, gives it its logo and goes there. A logo that fails leaves the organization standing. */
export function useCreateOrganization() {
  const t = useOrganizationMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ logo, ...wanted }: Wanted) => {
      const created = await createOrganization({ data: wanted })
      if (!logo) return created
      await uploadLogo(created.slug, logo).catch((error: unknown) => {
        toast.error(t.organization.form.logoFailed(created.name), { description: sentence(error) })
      })
      return created
    },
    onSuccess: async ({ slug }) => {
      queryClient.removeQueries({ queryKey: keys.slug(slug) })
      await queryClient.invalidateQueries({ queryKey: keys.organizations, refetchType: 'none' })
      await queryClient.invalidateQueries({ queryKey: keys.viewer })
      await navigate({ to: '/organizations/$slug/dashboard', params: { slug } })
    },
  })
}
