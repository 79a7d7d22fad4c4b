import { identifier, type Sql } from '../sql'
import { closing } from './closed-functions'
import { creating, granting, limiting, type PrepareOptions, password, readRoles } from './roles'

/**
 * What somebody else runs once, connected to the database, where whoever pushes may make no roles: the roles with their
 * passwords as verifiers, and what takes a superuser or the owner of the database. Running it again changes passwords to
 * those of the secret, and nothing else.
 *
 * @param sql a connection of whoever will push
 * @param options the database, its roles and the secret
 * @returns SQL, one statement a line
 * @throws pg's error when the server cannot be reached
 * @example console.log(await roleScript(client, { database, roles: roleNames(database), secret }))
 */
export async function roleScript(sql: Sql, options: PrepareOptions): Promise<string> {
  const { database, roles } = options
  const { rows } = await sql.query<{ me: string }>('select current_user as me')
  const me = rows[0]?.me ?? ''
  const known = await readRoles(sql, options)
  const section = (title: string, statements: string[]) => [
    `-- ${title}`,
    ...statements.map((text) => `${text};`),
    '',
  ]
  return [
    ...section(
      `Takes CREATEROLE. The roles of ${database}; a text beginning with SCRAM-SHA-256 is a verifier and no password.`,
      known.flatMap((role) => [
        ...creating(role, database),
        ...password(role, options),
        ...limiting(role, database),
      ]),
    ),
    ...section(`Takes CREATEROLE. ${me} pushes as the owner of the tables.`, [
      `grant ${identifier(roles.owner)} to ${identifier(me)}`,
    ]),
    ...section(`Takes the owner of ${database}.`, granting(options, me)),
    ...section(
      'Takes a superuser, and does nothing for others: closes functions that no statement of the application needs.',
      await closing(sql, roles.owner),
    ),
  ].join('\n')
}
