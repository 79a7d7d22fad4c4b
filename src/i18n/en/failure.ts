/** The page that answers when no page could be made. */
export const failure = {
  title: (status: number) =>
    status === 503 ? 'Back in a moment' : status === 404 ? 'Not found' : 'That did not work',
  again: 'Try again',
  home: 'Go to the start page',
  reference: (requestId: string) => `Reference for support: ${requestId}`,
}
