import type { Words } from '@/lib/words'
import type { accountErrors as english } from '../en/account-errors'

export const accountErrors: Words<typeof english> = {
  sessionGone: 'Este navegador já está desconectado.',
  passwordWrong: 'Esta não é a sua senha.',
  passwordWeak: 'Esta senha é fácil de adivinhar. Algumas palavras sem relação entre si não são.',
  passwordMissing: 'Você ainda não tem uma senha. Escolha uma antes.',
  passwordTries: 'Senhas erradas demais. Espere 15 minutos e tente de novo.',
  lettersMany: 'Muitos e-mails foram enviados para este endereço. Espere uma hora e tente de novo.',
  emailSame: 'Este já é o seu endereço.',
  emailTaken: 'Este endereço agora é de outra conta. Nada foi alterado.',
  emailLinkGone: 'Este link não funciona mais. Peça um novo na página da sua conta.',
  mailAway: 'Não é possível enviar e-mails agora. Nada foi alterado; tente de novo em alguns minutos.',
  emailDiffers: 'Este não é o seu endereço. Nada foi excluído.',
  ownsAlone: 'Uma organização tem você como único proprietário. Nada foi excluído.',
  accountKept:
    'Não foi possível remover sua foto agora, por isso nada foi removido. Tente de novo daqui a pouco.',
  wayInGone: 'Isto não está mais conectado.',
  lastWayIn: 'Esta é a sua única forma de entrar. Escolha uma senha antes.',
}
