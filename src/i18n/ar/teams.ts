import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('ar')
const people = (count: number) =>
  plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصًا',
    other: '# شخص',
  })

export const teams: Words<typeof english> = {
  description: (organization) => isolated`من ينتمون معًا في ${organization}. لا يمنح الفريق أي حق خاص به.`,
  label: 'الفرق',
  new: 'فريق جديد',
  people: (count) => (count === 0 ? 'لا أحد بعد' : people(count)),
  team: 'الفريق',
  size: 'الأفراد',
  acts: 'الإجراءات',
  open: (name) => isolated`أفراد ${name}`,
  rename: (name) => isolated`إعادة تسمية ${name}`,
  delete: (name) => isolated`حذف ${name}`,
  empty: {
    title: 'لا توجد فرق بعد',
    sentence: 'اجمع من يعملون معًا تحت اسم واحد، وادعُ آخرين إلى الفريق مباشرة.',
    act: 'إنشاء فريق',
  },
  form: {
    new: 'فريق جديد',
    rename: (name) => isolated`إعادة تسمية ${name}`,
    name: 'الاسم',
    placeholder: 'التصميم',
    problem: 'اكتب من 1 إلى 60 حرفًا مقروءًا.',
    create: 'إنشاء الفريق',
    save: 'إعادة التسمية',
    created: (name) => isolated`تم إنشاء الفريق ${name}`,
    renamed: (name) => isolated`أصبح اسم الفريق ${name}`,
  },
  deletion: {
    title: (name) => isolated`هل تريد حذف الفريق ${name}؟`,
    help: (count) =>
      count === 0
        ? 'لا أحد فيه.'
        : plural(count, {
            one: 'يبقى شخص واحد في المؤسسة، بالحقوق نفسها كما كانت.',
            two: 'يبقى شخصان في المؤسسة، بالحقوق نفسها كما كانت.',
            few: 'يبقى # أشخاص في المؤسسة، بالحقوق نفسها كما كانت.',
            many: 'يبقى # شخصًا في المؤسسة، بالحقوق نفسها كما كانت.',
            other: 'يبقى # شخص في المؤسسة، بالحقوق نفسها كما كانت.',
          }),
    keep: 'الإبقاء عليه',
    act: 'حذف الفريق',
    done: (name) => isolated`تم حذف الفريق ${name}`,
    failed: (name) => isolated`لم يُحذف الفريق ${name}`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'إضافة شخص',
    search: 'البحث بالاسم أو البريد',
    none: 'لا أحد ممن ليسوا فيه يطابق البحث.',
    put: (name) => isolated`إضافة ${name}`,
    take: (name) => isolated`إخراج ${name} من الفريق`,
    empty: 'لا أحد في هذا الفريق بعد.',
    added: (name) => isolated`تمت إضافة ${name} إلى الفريق`,
    removed: (name) => isolated`تم إخراج ${name} من الفريق`,
    more: 'عرض المزيد',
    failed: 'لم يتغيّر الفريق',
    done: 'تم',
  },
}
