import { eq } from 'drizzle-orm'
import { db } from '../db/index.ts'
import { reply, ticket } from '../db/schema.ts'

export const listTickets = () => db.select().from(ticket)

/** One ticket with its replies. */
export async function showTicket(id: string) {
  const [found] = await db.select().from(ticket).where(eq(ticket.id, id))
  return found && { ...found, replies: await db.select().from(reply).where(eq(reply.ticketId, id)) }
}

export async function openTicket(subject: string) {
  const [opened] = await db.insert(ticket).values({ subject }).returning()
  return opened
}

export async function answerTicket(ticketId: string, body: string) {
  const [written] = await db.insert(reply).values({ ticketId, body }).returning()
  return written
}
