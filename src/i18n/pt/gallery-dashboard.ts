import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'Imagens',
  uploads: 'Envios',
  uploadsEmpty: 'Cada dia com um envio terá uma barra aqui.',
  storage: 'Espaço usado',
  storageEmpty: 'Aqui vai aparecer, dia a dia, quanto espaço suas imagens ocupam.',
  stored: {
    more: (size) => `${size} a mais que há 30 dias`,
    fewer: (size) => `${size} a menos que há 30 dias`,
    same: 'O mesmo que há 30 dias',
    none: 'Nada há 30 dias',
  },
  recent: 'Imagens recentes',
  allImages: 'Todas as imagens',
  noImages: 'Nenhuma imagem ainda',
  noImagesHelp: 'As mais recentes aparecerão aqui, só para os membros desta organização.',
  upload: 'Enviar imagens',
  start: { title: 'Enviar a primeira imagem', help: 'Solte alguns arquivos na galeria.' },
}
