import type { TalkWords } from '../english/talk.ts';
import type { Writing } from '../writing.ts';

export function turkishTalk({ number }: Writing): TalkWords {
  return {
    // Follow-ups
    followUp: 'Devamını sor',
    followUpTitle: 'Devamını sor',
    followUpLabel: 'Sormak istediğin',
    followUpHint: 'peki nerede? · pazartesiden beri?',
    openResult: 'Bunlardan birini aç…',
    // Verdicts
    helpful: 'Yararlı',
    notHelpful: 'Yararlı değil',
    thanks: 'Teşekkürler, not edildi.',
    // Questions in a channel or a direct message
    mentionHelp: (me) =>
      `Benden bahsederek bir soru sor, örneğin: ${me} Amber Heron olayında kim tutuklandı?`,
    directHelp: 'Bana kendi sözlerinle bir soru sor, örneğin: Amber Heron olayında kim tutuklandı?',
    questionTooLong: (max) => `Bu soru benim için fazla uzun. Lütfen en çok ${number(max)} karakterle sor.`,
    // Where there is no answer now
    somethingWrong: (id) => `Bir şeyler ters gitti (${id})`,
    tooMany: (wait) => `Art arda çok soru geldi. Lütfen ${number(wait)} saniye sonra yeniden sor.`,
    tooManyHere: (wait) => `Burada çok soru soruluyor. Lütfen ${number(wait)} saniye sonra yeniden sor.`,
    stopping: 'Byline yeniden başlıyor. Lütfen bir dakika sonra yeniden sor.',
    editorsOnly: 'Bunu yalnızca bu sunucunun editörleri yapabilir.',
    messageGone: 'O mesaj artık yok.',
    // Checking a message
    checkTitle: 'Haberler ne diyor',
    checkNothing: 'Bu mesajda haberlerle karşılaştırılabilecek bir iddia yok.',
    checkNoWords: 'Bu mesajda karşılaştırılacak söz yok.',
    claimNotCovered: 'Kayıtlı hiçbir haber bundan söz etmiyor.',
    // Gaps in the coverage
    gapsTitle: 'Soruldu ama yanıtlanmadı',
    noGaps: 'Şimdiye kadar boşuna sorulan bir şey yok.',
    askedTimes: (n) => `${number(n)} kez soruldu`,
    notHelpfulTimes: (n) => `${number(n)} kez yararlı bulunmadı`,
    // What is kept of a person
    kept: (days) =>
      `Şunlar ${number(days)} gün saklanır: yanıtı bulunamayan soruların sözleri ve değerlendirmelerin.`,
    deleteKept: 'Bana ait kayıtları sil',
    deletedKept: (n) => (n === 0 ? 'Sana ait kayıt yoktu.' : `Silindi: ${number(n)} kayıt.`),
  };
}
