import type { SessionUser } from '../../session'
import { personalParts } from './parts'

/** Everything that the product holds about somebody, as JSON, a piece at a time: no more of it is held than a page. */
export async function* personalData(person: SessionUser): AsyncGenerator<string> {
  yield `{\n  "exportedAt": ${JSON.stringify(new Date())}`
  for (const { name, rows } of personalParts) {
    yield `,\n  ${JSON.stringify(name)}: [`
    let between = ''
    for await (const row of await rows(person)) {
      yield `${between}\n    ${JSON.stringify(row)}`
      between = ','
    }
    yield between ? '\n  ]' : ']'
  }
  yield '\n}\n'
}
