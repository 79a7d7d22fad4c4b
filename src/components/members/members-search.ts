import { tableSearch } from '@/components/data-table/table-search'
import { memberSorts } from '@/server/member-options'

/** What the list of members shows, as it stands in the address. */
export interface MembersSearch {
  search?: string
  sort?: string
  /** The id of a team. */
  team?: string
}

const read = tableSearch(memberSorts, {})

export const membersSearch = (address: Record<string, unknown>): MembersSearch => {
  const { team } = address
  return { ...read(address), ...(typeof team === 'string' && /^[\da-f-]{36}$/.test(team) && { team }) }
}
