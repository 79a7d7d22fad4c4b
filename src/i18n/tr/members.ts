import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('tr')

export const members: Words<typeof english> = {
  title: 'Üyeler',
  description: 'Bu kuruluşta kimin, hangi rolde olduğu.',
  count: (count) => plural(count, { other: '# üye' }),
  role: 'Rol',
  columns: { name: 'Kişi', role: 'Rol', joined: 'Katılım' },
  you: 'Siz',
  roleOf: (name) => `${name} için rol`,
  roleChanged: (name, role) => `${name}: rol artık ${role}`,
  acts: 'İşlemler',
  actsFor: (name) => `${name} için işlemler`,
  search: 'Ada veya e-postaya göre bul',
  more: 'Daha fazla',
  none: (search) => `Burada “${search}” ile eşleşen kimse yok.`,
  noneInTeam: 'Bu ekipte kimse yok.',
  everybody: 'Herkesi göster',
  teams: { label: 'Ekip', none: 'Yok', every: 'Tüm ekipler', filter: 'Yalnızca bir ekibi göster' },
  invite: {
    title: 'Birini davet et',
    description: 'Yalnızca bu adres için 7 gün çalışan bağlantı içeren bir e-posta alır.',
    byLink: 'Bağlantıyla katılım',
    byLinkHelp: 'Bağlantınızı açan herkes, tükenene veya iptal edilene kadar katılabilir.',
    email: 'E-posta adresi',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Bir e-posta adresi yazın, örneğin ada@example.com.',
    role: 'Rol',
    submit: 'Davet gönder',
    sent: (email) => `${email} adresine giden davet yolda`,
    notMailed: (email) => `${email} davet edildi, ama e-posta gönderilemedi`,
    notMailedHelp: 'Birazdan yeniden gönderin ya da bağlantıyı kopyalayıp kendiniz iletin.',
    roles: {
      member: 'İçeriği görür ve ekler',
      admin: 'Ayrıca kişi davet eder ve içerik siler',
      owner: 'Ayrıca kuruluşu değiştirir ve siler',
    },
    ownRole: (count) => plural(count, { other: 'Bu kuruluşun # izinli bir rolü' }),
  },
}
