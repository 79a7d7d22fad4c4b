import { type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import { type FinishedStatement, onStatement, type StatementEvent } from './driver/statement-events'

/** Attributes as OpenTelemetry names them, and the organization, for which it has no name. */
const attributesOf = (event: StatementEvent) => ({
  'db.system.name': 'postgresql',
  'db.namespace': event.database,
  'db.operation.name': event.operation,
  'db.query.text': event.text,
  'server.address': event.host,
  'server.port': event.port,
  ...(event.statements > 1 && { 'db.operation.batch.size': event.statements }),
  ...(event.organizationId !== undefined && { 'refactkit.organization.id': event.organizationId }),
})

function finish(span: Span, { rows, errorCode }: FinishedStatement): void {
  if (errorCode === undefined) span.setAttribute('db.response.returned_rows', rows)
  else {
    span.setAttributes({ 'db.response.status_code': errorCode, 'error.type': errorCode })
    span.setStatus({ code: SpanStatusCode.ERROR })
  }
  span.end()
}

/**
 * Makes an OpenTelemetry span of every statement of every scoped pool in this process, below the span that is active where
 * it is asked for, with the organization as `refactkit.organization.id` and without any value.
 *
 * @param tracer yours; the global one unless said otherwise
 * @returns ends it
 * @example traceStatements() // once, where OpenTelemetry is set up; needs `@opentelemetry/api`
 * @see https://opentelemetry.io/docs/specs/semconv/database/postgresql/
 */
export function traceStatements(tracer: Tracer = trace.getTracer('@refactkit/tenancy')): () => void {
  const spans = new WeakMap<StatementEvent, Span>()
  return onStatement({
    begin: (event) => {
      const name = `${event.operation} ${event.database}`
      spans.set(event, tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: attributesOf(event) }))
    },
    end: (event, finished) => {
      const span = spans.get(event)
      if (span) finish(span, finished)
    },
  })
}
