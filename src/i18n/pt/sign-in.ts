import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: 'ou',
  continueWith: 'Continuar com',
  byPasskey: 'Usar chave de acesso',
  byLink: 'Link por e-mail',
  link: {
    lead: 'Vamos enviar um link que faz você entrar. Ele funciona uma vez, dentro de 10 minutos.',
    submit: 'Enviar o link',
    back: 'Entrar com senha',
    sentTitle: 'Confira seu e-mail',
    sent: (email) => `Se ${email} tiver uma conta, um link está a caminho.`,
    sentSomewhere: 'Se este endereço tiver uma conta, um link está a caminho.',
    again: 'Usar outro endereço',
    openLead: 'Este link funciona uma vez. Use-o no dispositivo em que você quer trabalhar.',
    open: 'Entrar',
    goneTitle: 'Este link não funciona mais',
    gone: 'Um link funciona uma vez, dentro de 10 minutos. Informe seu endereço e enviaremos um novo.',
  },
  secondStep: {
    lead: 'Informe o código que seu app autenticador mostra.',
    code: 'Código',
    help: 'Sem o app à mão? Informe um dos seus códigos de backup.',
    missing: 'Informe o código do seu app ou um código de backup.',
    remember: 'Lembrar este dispositivo por 30 dias',
    rememberHelp: 'Só se ninguém mais o usar.',
    submit: 'Continuar',
    back: 'Entrar com outra conta',
  },
}
