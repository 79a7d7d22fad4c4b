import { auth } from '../auth'
import { AppError } from '../errors'

/** Switches the second step on when the code is right; the session goes on under another cookie. */
export async function finishSetup(code: string, headers: Headers): Promise<void> {
  await auth.api.verifyTOTP({ headers, body: { code } }).catch((cause: unknown) => {
    throw new AppError('invalid', { reason: 'codeWrong', cause })
  })
}
