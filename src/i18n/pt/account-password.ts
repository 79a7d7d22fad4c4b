import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('pt')

export const accountPassword: Words<typeof english> = {
  description: 'Ela é pedida de novo onde um navegador conectado não basta.',
  current: 'Senha atual',
  next: 'Nova senha',
  signOutOthers: 'Sair de todos os outros',
  submit: 'Alterar a senha',
  changed: 'Sua senha foi alterada',
  endedHelp: (count) =>
    plural(count, {
      one: 'Você saiu de # outro navegador.',
      other: 'Você saiu de # outros navegadores.',
    }),
  missing: 'Informe sua senha atual.',
  none: 'Você não tem senha: entra de outra forma.',
  forgot: 'Esqueceu?',
  send: 'Enviar link para escolher uma',
  sent: (email) => `Um link está a caminho de ${email}`,
  sentHelp: 'Ele funciona por 30 minutos, uma vez, e desconecta você de todos os navegadores.',
  failed: 'Sua senha continua como estava',
  notSent: 'Não foi possível enviar o link',
}
