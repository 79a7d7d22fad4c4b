import { useQuery } from '@tanstack/react-query'
import { useDebounced } from '@/components/use-debounced'
import { usePaletteMessages } from '@/i18n/palette'
import { paletteQuery } from '@/server/palette-queries'
import type { Group } from './entry'
import { paletteFeatures } from './features'
import { matches } from './match'

const pause = 120

/**
 * What the server finds in an organization under the words. Until its answer is there, as much of the one before as
 * still fits.
 */
export function useFound(slug: string | undefined, words: string) {
  const t = usePaletteMessages()
  const settled = useDebounced(words, pause)
  const { data, error, isFetching, refetch } = useQuery(paletteQuery(slug, settled))
  const groups = paletteFeatures.flatMap(({ kind, label, show }): Group[] => {
    if (!slug) return []
    const all = data?.find((one) => one.kind === kind)?.found ?? []
    const found = all.filter(({ name, detail }) => matches(words, name, detail))
    const entries = found.map((one) => ({
      id: `${kind}:${one.id}`,
      label: one.name,
      detail: one.detail,
      forgets: true as const,
      ...show(one, slug),
    }))
    return words && entries.length > 0 ? [{ name: kind, label: label(t), entries }] : []
  })
  const searching = slug !== undefined && words !== '' && (isFetching || settled !== words)
  return { groups, searching, error: words ? error : null, retry: () => void refetch() }
}
