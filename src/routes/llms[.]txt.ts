import { createFileRoute } from '@tanstack/react-router'
import { configuredOrigin } from '@/lib/origin'
import { anyoneRequest } from '../server/access-request'
import { groups, readAll } from '../server/docs/files'
import { otherMethod } from '../server/other-method'
import { textResponse } from '../server/text-response'

const summary =
  'The open-source kit for multi-tenant B2B products on TanStack Start, Better Auth, Drizzle ORM and PostgreSQL, in which the database itself keeps organizations apart.'

/** The documentation as a list for whoever reads it with a model: https://llmstxt.org. */
async function list(): Promise<Response> {
  const all = await readAll()
  const sections = groups.map((group) => {
    const links = all
      .filter((page) => page.group === group)
      .map(({ path, title }) => `- [${title}](${configuredOrigin()}/docs/${path})`)
    return `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n${links.join('\n')}`
  })
  return textResponse(`# RefactKit\n\n> ${summary}\n\n${sections.join('\n\n')}\n`, 'text/plain')
}

export const Route = createFileRoute('/llms.txt')({
  server: { middleware: [anyoneRequest], handlers: { ANY: otherMethod, GET: list } },
})
