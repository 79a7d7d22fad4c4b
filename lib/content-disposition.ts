const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** A `Content-Disposition` header whose file name cannot end the header, the line or the quotes around it (RFC 6266). */
export function contentDisposition(disposition: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["%/\\]/g, '_')
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(/['()*]/g, percent)
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
