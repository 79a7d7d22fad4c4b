import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { errors as english } from '../en/errors'

export const errors: Words<typeof english> = {
  unauthenticated: 'Oturumunuz kapalı. Giriş yapıp yeniden deneyin.',
  forbidden: 'Buradaki rolünüz buna izin vermiyor. Kuruluşun bir sahibi bunu değiştirebilir.',
  'not-found': 'Burada bir şey yok ya da görebileceğiniz bir şey yok.',
  conflict: 'Bunu sizden önce başka biri değiştirdi. Sayfayı yenileyip yeniden deneyin.',
  invalid: 'Bu formda bir şey henüz doğru değil.',
  limit: 'Bu, tek seferde çok fazlaydı. Biraz bekleyip yeniden deneyin.',
  unavailable: 'Veritabanına şu anda ulaşılamıyor. Hiçbir şey kaybolmadı; birazdan yeniden deneyin.',
  unexpected: 'Bizim tarafımızda bir sorun oluştu. Hiçbir şey kaydedilmedi.',

  confirmIdentity: 'Siz olduğunuzu doğrulamadığınız için hiçbir şey değişmedi.',
  crossSite: 'Bu istek başka bir siteden geldi, bu yüzden hiçbir şey yapılmadı.',
  databaseBusy:
    'Şu anda yanıtlanabilecek olandan fazla istek geliyor. Hiçbir şey değişmedi; birazdan yeniden deneyin.',
  databaseReadOnly: 'Şu anda her şey okunabilir ama hiçbir şey değiştirilemez. Yazdıklarınız duruyor.',
  databaseUnreachable: 'Veritabanına şu anda ulaşılamıyor. Hiçbir şey kaybolmadı; birazdan yeniden deneyin.',
  diskFull: 'Bunu saklamak için yer kalmadı. Hiçbir şey kaydedilmedi ve hiçbir şey kaybolmadı.',
  notReady: 'Bu sunucu hâlâ kuruluyor. Birazdan yeniden deneyin.',
  offline: 'Sunucuyla bağlantı koptu. Bağlantınızı kontrol edip yeniden deneyin.',
  payload: 'İstek okunamadı. Sayfayı yenileyip yeniden deneyin.',
  taken: 'Bu zaten kullanılıyor. Hiçbir şey kaydedilmedi.',
  missing: 'Bunun bağlı olduğu şey artık yok. Hiçbir şey kaydedilmedi.',
  referenced: 'Başka bir şey hâlâ buna bağlı, bu yüzden hiçbir şey silinmedi.',
  undoTooLate: 'Bunun üzerinden bir saatten fazla geçti; artık geri alınamaz.',
  tooLarge: 'Bu, tek seferde alınabilecek olandan fazla. Hiçbir şey kaydedilmedi.',
  unknownFunction: 'Bu sayfanın daha yeni bir sürümü var. Sayfayı yenileyip yeniden deneyin.',

  exportsOften: `Günde ${exportLimits.perDay} dışa aktarma yapılabilir.`,
  exportInterrupted: 'Sunucu bu sırada durduruldu. Yeniden deneyin.',
  exportRunning: 'Bir dışa aktarma zaten sürüyor.',

  galleryFull:
    'Bu galeride 10.000 görsel var, daha fazlası sığmaz. Silinen görseller bir saat sonra yer açar.',
  fileUnreadable: 'Bu dosya şu anda okunamıyor. Hiçbir şey kaybolmadı; birazdan yeniden deneyin.',
  imageBroken: 'Bu dosya bozuk: görsel olarak açılamadı. Hiçbir şey saklanmadı.',
  imageEmpty: 'Bu dosya boş.',
  imageTooLarge: 'Bu görsel 10 MB’tan büyük. Daha küçük kaydedip yeniden deneyin.',
  imageTooManyFrames: 'Bu animasyonda 300’den fazla kare var.',
  imageTooManyPixels: 'Bu görsel, tüm kareleriyle birlikte 40 megapikselden büyük.',
  imageTooSlow: 'Bu görselin hazırlanması çok uzun sürdü. Daha küçük kaydedip yeniden deneyin.',
  imageType: 'Yalnızca JPEG, PNG, WebP, GIF ve AVIF görseller yüklenebilir.',
  storageFailed: 'Görsel saklanamadı. Hiçbir şey kaydedilmedi; birazdan yeniden deneyin.',
  uploadAborted: 'Yükleme yarıda kesildi. Hiçbir şey saklanmadı.',
  uploadLength: 'Yükleme ne kadar uzun olduğunu belirtmedi. Hiçbir şey saklanmadı.',
  uploadOffline: 'Bağlantı koptu, bu yüzden hiçbir şey saklanmadı. Yeniden deneyin.',
  uploadsBusy: 'Aynı anda çok sayıda görsel geliyor. Biraz bekleyip yeniden deneyin.',
  nameDiffers: 'Bu, kuruluşun adı değil. Hiçbir şey silinmedi.',
  slugTaken: 'Bu adres kullanılamaz. Başka bir adres seçin.',
  slugsFull: 'Bu kuruluş 20 adres kullandı, daha fazlası olamaz. Bunlardan birine geri dönün.',
  membershipsFull: '20 kuruluştasınız; bir kişi daha fazlasında olamaz. Hiçbir şey oluşturulmadı.',
}
