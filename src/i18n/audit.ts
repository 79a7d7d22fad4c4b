import { messages } from '#words'
import { audit } from '#words/audit'

const all = { ...messages, audit }

/** The words of the audit log, beside those of every page. */
export const useAuditMessages = (): typeof all => all
