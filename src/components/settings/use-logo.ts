import { useMutation, useQueryClient } from '@tanstack/react-query'
import { logoAddress } from '@/components/organization/organization-avatar'
import { uploadLogo } from '@/components/organization/upload-logo'
import { useFilePreview } from '@/components/organization/use-file-preview'
import { toast } from '@/components/ui/toast'
import { useSentence } from '@/i18n/sentence'
import { useSettingsMessages } from '@/i18n/settings'
import { AppError } from '@/lib/errors'
import { removeLogo } from '@/server/organization-fns'
import { showOrganization } from './show-organization'

interface Pictured {
  id: string
  name: string
  slug: string
  logo: string | null
}

/** The picture itself: once another is in its place the server does not have it any more, and this tab can put it back. */
async function pictureOf(organization: Pictured): Promise<Blob | undefined> {
  const address = logoAddress(organization)
  if (!address) return undefined
  const response = await fetch(address).catch((cause: unknown) => {
    throw new AppError('unavailable', { reason: 'offline', cause })
  })
  return response.ok ? await response.blob() : undefined
}

interface Change {
  to: Blob | undefined
  isUndo?: boolean
}

/** The logo of an organization as it is on screen, and a way to another one or to none. */
export function useLogo(organization: Pictured) {
  const t = useSettingsMessages().settings.logo
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { slug, logo } = organization
  const change = useMutation({
    mutationFn: async ({ to }: Change) => {
      const before = await pictureOf(organization)
      if (!to) {
        await showOrganization(queryClient, organization, { logo: null })
        await removeLogo({ data: { slug } })
      }
      return { before, stored: to ? await uploadLogo(slug, to) : null }
    },
    onSuccess: async ({ before, stored }, { to, isUndo }) => {
      await showOrganization(queryClient, organization, { logo: stored })
      if (isUndo) return void toast.success(t.changedBack)
      const undo = () => change.mutate({ to: before, isUndo: true })
      toast.undo(to ? t.changed : t.removed, undo)
    },
    onError: async (error, { isUndo }) => {
      await showOrganization(queryClient, organization, { logo })
      toast.error(isUndo ? t.undoFailed : t.failed, { description: sentence(error) })
    },
  })
  const sending = useFilePreview(change.isPending ? change.variables.to : undefined)
  return {
    preview: sending ?? logoAddress(organization),
    pending: change.isPending,
    set: (to: Blob | undefined) => change.mutate({ to }),
  }
}
