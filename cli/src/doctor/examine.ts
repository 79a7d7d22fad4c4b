import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../application'
import { openDatabase } from '../database'
import { homeOf, isInitialized } from '../embedded/home'
import { sentenceFor } from '../sentences'
import { examineDatabase } from './database'
import { type Diagnosis, failure } from './diagnosis'
import { examineEmbedded } from './embedded'
import { examineAddress, examineEnvFile, examinePort } from './environment'
import { examineDisk, examineNode, examinePackages } from './machine'
import type { Patient } from './patient'
import { redactor } from './redact'
import { examineSchema } from './schema'
import { examineSecret } from './secret'
import { examineMail, examineStorage } from './services'

/**
 * Looks for what is wrong with a project: its machine, environment, schema, database and services. Changes nothing; the
 * embedded server is started for a moment where it has been made before.
 *
 * @param patient the project
 * @returns one diagnosis for each place that was looked at, at least; none names a secret
 * @example const sick = (await examine(patient)).filter(({ severity }) => severity === 'error')
 */
export async function examine(patient: Patient): Promise<Diagnosis[]> {
  const { found: packages, complete } = examinePackages(patient)
  const first = [
    examineNode(),
    packages,
    examineDisk(patient),
    ...examineEnvFile(patient),
    examineSecret(patient),
  ]
  // What is not installed cannot be loaded, and would be found a second time in every other place.
  if (!complete) return redacted(patient, first)
  const elsewhere = Promise.all([examinePort(patient), examineMail(patient), examineStorage(patient)])
  const { diagnoses, application } = await examineSchema(patient)
  const database = await examineWhereItIs(patient, application)
  const [port, ...services] = await elsewhere
  const all = [...first, ...examineAddress(patient), port, ...diagnoses, ...database, ...services]
  return redacted(patient, all)
}

async function examineWhereItIs(
  patient: Patient,
  application: Application | undefined,
): Promise<Diagnosis[]> {
  const { root, env } = patient
  const { DATABASE_URL: url, APP_DATABASE_URL: app } = env
  const secret = keptSecret(patient)
  if (url) return examineDatabase({ root, url, isAdmin: true, secret, env }, application)
  if (app) return examineDatabase({ root, url: app, isAdmin: false, secret, env }, application)
  const embedded = await examineEmbedded(patient)
  if (embedded.severity === 'error' || !isInitialized(homeOf(root))) return [embedded]
  try {
    const database = await openDatabase({ root })
    try {
      const found = await examineDatabase(
        { root, url: database.url, isAdmin: true, secret, env },
        application,
      )
      return [embedded, ...found]
    } finally {
      await database.close()
    }
  } catch (error) {
    return [
      embedded,
      failure('database', sentenceFor(error), 'npx refactkit down --force && npx refactkit up'),
    ]
  }
}

/** The secret of this project, without making one. */
function keptSecret({ root, env }: Patient): string {
  const file = join(homeOf(root).data, 'secret')
  return env.BETTER_AUTH_SECRET || (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')
}

function redacted(patient: Patient, found: readonly Diagnosis[]): Diagnosis[] {
  const { password } = homeOf(patient.root)
  const kept = existsSync(password) ? readFileSync(password, 'utf8').trim() : ''
  const clean = redactor(patient.env, [keptSecret(patient), kept])
  return found.map(({ fix, ...rest }) => ({
    ...rest,
    message: clean(rest.message),
    ...(fix !== undefined && { fix: clean(fix) }),
  }))
}
