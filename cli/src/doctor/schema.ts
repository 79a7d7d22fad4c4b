import { checkSchema, sumUp } from '@refactkit/tenancy'
import { type Application, loadApplication, loadAuthTables } from '../application'
import { sentenceFor } from '../sentences'
import { type Diagnosis, failure, fine } from './diagnosis'
import type { Patient } from './patient'

/** What was found, and the application where it could be loaded. */
export interface SchemaExamination {
  readonly diagnoses: readonly Diagnosis[]
  readonly application?: Application
}

/** Whether schema, environment and Better Auth can be loaded, and agree. */
export async function examineSchema({ root }: Patient): Promise<SchemaExamination> {
  let application: Application
  try {
    application = await loadApplication(root)
  } catch (error) {
    return { diagnoses: [failure('schema', `It cannot be loaded: ${sentenceFor(error)}`, 'npx tsc')] }
  }
  const { schema, tenancy } = application
  const { findings } = sumUp({ schema: checkSchema(schema, tenancy) }, tenancy)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const diagnoses: Diagnosis[] = errors
    .slice(0, 3)
    .map(({ object, message, fix }) => failure('schema', `${object}: ${message}`, fix))
  if (errors.length > 3)
    diagnoses.push(failure('schema', `${errors.length - 3} more errors.`, 'npx refactkit check --static'))
  if (errors.length === 0) diagnoses.push(fine('schema', 'The tables keep every rule.'))
  return { application, diagnoses: [...diagnoses, ...(await examineAuth(root, application))] }
}

/** Loading lib/auth.ts reads the whole environment, so that what is wrong there is found here. */
async function examineAuth(root: string, { schema, tenancy }: Application): Promise<Diagnosis[]> {
  try {
    const wanted = await loadAuthTables(root)
    if (!wanted) return []
    const { findings } = sumUp({ schema: checkSchema(schema, tenancy, wanted) }, tenancy)
    const drift = findings.filter(({ rule, severity }) => rule.startsWith('auth-') && severity === 'error')
    if (drift.length === 0)
      return [fine('auth', 'The tables are those that the installed Better Auth wants.')]
    const said = `Better Auth wants other tables: ${drift.map(({ object }) => object).join(', ')}.`
    return [failure('auth', said, 'npx refactkit auth-schema --write')]
  } catch (error) {
    const sentence = sentenceFor(error)
    return /^The environment is not complete/.test(sentence)
      ? [failure('environment', sentence, 'correct it in .env or in the shell')]
      : [failure('auth', `lib/auth.ts cannot be loaded: ${sentence}`, 'npx tsc')]
  }
}
