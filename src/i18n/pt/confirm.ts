import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'Confirme que é você',
  help: 'Isto não é pedido de novo por 15 minutos. O que você começou continua em seguida.',
  password: 'Senha',
  code: 'Código do seu app autenticador',
  codeHelp: 'Ou um dos seus códigos de backup.',
  mail: 'Código do e-mail',
  mailHelp: (email) => `Vamos enviar um código para ${email}.`,
  mailSent: (email) => `Um código está a caminho de ${email}. Ele funciona por 10 minutos.`,
  send: 'Enviar um código',
  sendAgain: 'Enviar outro',
  submit: 'Confirmar',
  passkeyHelp: 'Seu dispositivo pede seu dedo, seu rosto ou o código dele.',
  passkey: 'Usar chave de acesso',
  other: {
    password: 'Usar a senha',
    code: 'Usar um código',
    passkey: 'Usar chave de acesso',
    mail: 'Receber código por e-mail',
  },
  cancel: 'Cancelar',
  missing: 'Preencha isto antes.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'Esta não é a sua senha. Tente de novo.',
  codeWrong: 'Este código não está certo ou já foi usado.',
  passkeyRefused:
    'Não foi possível adicionar esta chave de acesso. Seu dispositivo precisa pedir seu dedo, seu rosto ou um código.',
  passkeyGone: 'Esta chave de acesso foi removida nesse meio-tempo.',
  passkeysFull: 'Já há 20 chaves de acesso. Remova uma antes.',
  secondStepThere: 'Os códigos já são pedidos. Recarregue a página para ver.',
  secondStepGone: 'Os códigos não são mais pedidos. Recarregue a página para ver.',
  passkeyWrong: 'Esta chave de acesso não é sua. Tente outra.',
  providerAway: 'Esse serviço não pode ser acessado agora. Nada foi alterado; tente de novo em instantes.',
}
