import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('es')

export const organization: Words<typeof english> = {
  list: {
    description: 'Lo que hay en una no se ve desde otra.',
    create: 'Nueva organización',
    members: (count) => plural(count, { one: '# miembro', other: '# miembros' }),
    empty: 'Todavía no estás en ninguna organización',
    emptyHelp: 'Crea una, o abre el enlace de una invitación que hayas recibido.',
  },
  onboarding: {
    description:
      'Lo que se guarda aquí le pertenece, y nadie de fuera puede verlo. En el siguiente paso invitas a tu equipo.',
    otherwise: 'O crea una nueva',
  },
  create: {
    description:
      'Empieza vacía, tienes en ella el rol Propietario, y no ve nada de tus otras organizaciones.',
  },
  form: {
    name: 'Nombre',
    namePlaceholder: 'Acme',
    nameProblem: 'Ponle un nombre de 2 a 64 caracteres, con al menos una letra o un dígito.',
    address: 'Dirección',
    addressProblem: 'Usa minúsculas, dígitos y guiones entre ellos, 48 como máximo.',
    addressTaken: (slug) => `“${slug}” no se puede usar. Elige otra dirección.`,
    addressFree: 'Esta dirección está disponible.',
    addressChecking: 'Comprobando la dirección…',
    addressKept: 'Está en cada enlace que compartes. Quien tenga un enlace de antes sigue llegando aquí.',
    addressHelp: 'Sale del nombre. Está en cada enlace que compartes.',
    logo: 'Logo',
    optional: 'Opcional',
    chooseLogo: 'Elegir una imagen',
    changeLogo: 'Elegir otra imagen',
    removeLogo: 'Quitar',
    logoHelp: 'PNG, JPEG, WebP, GIF o AVIF, 10 MB como máximo. Se muestra pequeño y cuadrado.',
    logoPreview: (name) => `El logo de ${name}`,
    preview: 'Como la verán sus miembros',
    previewNote: 'Recibe un color propio, para que nunca se confundan dos organizaciones.',
    submit: 'Crear organización',
    logoFailed: (name) => `${name} está lista, pero sin su logo`,
  },
}
