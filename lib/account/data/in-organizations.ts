import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '../../../db'
import { activityPerson, dataExport } from '../../../db/schema'
import { auditEntry } from '../../../db/schema/audit-entry'
import { atOnce, eachOrganization } from './each-organization'
import type { PersonalPart } from './part'

/** What organizations hold about somebody who is in them. */
export const inOrganizations: readonly PersonalPart[] = [
  {
    name: 'lastSeen',
    tables: [activityPerson],
    rows: (person) =>
      eachOrganization(person, (_, after) =>
        after
          ? Promise.resolve([])
          : db
              .select({ id: activityPerson.userId, day: activityPerson.day })
              .from(activityPerson)
              .where(eq(activityPerson.userId, person.id)),
      ),
  },
  {
    name: 'exportsAskedFor',
    tables: [dataExport],
    rows: (person) =>
      eachOrganization(person, (_, after) =>
        db
          .select({ id: dataExport.id, createdAt: dataExport.createdAt, state: dataExport.state })
          .from(dataExport)
          .where(and(eq(dataExport.requestedBy, person.id), after ? gt(dataExport.id, after) : undefined))
          .orderBy(asc(dataExport.id))
          .limit(atOnce),
      ),
  },
  {
    // Of what it was done to, the organization's log says more; that may be about others.
    name: 'acts',
    tables: [auditEntry],
    rows: (person) =>
      eachOrganization(person, (_, after) =>
        db
          .select({
            id: auditEntry.id,
            at: auditEntry.at,
            subject: auditEntry.subject,
            act: auditEntry.act,
            address: auditEntry.address,
            browser: auditEntry.agent,
          })
          .from(auditEntry)
          .where(and(eq(auditEntry.actor, person.id), after ? gt(auditEntry.id, after) : undefined))
          .orderBy(asc(auditEntry.id))
          .limit(atOnce),
      ),
  },
]
