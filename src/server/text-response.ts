/** A text that everybody may have. */
export const textResponse = (text: string, type: string): Response =>
  new Response(text, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=3600' },
  })
