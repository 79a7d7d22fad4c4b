import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: 'Lo usas para acceder y ahí llegan los correos. Lo ven quienes gestionan los miembros.',
  address: 'Nuevo correo electrónico',
  submit: 'Cambiar la dirección',
  same: 'Esta ya es tu dirección.',
  asked: (email) => `Un enlace va en camino a ${email}`,
  askedHelp: 'Hasta que lo abras, todo sigue como está. También se avisa a tu dirección actual.',
  waiting: (email) => `${email} está pendiente de confirmar`,
  waitingHelp: `Abre el enlace del correo que llegó ahí, en un plazo de ${emailChangeLimits.confirmHours} horas. ¿No ha llegado nada? Pídelo de nuevo.`,
  drop: 'Dejarlo como está',
  dropped: 'Tu dirección sigue como está',
  failed: 'Tu dirección sigue como estaba',
  confirm: {
    title: '¿Usar esta dirección a partir de ahora?',
    lead: (email) => `Accederás con ${email} y ahí llegarán los correos.`,
    act: (email) => `Usar ${email}`,
    keep: 'Dejarlo como está',
    done: (email) => `Ahora accedes con ${email}`,
    goneTitle: 'Este enlace ya no funciona',
    gone: (email) =>
      `Puede que tenga más de ${emailChangeLimits.confirmHours} horas, que ya se haya usado o que sea de una cuenta distinta de la de ${email}.`,
    account: 'Tu cuenta',
  },
  undo: {
    keepTitle: '¿Conservar tu dirección?',
    keepLead: (before, after) =>
      `Sigues accediendo con ${before}, y el enlace enviado a ${after} deja de funcionar.`,
    keepAct: 'Conservar',
    backTitle: '¿Recuperar tu dirección?',
    backLead: (before, after) =>
      `Vuelves a acceder con ${before} en lugar de ${after}. Se cierra la sesión en todos los navegadores, se quita lo que se haya conectado a tu cuenta desde entonces y eliges una nueva contraseña.`,
    backAct: 'Recuperar',
    keptTitle: 'Tu dirección sigue como está',
    kept: (email) =>
      `Accedes con ${email}. Quien pidió otra dirección pudo identificarse como tú: si no has sido tú, elige una nueva contraseña.`,
    takenBackTitle: 'Has recuperado tu dirección',
    takenBack: (email) =>
      `Hemos enviado un enlace a ${email}. Elige con él una nueva contraseña; la anterior ya no funciona.`,
    goneTitle: 'Este enlace ya no funciona',
    gone: `Funciona durante ${emailChangeLimits.undoDays} días, una sola vez.`,
    choose: 'Elegir una nueva contraseña',
    signIn: 'Acceder',
  },
}
