import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useCredentialMessages } from '@/i18n/credentials'
import { useSentence } from '@/i18n/sentence'
import { makePasskey } from '@/lib/passkey-client'
import { passkeysQuery } from '@/server/credential-queries'
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from '@/server/passkey-fns'

/** A passkey, and what it is called on the screen. */
interface Named {
  id: string
  name: string
}

/** Adds, renames and removes the passkeys of whoever is signed in. */
export function usePasskeys() {
  const t = useCredentialMessages().credentials.passkeys
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const onSettled = () => queryClient.invalidateQueries(passkeysQuery)
  const saying = (title: string) => (error: unknown) =>
    void toast.error(title, { description: sentence(error) })
  const add = useMutation({
    mutationFn: async () => {
      const response = await makePasskey(await beginPasskey())
      if (response) await addPasskey({ data: { response } })
      return response !== undefined
    },
    onSuccess: (isAdded) => isAdded && toast.success(t.addDone),
    onError: saying(t.addFailed),
    onSettled,
  })
  const rename = useMutation({
    mutationFn: (data: Named) => renamePasskey({ data }),
    onSuccess: (_, { name }) => toast.success(t.renamed(name)),
    onError: saying(t.renameFailed),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: ({ id }: Named) => removePasskey({ data: { id } }),
    onSuccess: (_, { name }) => toast.success(t.removed(name)),
    onError: saying(t.removeFailed),
    onSettled,
  })
  return { add, rename, remove }
}
