/** A row of the gallery, without its file. */
export const picture = (name: string) => ({ name, contentType: 'image/png', bytes: 10, width: 4, height: 3 })
