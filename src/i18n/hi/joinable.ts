import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'आप इनमें शामिल हो सकते हैं',
  help: 'आपका पुष्ट ईमेल पता ऐसे डोमेन पर है जिसे ये अनुमति देते हैं।',
  join: 'शामिल हों',
  joinNamed: (organization) => `${organization} में शामिल हों`,
  joined: (organization) => `आप अब ${organization} में हैं`,
  gone: (organization) => `अब ${organization} में शामिल नहीं हुआ जा सकता।`,
}
