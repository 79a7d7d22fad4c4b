import { readRecent } from '@/components/app/recent'
import { recentFirst } from '@/components/app/recent-first'
import { usePaletteMessages } from '@/i18n/palette'
import type { Entry, Group } from './entry'
import { begins, matches } from './match'
import type { PaletteProps } from './palette'
import { useActionEntries, useOrganizationEntries, usePageEntries } from './use-entries'
import { useFound } from './use-found'

const mostRecent = 5

/** The entries that the typed words name, by kind. While nothing is typed, those that were chosen last come first. */
export function useGroups(props: PaletteProps, words: string) {
  const { palette: t } = usePaletteMessages()
  const person = props.user.id
  const pages = usePageEntries(props)
  const known = useOrganizationEntries(props)
  const actions = useActionEntries(props)
  const visited = readRecent('organizations', person).map((id) => `organization:${id}`)
  const organizations = recentFirst(known, visited)
  const { groups: found, ...state } = useFound(props.organization?.slug, words)

  const chosen = words ? [] : readRecent('choices', person)
  const all = [...pages, ...organizations, ...actions]
  const recent = chosen.flatMap((id) => all.find((entry) => entry.id === id) ?? []).slice(0, mostRecent)
  // Within words only where no word begins like this.
  const match = all.some(({ label }) => begins(words, label)) ? begins : matches
  const fits = (entry: Entry) => match(words, entry.label) && !recent.includes(entry)
  const groups: Group[] = [
    { name: 'recent', label: t.groups.recent, entries: recent },
    { name: 'pages', label: t.groups.pages, entries: pages.filter(fits) },
    { name: 'organizations', label: t.groups.organizations, entries: organizations.filter(fits) },
    { name: 'actions', label: t.groups.actions, entries: actions.filter(fits) },
    ...found,
  ]
  return { groups: groups.filter(({ entries }) => entries.length > 0), ...state }
}
