import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { errors as english } from '../en/errors'

export const errors: Words<typeof english> = {
  unauthenticated: 'Você saiu. Entre e tente de novo.',
  forbidden: 'Seu papel aqui não permite isto. Um proprietário pode mudar isso.',
  'not-found': 'Não há nada aqui, ou nada que você possa ver.',
  conflict: 'Outra pessoa alterou isto antes. Recarregue e tente de novo.',
  invalid: 'Algo neste formulário ainda não está certo.',
  limit: 'Foi demais de uma só vez. Espere um momento e tente de novo.',
  unavailable: 'Não é possível acessar o banco de dados agora. Nada se perdeu; tente de novo daqui a pouco.',
  unexpected: 'Algo deu errado do nosso lado. Nada foi salvo.',

  confirmIdentity: 'Nada foi alterado, porque você não confirmou que é você.',
  crossSite: 'Esta solicitação veio de outro site, por isso nada foi feito.',
  databaseBusy:
    'Há mais solicitações do que podemos atender agora. Nada foi alterado; tente de novo daqui a pouco.',
  databaseReadOnly: 'Tudo pode ser lido, mas nada pode ser alterado agora. O que você digitou continua aqui.',
  databaseUnreachable:
    'Não é possível acessar o banco de dados agora. Nada se perdeu; tente de novo daqui a pouco.',
  diskFull: 'Não há mais espaço para guardar isto. Nada foi salvo e nada se perdeu.',
  notReady: 'Este servidor ainda está sendo preparado. Tente de novo daqui a pouco.',
  offline: 'A conexão com o servidor caiu. Verifique-a e tente de novo.',
  payload: 'Não foi possível ler a solicitação. Recarregue a página e tente de novo.',
  taken: 'Isto já está em uso. Nada foi salvo.',
  missing: 'Aquilo a que isto se refere não existe mais. Nada foi salvo.',
  referenced: 'Algo ainda se refere a isto, por isso nada foi excluído.',
  undoTooLate: 'Isso foi há mais de uma hora e não pode mais ser desfeito.',
  tooLarge: 'É mais do que se pode receber de uma só vez. Nada foi salvo.',
  unknownFunction: 'Há uma versão mais nova desta página. Recarregue-a e tente de novo.',

  exportsOften: `São possíveis ${exportLimits.perDay} exportações por dia.`,
  exportInterrupted: 'O servidor foi interrompido no meio. Tente de novo.',
  exportRunning: 'Uma exportação já está em andamento.',

  galleryFull:
    'Esta galeria tem 10.000 imagens, que é o limite. Imagens excluídas liberam espaço depois de uma hora.',
  fileUnreadable: 'Não é possível ler este arquivo agora. Nada se perdeu; tente de novo daqui a pouco.',
  imageBroken: 'Este arquivo está danificado: não foi possível abri-lo como imagem. Nada foi guardado.',
  imageEmpty: 'Este arquivo está vazio.',
  imageTooLarge: 'Esta imagem tem mais de 10 MB. Salve-a em tamanho menor e tente de novo.',
  imageTooManyFrames: 'Esta animação tem mais de 300 quadros.',
  imageTooManyPixels: 'Esta imagem tem mais de 40 megapixels, contando todos os quadros.',
  imageTooSlow: 'Esta imagem demorou demais para ser preparada. Salve-a em tamanho menor e tente de novo.',
  imageType: 'Só é possível enviar imagens JPEG, PNG, WebP, GIF e AVIF.',
  storageFailed: 'Não foi possível guardar a imagem. Nada foi salvo; tente de novo daqui a pouco.',
  uploadAborted: 'O envio foi interrompido. Nada foi guardado.',
  uploadLength: 'O envio não informou o seu tamanho. Nada foi guardado.',
  uploadOffline: 'A conexão caiu, por isso nada foi guardado. Tente de novo.',
  uploadsBusy: 'Muitas imagens estão chegando ao mesmo tempo. Espere um momento e tente de novo.',
  nameDiffers: 'Este não é o nome da organização. Nada foi excluído.',
  slugTaken: 'Este endereço não pode ser usado. Escolha outro.',
  slugsFull: 'Esta organização já teve 20 endereços, que é o máximo. Volte a um deles.',
  membershipsFull: 'Você está em 20 organizações, que é o máximo por pessoa. Nada foi criado.',
}
