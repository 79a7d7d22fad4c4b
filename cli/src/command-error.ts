/**
 * A failure whose message is already the sentence a person should read: printed as it is, without a stack.
 *
 * @param message what happened and what to do about it
 * @param exitCode what the process answers; 1 unless said otherwise
 * @example throw new CommandError('Port 3000 is taken. Run `PORT=3001 npm run dev`.')
 */
export class CommandError extends Error {
  override name = 'CommandError'

  constructor(
    message: string,
    readonly exitCode = 1,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
