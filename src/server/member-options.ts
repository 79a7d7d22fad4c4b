/** What the list of members can be sorted by. */
export const memberSorts = ['name', 'role', 'joined'] as const
