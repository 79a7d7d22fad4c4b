/** The sign of the product as src/components/app/mark.tsx draws it, 64 pixels square: readers of mail show no SVG. */
export const markPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABABAMAAABYR2ztAAAAMFBMVEVMaXEcGhYbGhYcHBQbGhYbGRYcGxf///+CgoBJSUUvLyv6+vpnZmPDws' +
  'HY2NfBwL9sQt8WAAAABnRSTlMA7ZQhyVdaePaLAAAACXBIWXMAAAsTAAALEwEAmpwYAAABEklEQVRIx8WWLQ7CQBCFlwKehKSaBIIunIAgqlH4' +
  'EliJ3RAEtgLPJfiRvQLhAiQcgEOgmOkERNudp6DP7pfd+UnfqzGs9iC0BSXTmflqXDrOkf7nPLAe9eS8GfuAZZQDI+tVN78g9AMJX9GyiiYEDD' +
  'VgQS9o5/xGoALUaUMHOmauAyu9Rq4y1oGlCXUgMRaoCJyfADhsfgicMrd9MHBM0/RWAdydczsGrgTsK4CMgC0DKasCcKyaAVgkbPNCg3ppg/rD' +
  'siAgtREgay0D0h0B0m8ZkPkQIBNTAJl5vYCvSNjmd1Cy1hq3uUaff9lAoAVBE4M2CI0UWjE0cz0ObIQDBUcSDDUYizhYTRDq0YzDXf09eAPvwy' +
  'b3GVwOiQAAAABJRU5ErkJggg=='

const id = 'mark'

/** How a letter names the picture that comes with it. */
export const markSource = `cid:${id}`

/** The letter with the picture in it, for readers that know no attachment. */
export const withMark = (html: string): string =>
  html.replaceAll(markSource, `data:image/png;base64,${markPicture}`)

/** The picture as a part of the letter that names it. */
export const markAttachment = { id, filename: 'mark.png', contentType: 'image/png', content: markPicture }
