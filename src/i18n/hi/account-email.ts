import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: 'इससे आप साइन इन करते हैं और ईमेल इसी पर आते हैं। सदस्यों का प्रबंधन करने वाले सहकर्मी इसे देखते हैं।',
  address: 'नया ईमेल पता',
  submit: 'पता बदलें',
  same: 'यह पहले से आपका पता है।',
  asked: (email) => `${email} पर एक लिंक भेजा गया है`,
  askedHelp: 'जब तक आप उसे नहीं खोलते, सब कुछ पहले जैसा रहेगा। आपके मौजूदा पते पर भी सूचना भेजी जाती है।',
  waiting: (email) => `${email} की पुष्टि बाकी है`,
  waitingHelp: `वहाँ आए ईमेल का लिंक ${emailChangeLimits.confirmHours} घंटे के भीतर खोलें। कुछ नहीं आया? फिर से मँगाएँ।`,
  drop: 'पहले जैसा रहने दें',
  dropped: 'आपका पता पहले जैसा रहेगा',
  failed: 'आपका पता पहले जैसा ही है',
  confirm: {
    title: 'अब से यह पता इस्तेमाल करें?',
    lead: (email) => `आप ${email} से साइन इन करेंगे और ईमेल वहीं आएँगे।`,
    act: (email) => `${email} इस्तेमाल करें`,
    keep: 'पहले जैसा रहने दें',
    done: (email) => `अब आप ${email} से साइन इन करते हैं`,
    goneTitle: 'यह लिंक अब काम नहीं करता',
    gone: (email) =>
      `हो सकता है यह ${emailChangeLimits.confirmHours} घंटे से पुराना हो, पहले ही इस्तेमाल हो चुका हो, या ${email} के बजाय किसी दूसरे खाते का हो।`,
    account: 'आपका खाता',
  },
  undo: {
    keepTitle: 'अपना पता बनाए रखें?',
    keepLead: (before, after) =>
      `आप ${before} से ही साइन इन करते रहेंगे, और ${after} पर भेजा गया लिंक काम नहीं करेगा।`,
    keepAct: 'बनाए रखें',
    backTitle: 'अपना पता वापस लें?',
    backLead: (before, after) =>
      `आप ${after} के बजाय फिर ${before} से साइन इन करेंगे। हर ब्राउज़र से साइन आउट हो जाएगा, तब से आपके खाते से जो भी जोड़ा गया वह हटा दिया जाएगा, और आप नया पासवर्ड चुनेंगे।`,
    backAct: 'वापस लें',
    keptTitle: 'आपका पता पहले जैसा रहेगा',
    kept: (email) =>
      `आप ${email} से साइन इन करते हैं। जिसने दूसरा पता माँगा, उसने आपके रूप में पहचान की पुष्टि कर ली थी: अगर वह आप नहीं थे, तो नया पासवर्ड चुनें।`,
    takenBackTitle: 'आपका पता वापस मिल गया',
    takenBack: (email) => `${email} पर एक लिंक भेजा गया है। उससे नया पासवर्ड चुनें; पुराना अब काम नहीं करता।`,
    goneTitle: 'यह लिंक अब काम नहीं करता',
    gone: `यह ${emailChangeLimits.undoDays} दिन के भीतर एक बार काम करता है।`,
    choose: 'नया पासवर्ड चुनें',
    signIn: 'साइन इन करें',
  },
}
