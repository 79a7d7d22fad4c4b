import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'Mensagens que não chegaram',
  help: 'São guardadas por 30 dias. Corrija o endereço ou o servidor de e-mail antes de reenviá-las.',
  column: { letter: 'Mensagem', why: 'Motivo', since: 'Desde', acts: 'Ações' },
  refused: (code) => `Recusada pelo servidor de e-mail (${code})`,
  unreachable: 'O servidor de e-mail não a aceitou',
  again: 'Reenviar',
  againFor: (address) => `Reenviar a mensagem para ${address}`,
  sending: (address) => `A mensagem para ${address} está a caminho de novo`,
  drop: 'Esquecer',
  dropFor: (address) => `Esquecer a mensagem para ${address}`,
  dropped: (address) => `A mensagem para ${address} foi esquecida`,
  failed: 'Não foi possível carregar as mensagens.',
  retry: 'Tentar de novo',
}
