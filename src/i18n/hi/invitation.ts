import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `${organization} में शामिल हों`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} ने आपको सदस्य के रूप में आमंत्रित किया है।`,
          admin: `${inviter} ने आपको एडमिन के रूप में आमंत्रित किया है।`,
          owner: `${inviter} ने आपको स्वामी के रूप में आमंत्रित किया है।`,
        }[role]
      : `${inviter} ने आपको “${role.name}” भूमिका के साथ आमंत्रित किया है।`,
  accept: 'स्वीकार करें',
  decline: 'अस्वीकार करें',
  signIn: 'स्वीकार करने के लिए साइन इन करें',
  createAccount: 'खाता बनाएँ',
  sentTo: (address) => `आमंत्रण ${address} पर भेजा गया था। इसी पते का इस्तेमाल करें।`,
  somebodyElse: (address, own) => `आमंत्रण ${address} पर भेजा गया था, पर आप ${own} से साइन इन हैं।`,
  signOut: 'साइन आउट करके दूसरा खाता इस्तेमाल करें',
  unconfirmed: 'पहले अपने ईमेल पते की पुष्टि करें। लिंक आपके इनबॉक्स में है।',
  confirm: 'लिंक फिर भेजें',
  unknownTitle: 'ऐसा कोई आमंत्रण नहीं है',
  unknown: 'ईमेल में लिंक जाँचें, या नया आमंत्रण माँगें।',
  expiredTitle: 'इस आमंत्रण की अवधि समाप्त हो गई है',
  expired: 'आमंत्रण 7 दिन खुला रहता है। नया माँगें।',
  closedTitle: 'यह आमंत्रण बंद है',
  closed: 'इसका इस्तेमाल हो चुका है या इसे वापस ले लिया गया है। अब भी शामिल होना चाहें तो नया आमंत्रण माँगें।',
  declinedTitle: (organization) => `आपने ${organization} का आमंत्रण अस्वीकार किया`,
  declined: 'अब और कुछ नहीं होगा। मन बदले तो नया आमंत्रण माँगें।',
  home: 'अपने संगठनों पर जाएँ',
}
