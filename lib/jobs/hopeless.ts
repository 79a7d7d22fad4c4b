/** What no further attempt can mend: a job that throws it has failed at once. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless'
}
