import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) =>
    status === 503 ? 'Voltamos em instantes' : status === 404 ? 'Não encontrado' : 'Isso não funcionou',
  again: 'Tentar de novo',
  home: 'Ir para a página inicial',
  reference: (requestId) => `Referência para o suporte: ${requestId}`,
}
