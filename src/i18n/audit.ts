import { en } from './en'
import { audit } from './en/audit'

const all = { ...en, audit }

/** The words of the audit log, beside those of every page. */
export const useAuditMessages = (): typeof all => all
