import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'opcional',
  saved: (name) => `Guardado: ${name}`,
  unchanged: 'Lo que dejes vacío se queda como está.',
  reverted: (name) => `Restablecido: ${name}`,
  revertFailed: (name) => `No se ha podido restablecer ${name}`,
  discard: {
    ask: '¿Descartar lo que has escrito?',
    help: 'Todavía no está guardado.',
    keep: 'Seguir',
    act: 'Descartar',
  },
  problems: {
    required: 'Campo obligatorio.',
    tooLong: 'Es demasiado largo.',
    integer: 'Escribe un número entero, por ejemplo 12.',
    decimal: 'Escribe un número, por ejemplo 12,5.',
    money: 'Escribe un importe, por ejemplo 12,50, sin separador de miles.',
    tooLarge: 'Este número es demasiado grande.',
    date: 'Elige un día.',
    datetime: 'Elige un día y una hora.',
    email: 'Escribe una dirección de correo, por ejemplo ada@example.com.',
    url: 'Escribe una dirección completa, por ejemplo https://example.com.',
    choice: 'Elige algo de la lista.',
    taken: 'Esto ya está en uso.',
    missing: 'Esto ya no existe. Elige otra cosa.',
    invalid: 'Esto todavía no es correcto.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `Seleccionar ${name}`,
  search: 'Buscar',
  any: (filter) => `${filter}: cualquiera`,
  noMatch: 'Nada coincide con lo que buscas.',
  showAll: 'Mostrar todo',
  download: 'Descargar CSV',
}
