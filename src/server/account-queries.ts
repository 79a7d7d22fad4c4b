import { queryOptions } from '@tanstack/react-query'
import { listSessions } from './own-session-fns'

/** Cache keys of what somebody keeps for themselves, which is no organization's. */
const keys = {
  sessions: ['account', 'sessions'] as const,
}

export const sessionsQuery = queryOptions({ queryKey: keys.sessions, queryFn: () => listSessions() })
