import { useMutation } from '@tanstack/react-query'
import { type Choice, writePreference } from '@/components/app/preferences'
import { toast } from '@/components/ui/toast'
import { useSentence } from '@/i18n/sentence'
import type { Look } from '@/lib/appearance'
import { saveLooks } from '@/server/appearance-fns'

/** Changes how pages look: here at once, and for the person, whom other browsers ask when they sign in. */
export function useLooks() {
  const sentence = useSentence()
  const { mutate } = useMutation({
    mutationFn: (data: Partial<{ [Name in Look]: Choice<Name> }>) => saveLooks({ data }),
    onError: (error) => toast.error(sentence(error)),
  })
  return <Name extends Look>(name: Name, choice: Choice<Name>) => {
    writePreference(name, choice)
    mutate({ [name]: choice })
  }
}
