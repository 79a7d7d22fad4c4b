import { changedOf } from './field-code'
import type { Resource } from './resource'
import { inAudit } from './templates/in-audit'
import { actions, detailRoute, listRoute, page } from './templates/pages'
import { changes, columns, details, form } from './templates/parts'
import { screenshots } from './templates/screenshots'
import { seed } from './templates/seed'
import { csvRoute, functions, input, options, queries, rows } from './templates/server'
import { table } from './templates/table'
import { browser, harness, isolation, samples } from './templates/tests'
import { messages } from './templates/words'

/**
 * The files of a resource, by their path, as the templates write them.
 *
 * @param locales the folders of src/i18n
 * @example filesOf(resource, ['en']).get('db/schema/invoice.ts')
 */
export function filesOf(resource: Resource, locales: readonly string[]): Map<string, string> {
  const { kebab } = resource.name
  const many = resource.plural.kebab
  const inOrganization = 'organizations/$slug'
  const templates: [string, (resource: Resource) => string][] = [
    [`db/schema/${kebab}.ts`, table],
    [`lib/seed/${kebab}.ts`, seed],
    [`src/server/${kebab}-options.ts`, options],
    [`src/server/${kebab}-input.ts`, input],
    [`src/server/${kebab}-rows.ts`, rows],
    [`src/server/${kebab}-fns.ts`, functions],
    [`src/server/${kebab}-queries.ts`, queries],
    ...locales.map((locale): [string, (resource: Resource) => string] => [
      `src/i18n/${locale}/${kebab}.ts`,
      messages(locale),
    ]),
    [`src/components/${kebab}/use-${kebab}-actions.ts`, actions],
    [`src/components/${kebab}/use-${kebab}-columns.tsx`, columns],
    [`src/components/${kebab}/${kebab}-page.tsx`, page],
    [`src/components/${kebab}/${kebab}-details.tsx`, details],
    [`src/components/${kebab}/${kebab}-form.tsx`, form],
    ...(changedOf(resource).length > 0
      ? [[`src/components/${kebab}/${kebab}-changes.tsx`, changes] satisfies [string, typeof changes]]
      : []),
    [`src/components/${kebab}/in-audit.ts`, inAudit],
    [`src/routes/_app/${inOrganization}/${many}.tsx`, listRoute],
    [`src/routes/_app/${inOrganization}/${many}_.$id.tsx`, detailRoute],
    [`src/routes/api/${inOrganization}/${many}[.]csv.ts`, csvRoute],
    [`tests/harness/resources/${kebab}.ts`, harness],
    [`tests/${kebab}.test.ts`, isolation],
    [`tests/access/samples/${kebab}.ts`, samples],
    [`e2e/${kebab}.spec.ts`, browser],
    [`scripts/screenshots/pages/${kebab}.ts`, screenshots],
  ]
  return new Map(templates.map(([path, template]) => [path, `${template(resource).trim()}\n`]))
}
