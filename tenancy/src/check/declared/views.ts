import { is } from 'drizzle-orm'
import {
  getMaterializedViewConfig,
  getViewConfig,
  isPgMaterializedView,
  PgMaterializedView,
  PgView,
} from 'drizzle-orm/pg-core'
import type { RuleFinding } from '../finding'

const printed = ({ name, schema }: { name: string; schema: string | undefined }) =>
  schema && schema !== 'public' ? `${schema}.${name}` : name

/**
 * What is wrong with the views that a schema declares; those it only mentions (`.existing()`) are judged in the database.
 *
 * @param value any export of the schema
 */
export function viewFindings(value: unknown): RuleFinding[] {
  if (is(value, PgMaterializedView) && isPgMaterializedView(value)) {
    const config = getMaterializedViewConfig(value)
    if (config.isExisting) return []
    return [
      {
        rule: 'view-as-caller',
        severity: 'warning',
        object: printed(config),
        message: 'It is a copy of rows, and copies have no policies: no login may read it.',
        fix: `a tenantTable that a job fills, or pgView('${config.name}').with({ securityInvoker: true })`,
      },
    ]
  }
  if (!is(value, PgView)) return []
  const config = getViewConfig(value)
  if (config.isExisting || config.with?.securityInvoker) return []
  return [
    {
      rule: 'view-as-caller',
      severity: 'error',
      object: printed(config),
      message: 'It shows rows with the rights of its owner.',
      fix: `pgView('${config.name}').with({ securityInvoker: true })`,
    },
  ]
}
