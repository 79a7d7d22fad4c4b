import { confirmHeader } from '@/server/confirm-header'

/** The answer that there is once the person has been asked for what the first one lacked. */
export async function afterAsking(first: Response, again: () => Promise<Response>): Promise<Response> {
  const answer = first.status === 401 && (await isSignedInAgain()) ? await again() : first
  return answer.headers.has(confirmHeader) && (await isConfirmed()) ? await again() : answer
}

async function isSignedInAgain(): Promise<boolean> {
  const asking = await import('./session-over/ask-to-sign-in').catch(() => undefined)
  return (await asking?.askToSignIn()) ?? false
}

async function isConfirmed(): Promise<boolean> {
  const asking = await import('./confirm/ask-to-confirm').catch(() => undefined)
  return (await asking?.askToConfirm()) ?? false
}
