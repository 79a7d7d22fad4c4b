import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('ar')
const people = (count: number) =>
  plural(count, { one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' })
const ofPeople = (count: number) =>
  plural(count, { one: 'شخص واحد', two: 'شخصين', few: '# أشخاص', many: '# شخصًا', other: '# شخص' })
const invited = (count: number) =>
  plural(count, {
    one: 'دعوة مفتوحة واحدة',
    two: 'دعوتان مفتوحتان',
    few: '# دعوات مفتوحة',
    many: '# دعوة مفتوحة',
    other: '# دعوة مفتوحة',
  })
const held = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' و')

export const roles: Words<typeof english> = {
  description: (organization) => isolated`ما يحق لكل دور في ${organization}، وعدد أصحابه.`,
  new: 'دور جديد',

  matrix: {
    you: 'أنت',
    label: 'ما يحق لكل دور',
    permission: 'الصلاحية',
    everywhere: 'في كل المؤسسات',
    own: (organization) => isolated`خاص بـ ${organization}`,
    people: (count) => (count === 0 ? 'لا أحد' : people(count)),
    invited: (count) => isolated`مدعوون: ${count}`,
    ownersOnly: 'يبقى للمالكين: لا يُمنح لأي دور آخر',
    edit: (name) => isolated`تعديل ${name}`,
    delete: (name) => isolated`حذف ${name}`,
  },

  empty: {
    title: 'لا أدوار خاصة بكم بعد',
    sentence: 'إن كان على أحدهم أن يفعل أكثر من عضو وأقل من مشرف، فأنشئ دورًا لذلك.',
    act: 'إنشاء دور',
  },

  form: {
    new: 'دور جديد',
    edit: (name) => isolated`تعديل الدور «${name}»`,
    holds: (count) =>
      count === 0 ? 'لا أحد لديه هذا الدور بعد.' : isolated`يسري على ${ofPeople(count)} من الإجراء التالي.`,
    name: 'الاسم',
    namePlaceholder: 'محرر',
    nameProblem: 'اكتب من 2 إلى 40 حرفًا مقروءًا، على ألا يكون الاسم Member أو Admin أو Owner.',
    start: 'البدء من',
    startNothing: 'لا شيء',
    startHelp: 'يضع صلاحياته أدناه، لتغيّرها كما تشاء.',
    allows: 'ما يسمح به',
    count: (count, all) => isolated`${count} من ${all}`,
    everybody: 'لدى الجميع',
    giving: 'تأتي مع منح الأدوار للأشخاص',
    along: 'تأتي مع ما اختير أدناه',
    owners: 'إنشاء الأدوار وحذف المؤسسة يبقيان للمالكين.',
    created: (name) => isolated`يمكن الآن منح الدور «${name}» للأشخاص`,
    changed: (name) => isolated`تم تغيير الدور «${name}»`,
  },

  deletion: {
    title: (name) => isolated`هل تريد حذف الدور «${name}»؟`,
    unused: 'لا أحد لديه هذا الدور ولا أحد مدعو إليه. إن كان هو الدور الافتراضي، يعود «عضو» دورًا افتراضيًا.',
    used: (having, waiting) => isolated`ما زال مستخدمًا: ${held(having, waiting)}. اختر دورًا بديلًا.`,
    instead: 'الدور البديل',
    keep: 'الإبقاء عليه',
    act: 'حذف الدور',
    done: (name) => isolated`تم حذف الدور «${name}»`,
    moved: (having, waiting, instead) => isolated`${held(having, waiting)}: الدور الآن «${instead}»`,
    failed: (name) => isolated`لم يُحذف الدور «${name}»`,
  },

  resources: {
    audit: 'سجل التدقيق',
    invitation: 'الدعوات',
    organization: 'المؤسسة',
  },

  actions: {
    read: 'عرض',
    create: 'إضافة',
    update: 'تغيير',
    delete: 'حذف',
    export: 'تصدير',
  },

  permissions: {
    'audit:read': 'معرفة من فعل ماذا ومتى',
    'dashboard:read': 'عرض الأرقام وأحدث الأعمال',
    'invitation:read': 'عرض المدعوين',
    'invitation:create': 'دعوة الأشخاص',
    'invitation:delete': 'سحب الدعوات',
    'member:read': 'عرض الأشخاص وعناوينهم',
    'member:create': 'إتاحة الانضمام برابط أو نطاق',
    'member:update': 'تغيير أدوار الأشخاص',
    'member:delete': 'إزالة الأشخاص',
    'organization:update': 'تغيير الاسم والعنوان والشعار',
    'organization:delete': 'حذف المؤسسة',
    'organization:export': 'تصدير كل شيء',
    'role:read': 'عرض الأدوار',
    'role:create': 'إنشاء الأدوار',
    'role:update': 'تغيير الأدوار',
    'role:delete': 'حذف الأدوار',
    'team:read': 'عرض الفرق وأفرادها',
    'team:create': 'إنشاء الفرق',
    'team:update': 'تغيير الفرق وأفرادها',
    'team:delete': 'حذف الفرق',
  },
}
