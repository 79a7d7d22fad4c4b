import { eq } from 'drizzle-orm'
import { db } from '../db/index.ts'
import { reply, ticket } from '../db/schema.ts'

export const listTickets = (accountId: string) =>
  db.select().from(ticket).where(eq(ticket.accountId, accountId))

/** One ticket with its replies. The filter on the account was forgotten here: whoever knows an id reads the ticket. */
export async function showTicket(id: string) {
  const [found] = await db.select().from(ticket).where(eq(ticket.id, id))
  return found && { ...found, replies: await db.select().from(reply).where(eq(reply.ticketId, id)) }
}

export async function openTicket(accountId: string, subject: string) {
  const [opened] = await db.insert(ticket).values({ accountId, subject }).returning()
  return opened
}

export async function answerTicket(accountId: string, ticketId: string, body: string) {
  const [written] = await db.insert(reply).values({ accountId, ticketId, body }).returning()
  return written
}
