import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'
import type { Words } from '../../words'
import type { letters as english } from './en'

const { plural } = counting('es')

export const letters: Words<typeof english> = {
  footer: 'Enviado por RefactKit porque alguien indicó esta dirección.',
  copyLink: 'Si el botón no funciona, abre esta dirección:',
  roles: { member: 'con el rol Miembro', admin: 'con el rol Admin', owner: 'con el rol Propietario' },
  verify: {
    subject: 'Confirma tu correo electrónico',
    heading: 'Confirma tu correo electrónico',
    body: (name) =>
      `Hola, ${name}: un clic y tu cuenta está lista. El enlace funciona durante 24 horas e inicia tu sesión.`,
    action: 'Confirmar y acceder',
    note: '¿No has creado una cuenta? Ignora este mensaje; sin tu clic no pasa nada.',
  },
  finish: {
    subject: 'Elige una contraseña para terminar tu cuenta',
    heading: 'Elige una contraseña para terminar tu cuenta',
    body:
      'Se empezó una cuenta con esta dirección y todavía no está confirmada. Para que solo tú conozcas su contraseña, ' +
      'elígela ahora. El enlace funciona durante 30 minutos, una sola vez.',
    action: 'Elegir una contraseña',
    note: '¿No has creado una cuenta? Ignora este mensaje; sin tu clic no pasa nada.',
  },
  reset: {
    subject: 'Elige una nueva contraseña',
    heading: 'Elige una nueva contraseña',
    body: 'Has pedido una nueva contraseña. El enlace funciona durante 30 minutos, una sola vez. Después se cierra la sesión en todos los dispositivos.',
    action: 'Elegir una nueva contraseña',
    note: '¿No la has pedido? Ignora este mensaje; tu contraseña sigue como está.',
  },
  confirmAddress: {
    subject: 'Confirma tu nuevo correo electrónico',
    heading: 'Confirma tu nuevo correo electrónico',
    body: (name) =>
      `${name} quiere acceder a partir de ahora con esta dirección. El enlace funciona durante ${emailChangeLimits.confirmHours} horas, en un navegador con la sesión de esa cuenta abierta.`,
    action: 'Confirmar la dirección',
    note: '¿No has sido tú? Ignora este mensaje; sin tu clic no pasa nada.',
  },
  keepAddress: {
    subject: 'Tu correo electrónico está a punto de cambiar',
    heading: 'Tu correo electrónico está a punto de cambiar',
    body: (after) =>
      `Alguien que pudo identificarse como tú ha pedido que accedas con ${after}. Será así en cuanto se confirme la nueva dirección.`,
    action: 'Conservar esta dirección',
    note: `¿Has sido tú? Entonces no tienes que hacer nada. El enlace funciona durante ${emailChangeLimits.undoDays} días, también después del cambio.`,
  },
  addressChanged: {
    subject: 'Se ha cambiado tu correo electrónico',
    heading: 'Se ha cambiado tu correo electrónico',
    body: (after) => `A partir de ahora accedes con ${after}. Este es el último correo a esta dirección.`,
    action: 'Recuperar la dirección',
    note: `¿No has sido tú? Recupera la dirección en un plazo de ${emailChangeLimits.undoDays} días: se cierra la sesión en todos los navegadores y eliges una nueva contraseña.`,
  },
  addressTaken: {
    subject: 'Alguien quiere usar tu dirección',
    heading: 'Alguien quiere usar tu dirección',
    body:
      'Alguien ha intentado poner esta dirección en otra cuenta. Pertenece a la tuya, así que no se ha cambiado nada ni ' +
      'se ha mostrado nada a esa persona.',
    action: 'Acceder',
    note: '¿Has sido tú? Una dirección pertenece a una sola cuenta: accede con ella o elimina primero la otra cuenta.',
  },
  accountDeleted: {
    subject: 'Tu cuenta se ha eliminado',
    heading: 'Tu cuenta se ha eliminado',
    body:
      'Ya no estás en ninguna organización, y se ha borrado todo lo que había sobre ti. Lo que creaste en las ' +
      'organizaciones se queda en ellas. Este es el último correo a esta dirección.',
    action: 'Empezar de nuevo',
    note: '¿No has sido tú? No se puede recuperar; quien lo hizo pudo identificarse como tú.',
  },
  signInLink: {
    subject: 'Tu enlace para acceder',
    heading: 'Accede a RefactKit',
    body: 'Has pedido un enlace para acceder. Funciona durante 10 minutos, una sola vez.',
    action: 'Acceder',
    note: '¿No lo has pedido? Ignora este mensaje; sin el enlace nadie accede.',
  },
  confirmationCode: {
    subject: 'Tu código para confirmar que eres tú',
    heading: 'Confirma que eres tú',
    body: 'Escribe este código en la página que lo ha pedido. Funciona durante 10 minutos, una sola vez.',
    action: 'Ir a RefactKit',
    note: '¿No lo has pedido? Entonces alguien usa un dispositivo con tu sesión abierta: cierra la sesión en todos los dispositivos.',
  },
  changes: {
    password: () => 'Se ha cambiado tu contraseña',
    passkeyAdded: () => 'Se ha añadido una clave de acceso a tu cuenta',
    passkeyRemoved: () => 'Se ha quitado una clave de acceso de tu cuenta',
    secondStepOn: () => 'Tu cuenta pide ahora un código',
    secondStepOff: () => 'Tu cuenta ya no pide un código',
    backupCodes: () => 'Tienes nuevos códigos de respaldo',
    connected: (name) => `Ahora puedes acceder a tu cuenta con ${name}`,
    disconnected: (name) => `Ya no puedes acceder a tu cuenta con ${name}`,
  },
  change: {
    body: 'Si has sido tú, no tienes que hacer nada.',
    action: 'Ver tu cuenta',
    note: '¿No has sido tú? Elige ahora una nueva contraseña, desde “¿Olvidaste la contraseña?”. Después se cierra la sesión en todos los dispositivos.',
  },
  newDevice: {
    subject: 'Un nuevo dispositivo ha accedido a tu cuenta',
    heading: 'Un nuevo dispositivo ha accedido',
    body: (device, address) =>
      `Se ha accedido a tu cuenta con ${device}${address ? `, desde ${address}` : ''}, donde antes no habías iniciado sesión. Si has sido tú, no tienes que hacer nada.`,
    unknown: 'un navegador que no dice cuál es',
    action: 'Ver tu cuenta',
    note: '¿No has sido tú? Elige ahora una nueva contraseña, desde “¿Olvidaste la contraseña?”. Después se cierra la sesión en todos los dispositivos.',
  },
  accountExists: {
    subject: 'Ya tienes una cuenta',
    heading: 'Ya tienes una cuenta',
    body:
      'Alguien ha intentado crear una cuenta con esta dirección, que ya tiene una. ' +
      'Si has sido tú, accede; si has perdido la contraseña, elige una nueva desde ahí.',
    action: 'Acceder',
    note: '¿No has sido tú? No se ha cambiado nada ni se ha mostrado nada a esa persona. No tienes que hacer nada.',
  },
  dataExport: {
    ready: {
      subject: (organization) => `Los datos de ${organization} están listos`,
      body: (organization) =>
        `El archivo con todo lo que tiene ${organization} está escrito y comprobado. Los propietarios pueden descargarlo durante ${exportLimits.keptDays} días.`,
      action: 'Ir a la descarga',
      note: '¿No lo has pedido? Entonces alguien ha usado tu cuenta: cambia tu contraseña.',
    },
    failed: {
      subject: (organization) => `No se han podido exportar los datos de ${organization}`,
      body: (organization) =>
        `No se ha podido escribir el archivo de ${organization}. No se ha cambiado nada de la organización; la página dice por qué.`,
      action: 'Ir a la página',
      note: '¿No lo has pedido? Entonces alguien ha usado tu cuenta: cambia tu contraseña.',
    },
  },
  digest: {
    subject: (count) =>
      plural(count, { one: 'Una notificación sin leer', other: '# notificaciones sin leer' }),
    body: 'Esto es lo que ha pasado en tus organizaciones desde el último correo.',
    andMore: (count) => plural(count, { one: 'y una más', other: 'y # más' }),
    action: 'Leerlas',
    note: 'En la misma página eliges con qué frecuencia llega este correo y qué cuenta.',
  },
  removal: {
    subject: (organization, day) => `${organization} se eliminará el ${day}`,
    body: (by, organization, day) =>
      `${by} ha eliminado ${organization}. Ya nadie puede abrirla, y todo lo que contiene sigue ahí. Hasta el ${day} cualquier propietario puede restaurarla; después se borra definitivamente.`,
    action: 'Ver tus organizaciones',
    note: '¿No lo esperabas? Restáurala desde ahí y habla con quien la eliminó.',
  },
  removed: {
    subject: (organization) => `${organization} se ha eliminado`,
    body: (organization, rows, files) =>
      `Lo que tenía ${organization} se ha borrado definitivamente: ${plural(rows, { one: '# fila', other: '# filas' })} y ${plural(files, { one: '# archivo', other: '# archivos' })}. El certificado adjunto enumera lo que se ha borrado, con una huella digital de cada parte.`,
    action: 'Ver tus organizaciones',
    note: 'Guarda el certificado: se envía a quienes eran propietarios de la organización, y a nadie más.',
  },
  invitation: {
    subject: (organization) => `Únete a ${organization}`,
    heading: (organization) => `Únete a ${organization}`,
    body: (inviter, organization, role) =>
      `${inviter} te invita a ${organization} ${role}. La invitación es válida durante 7 días.`,
    ownRole: (name) => `con el rol “${name}”`,
    action: 'Ver la invitación',
    note: '¿No conoces esta organización? Ignora este mensaje; nadie se enterará.',
  },
}
