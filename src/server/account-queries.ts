import { queryOptions } from '@tanstack/react-query'
import { listWaysIn } from './account-fns'
import { listOwnedAlone } from './account-removal-fns'
import { getWaitingEmail } from './email-change-fns'
import { listSessions } from './own-session-fns'

/** Cache keys of what somebody keeps for themselves, which is no organization's. */
const keys = {
  ownedAlone: ['account', 'owned-alone'] as const,
  waitingEmail: ['account', 'waiting-email'] as const,
  sessions: ['account', 'sessions'] as const,
  waysIn: ['account', 'ways-in'] as const,
}

export const sessionsQuery = queryOptions({ queryKey: keys.sessions, queryFn: () => listSessions() })

export const waysInQuery = queryOptions({ queryKey: keys.waysIn, queryFn: () => listWaysIn() })

export const ownedAloneQuery = queryOptions({ queryKey: keys.ownedAlone, queryFn: () => listOwnedAlone() })

export const waitingEmailQuery = queryOptions({
  queryKey: keys.waitingEmail,
  queryFn: () => getWaitingEmail(),
})
