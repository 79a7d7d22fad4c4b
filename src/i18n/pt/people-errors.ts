import { mostDomains } from '@/lib/domain-limits'
import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'

export const peopleErrors: Words<typeof english> = {
  invitationUnknown: 'Este convite não existe. Peça um novo.',
  invitationExpired: 'Este convite expirou. Peça um novo.',
  invitationClosed: 'Este convite foi usado ou revogado.',
  invitationSomebodyElse: 'Este convite foi enviado para outro endereço de e-mail.',
  invitationUnconfirmed: 'Confirme primeiro seu endereço de e-mail; o link está na sua caixa de entrada.',
  organizationFull: 'Esta organização já tem o máximo de membros. Ninguém foi adicionado.',
  roleNotYours: 'Você não pode dar um papel acima do seu. Um proprietário pode.',
  roleUnknown: 'Este papel não existe mais aqui. Recarregue e escolha outro.',
  roleGone: 'Este papel foi excluído nesse meio-tempo.',
  roleNameTaken: 'Outro papel aqui tem este nome.',
  rolesFull: 'Já existem 20 papéis próprios. Exclua um antes.',
  roleOwn: 'Você não pode alterar o seu próprio papel. Outra pessoa com essa permissão pode.',
  teamGone: 'Esta equipe foi excluída nesse meio-tempo.',
  teamNameTaken: 'Outra equipe aqui tem este nome.',
  teamsFull: 'Já existem 50 equipes. Exclua uma antes.',
  memberGone: 'Esta pessoa não é mais membro.',
  memberAbove: 'O papel desta pessoa está acima do seu. Um proprietário pode removê-la.',
  removeSelf: 'Você não pode se remover. Em vez disso, saia da organização.',
  transferSelf: 'Esta organização já é sua.',
  lastOwner: 'É preciso haver um proprietário. Dê esse papel a outra pessoa antes.',
  alreadyMember: 'Esta pessoa já é membro.',
  alreadyInvited: 'Este endereço já tem um convite em aberto. Você pode enviá-lo de novo na lista.',
  invitationsFull: 'Já existem 100 convites em aberto. Revogue alguns antes.',
  domainForm: 'Informe um domínio, como example.com.',
  domainPublic: 'Qualquer pessoa pode ter um endereço lá, por isso ninguém entra por ele.',
  domainNotYours:
    'Você só pode permitir o domínio do seu próprio endereço confirmado. Um proprietário com endereço em outro pode permitir esse outro.',
  domainThere: 'Este domínio já é permitido.',
  domainGone: 'Este domínio foi removido nesse meio-tempo.',
  domainsFull: `Já existem ${mostDomains} domínios. Remova um antes.`,
  invitationGone: 'Este convite foi respondido ou revogado nesse meio-tempo.',
}
