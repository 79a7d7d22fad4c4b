import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `${organization} में शामिल हों`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} ने यह लिंक दिया है। आपकी भूमिका होगी: सदस्य।`,
          admin: `${inviter} ने यह लिंक दिया है। आपकी भूमिका होगी: एडमिन।`,
          owner: `${inviter} ने यह लिंक दिया है। आपकी भूमिका होगी: स्वामी।`,
        }[role]
      : `${inviter} ने यह लिंक दिया है। आपकी भूमिका होगी: “${role.name}”।`,
  act: (organization) => `${organization} में शामिल हों`,
  as: (email) => `आप ${email} से साइन इन हैं।`,
  other: 'दूसरा खाता इस्तेमाल करें',
  signedOut: 'आपको पुष्ट ईमेल पते वाला खाता चाहिए। उसके बाद आप यहीं लौट आएँगे।',
  signIn: 'शामिल होने के लिए साइन इन करें',
  memberTitle: (organization) => `आप ${organization} में हैं`,
  member: 'अंदर आने के लिए आपको लिंक की ज़रूरत नहीं है।',
  enter: (organization) => `${organization} पर जाएँ`,
  goneTitle: 'यह लिंक अब काम नहीं करता',
  gone: 'इसकी अवधि समाप्त हो गई, इसका पूरा इस्तेमाल हो चुका, या इसे वापस ले लिया गया। जिसने भेजा था, उससे नया माँगें।',
  refusals: {
    linkGone:
      'यह लिंक अब काम नहीं करता: अभी-अभी इसकी अवधि समाप्त हुई, इसका पूरा इस्तेमाल हुआ या इसे वापस लिया गया। नया माँगें।',
    limit: 'बहुत बार कोशिश हुई। कुछ मिनट रुककर फिर कोशिश करें।',
    membershipsFull: 'आप 20 संगठनों में हैं, जो एक व्यक्ति के लिए सीमा है। कोई एक छोड़ें और लिंक फिर खोलें।',
  },
}
