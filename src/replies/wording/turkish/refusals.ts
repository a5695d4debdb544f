import type { RefusalWords } from '../../../refusals.ts';
import type { Writing } from '../writing.ts';

export function turkishRefusals({ number, command }: Writing): RefusalWords {
  const moment = 'beklenen: 2025-10-28 ya da 2025-10-28T14:30:00+05:00 gibi bir ISO 8601 tarihi';
  return {
    inField: (path, what) => `${path}: ${what}`,
    onLine: (line, what) => `satır ${line}: ${what}`,
    quoted: (text) => text,
    // Changing what is stored
    noSuchArticle: (id) => `Burada “${id}” diye bir haber yok.`,
    notYours: (id) => `Bu sunucuda “${id}” diye bir haber yok. ${command('desk list')} komutuna bak.`,
    sharedForOperators: () => 'Ortak haberleri yalnızca Byline’ı işletenler değiştirebilir.',
    lineOfFile: (line, file) =>
      `Bu haber ${file} dosyasının ${line}. satırı. Onu o dosyada değiştir; hemen görünür.`,
    fileIsLink: (file) => `Bu haberin dosyası (${file}) bir bağlantı. Gösterdiği dosyayı değiştir.`,
    beingWritten: (file) => `Bu haberin dosyasını (${file}) başka bir program yazıyor. Bitince yeniden dene.`,
    writtenMeanwhile: () => 'Hiçbir şey eklenmedi: başka bir program haber klasörüne yazıyor. Yeniden dene.',
    changedMeanwhile: () =>
      'Hiçbir şey değiştirilmedi: bu haber bu arada değişti. Şimdiki hâline bak, sonra karar ver.',
    goneMeanwhile: () => 'Hiçbir şey değiştirilmedi: bu haber artık yok.',
    notRemoved: () => 'Bu haber kaldırılmış değil.',
    notKept: () => 'Bu haber artık saklanmıyor.',
    versionNotKept: () => 'Bu değişiklikten önceki sürüm artık saklanmıyor.',
    versionUnreadable: () => 'Bu sürüm artık okunamıyor.',
    mineNotKept: () => 'Yazdıkların artık saklanmıyor. Sana gönderilen dosyada duruyor.',
    placeTaken: (file) =>
      `Hiçbir şey geri getirilmedi: yerinde başka bir dosya var (${file}). Önce onu taşı.`,
    inTheWay: (file) => `Hiçbir şey değiştirilmedi: başka bir dosya engel oluyor (${file}). Önce onu taşı.`,
    detour: () => 'Haber kaydedilemiyor: klasörü başka yere götüren bir bağlantı.',
    cannotStore: (what) => `Haber kaydedilemiyor: ${what}.`,
    noAddsLeft: (perDay, left) =>
      `Bir sunucu elle günde ${number(perDay)} haber ekleyebilir; bugün (UTC) kalan: ${number(left)}. Hiçbir şey eklenmedi.`,
    unfinished: () => 'Son değişiklik bitirilemedi. Byline yeniden başlatılana dek hiçbir şey kaydedilemez.',
    notWritten: (what) => `Hiçbir şey değiştirilmedi: ${what}. Önce bu botu işleten kişi bunu düzeltmeli.`,
    diskFull: () => 'disk dolu',
    quotaUsed: () => 'disk kotası tükendi',
    fileTooBig: () => 'dosya bu sistemin izin verdiğinden büyük olurdu',
    mayNotWrite: (code) => `Byline oraya yazamıyor (${code})`,
    readOnly: (code) => `disk yalnızca okunabiliyor (${code})`,
    // Drafts
    draftGone: (days) =>
      `Bu taslak artık yok: eklendi, iptal edildi ya da ${number(days)} günlük oldu. Yeniden ver.`,
    draftTooLarge: () => 'Bu taslak saklanamayacak kadar büyük. Haberi birkaç dosyada ekle.',
    tooManyPages: (most) => `Bir kerede en çok ${number(most)} sayfa okunur.`,
    // What is wrong with a file or its text
    noText: () => 'metni yok; beklenen: en az bir cümle',
    longText: (length, most) => `metin ${number(length)} karakter; beklenen: en çok ${number(most)}`,
    notUtf8: () => 'UTF-8 metni değil; UTF-8 olarak kaydet',
    longLine: () => 'bir haber için fazla uzun bir satır',
    notJson: () => 'JSON değil; beklenen: bir satırda bir JSON nesnesi',
    deepJson: () => 'bir haber için fazla iç içe',
    largeFile: (megabytes, most) => `${number(megabytes)} MB; beklenen: en çok ${number(most)} MB`,
    unreadableFile: (code) => `okunamıyor (${code})`,
    unreadableFolder: (code) => `klasör okunamıyor (${code})`,
    moreLines: (n) => `okunamayan başka satırlar: ${number(n)}`,
    moreUnread: (n) => `okunamayan başkaları: ${number(n)}`,
    noServersFolder: () => 'hiçbir sunucunun klasöründe değil; beklenen: servers/<sunucu kimliği>/',
    folderGone: () => 'haber klasörü yok; geri gelmesi bekleniyor',
    sameId: (id, other) => `kimliği “${id}”, bu kimlik ${other} dosyasında zaten var`,
    deadLink: (code) => `hiçbir yere götürmeyen bir bağlantı (${code})`,
    linkOut: () => 'haber klasörünün dışına götüren bir bağlantı; izlenmiyor',
    linkToHidden: () => 'gizli bir klasöre götüren bir bağlantı; izlenmiyor',
    noFrontMatter: () => 'başlık bölümü yok; beklenen: ilk satırda “---”',
    endlessFrontMatter: () => 'başlık bölümü bitmiyor; beklenen: alanlarından sonra bir “---” satırı',
    longFrontMatter: (most) => `başlık bölümü fazla uzun; beklenen: en çok ${number(most)} karakter`,
    deepFrontMatter: () => 'başlık bölümü fazla iç içe; beklenen: yalın alanlar',
    aliases: () => 'başlık bölümünde okunmayan takma adlar (*ad) var',
    notYaml: (why) => `YAML değil: ${why}`,
    notYamlColon: (why) => `YAML değil: ${why}; iki noktadan sonraki metni tırnak içine al`,
    unknownField: (meant) => `bilinmeyen alan; beklenen: ${meant}`,
    expectedFields: () => 'beklenen: “headline: Talks resume” gibi alanlar',
    expectedObject: () =>
      'beklenen: {"id": "1", "title": "Talks resume", "text": "The talks resumed on Tuesday."} gibi bir nesne',
    expectedAtMost: (characters) => `beklenen: en çok ${number(characters)} karakter`,
    expectedIdAtMost: (characters) => `beklenen: en çok ${number(characters)} karakterlik bir metin`,
    expectedMoment: () => moment,
    expectedMomentNot: (found) => `${moment}; bulunan: “${found}”`,
    expectedAddress: () => 'beklenen: bir adres',
    expectedWebAddress: () => 'beklenen: https:// ya da http:// ile başlayan bir adres',
    expectedLanguage: () => 'beklenen: en ya da ur gibi bir dil',
    expectedPutRight: () => 'beklenen: neyin düzeltildiği',
    expectedCorrection: () => 'beklenen: {when: 2025-10-29, what: The figure is 17} gibi bir kayıt',
    expectedCorrections: () => 'beklenen: her düzeltme için bir kaydı olan bir liste',
    expectedHeadline: () => 'beklenen: haberin başlığı',
    expectedText: () => 'beklenen: haberin metni',
    expectedName: () => 'beklenen: bir ad',
    expectedWords: () => 'beklenen: sözcükler',
    expectedTopics: () => 'beklenen: [talks, border] gibi bir liste',
    expectedFewer: (most) => `beklenen: en çok ${number(most)}`,
    expectedOneOf: (values) => `beklenen, şunlardan biri: ${values}`,
    expectedListOf: (values) => `beklenen, şunlardan bir liste: ${values}`,
    // Files that are handed in
    wrongEnding: () =>
      'Yalnızca .txt, .md, .html, .json ya da .jsonl ile biten dosyalar okunur. Ya da metni yapıştır.',
    fileTooLarge: (megabytes) => `Dosya ${number(megabytes)} MB’den büyük. Parça parça ekle.`,
    fileEmpty: () => 'Dosya boş.',
    fileNoText: () => 'Adı ne derse desin, dosya metin değil. Metin olarak kaydet ya da yapıştır.',
    fileDeepJson: () => 'JSON fazla iç içe. Beklenen: nesnelerden bir liste.',
    fileNotJson: (line) => `Dosya JSON değil: ${line}. satır okunamıyor.`,
    manyArticles: (most) => `Bunlar ${number(most)} haberden fazla. Parça parça ekle.`,
    noneFound: () => 'İçinde haber bulunamadı.',
    noneRead: (what) => `Ondan hiçbir haber okunamıyor: ${what}.`,
    noneReadOfMore: (what, more) => `Ondan hiçbir haber okunamıyor: ${what}; ve ${number(more)} tane daha.`,
    fileUnreadable: (what) => `Dosya okunamıyor: ${what}.`,
    articleUnreadable: (what) => `Haber alınamıyor: ${what}.`,
    longPaste: () => 'Metin bir haberden çok daha uzun. Parça parça ekle.',
    fileGone: (name) => `“${name}” dosyası artık Discord’da yok. Lütfen yeniden yükle.`,
    fileLonger: (name) => `“${name}” dosyası Discord’un bildirdiğinden büyük. Lütfen yeniden yükle.`,
    // Web addresses
    noWebAddress: () => 'Bu bir web adresi değil. https:// ya da http:// ile başlayan bir adres ver.',
    otherScheme: (scheme) =>
      `Yalnızca https:// ya da http:// ile başlayan adresler okunur; ${scheme} okunmaz.`,
    addressHasPassword: () =>
      'Adreste bir kullanıcı adı ya da parola var. Onlarsız ver ya da metni yapıştır.',
    longAddress: (most) => `Adres fazla uzun; beklenen: en çok ${number(most)} karakter.`,
    closedPort: (port) =>
      `${port} numaralı kapıda web siteleri bulunmaz. Botu işleten kişi onu FETCH_ALLOW ile açabilir.`,
    notPublic: () =>
      'Bu adres herkese açık internette değil, bu yüzden okunmuyor. Metni yapıştır ya da botu işleten kişiden onu FETCH_ALLOW ile açmasını iste.',
    // What a site answers
    noSuchPage: (status) => `Sitede böyle bir sayfa yok (${status}). Adrese bak.`,
    pageForbidden: (status) =>
      `Site, Byline’ın bu sayfayı okumasına izin vermiyor (${status}). Bunun yerine metni yapıştır.`,
    siteAsksToWait: () => 'Site beklemeyi istiyor (429). Sonra yeniden dene ya da metni yapıştır.',
    siteInTrouble: (status) =>
      `Sitenin kendisinde bir sorun var (${status}). Sonra yeniden dene ya da metni yapıştır.`,
    noPage: (status) => `Site sayfasız yanıt verdi (${status}). Adrese bak ya da metni yapıştır.`,
    noSite: () => 'Bu adda bir site yok ya da şu an bulunamıyor. Adrese bak.',
    endlessHeaders: () => 'Site bitmeyen başlıklarla yanıt veriyor. Bunun yerine metni yapıştır.',
    badCertificate: () =>
      'Sitenin sertifikası geçerli değil, bu yüzden oradan bir şey okunmuyor. Bunun yerine metni yapıştır.',
    siteSilent: () => 'Site yanıt vermiyor. Sonra yeniden dene ya da metni yapıştır.',
    noWebServer: () => 'Orada yanıt veren, anlaşılır bir web sunucusu değil. Adrese bak.',
    siteUnreachable: () => 'Siteye ulaşılamıyor. Adrese bak, sonra yeniden dene ya da metni yapıştır.',
    siteSlow: (seconds) =>
      `Site ${number(seconds)} saniyeden uzun sürdü. Sonra yeniden dene ya da metni yapıştır.`,
    redirects: (most) =>
      `Site ${number(most)} kereden fazla yönlendiriyor. Sayfanın tarayıcındaki adresini ver ya da metnini yapıştır.`,
    robotsUnreachable: () =>
      'Sitenin robotlar için kurallarına (robots.txt) ulaşılamıyor, bu yüzden sayfaları okunmuyor. Sonra yeniden dene ya da metni yapıştır.',
    robotsForbid: () =>
      'Sitenin robotlar için kuralları (robots.txt) Byline’ın bu sayfayı okumasına izin vermiyor. Bunun yerine metni yapıştır.',
    largePage: (megabytes) =>
      `Sayfa ${number(megabytes)} MB’den büyük. Metnini yapıştır ya da dosya olarak ekle.`,
    pageEncoding: () => 'Site sayfasını okunamayan bir biçimde gönderiyor. Bunun yerine metni yapıştır.',
    otherMedia: (what) =>
      `Bu adresteki: ${what}. Sayfalar, düz metin ve JSON okunur; değilse metni yapıştır ya da dosya olarak ekle.`,
    aPdf: () => 'bir PDF dosyası',
    aFeed: () => 'bir haber akışı, haber değil',
    aPicture: () => 'bir resim',
    aVideo: () => 'bir video',
    aRecording: () => 'bir ses kaydı',
    nothingToRead: () => 'metin olmayan bir şey',
    // What a page holds
    asksForRobots: () =>
      'Site robot olup olmadığını soruyor, bu yüzden sayfası okunamıyor. Bunun yerine metni yapıştır.',
    saysNoSuchPage: () => 'Site böyle bir sayfa olmadığını söylüyor. Adrese bak.',
    asksForCookies: () =>
      'Site yalnızca çerezlerle ilgili bir soru gösteriyor. Sayfayı kendin aç ve metnini yapıştır.',
    noArticle: () => 'Bu sayfada haber bulunamadı. Adrese bak ya da metni yapıştır.',
    tangledPage: () => 'Sayfa bir haberinkinden çok daha büyük ya da karışık. Bunun yerine metni yapıştır.',
    // What to look at before an article is added
    looksCut: () => 'Metin kesilmiş görünüyor: gerisi yalnızca aboneler için olabilir.',
    hasNoDate: () => 'Tarih bulunamadı.',
    dateAhead: () => 'Tarih gelecekte.',
    dateInferred: () => 'Tarih adresten alındı ya da sayfanın son değiştirildiği gün.',
    hasNoHeadline: () => 'Başlık bulunamadı; yerinde ilk sözcükler duruyor.',
    hasNoOutlet: () => 'Kaynak bulunamadı.',
    outletInferred: (outlet) => `Kaynak verilmemişti; “${outlet}” çıkarıldı.`,
    isShort: () => 'Metin bir haber için kısa.',
    isGarbled: () => 'Bazı harfler okunamadı (\ufffd).',
    noLanguage: () => 'Dil anlaşılamadı.',
    otherLanguage: (said, seen) => `Dil kesin değil: kaynak “${said}” diyor, metin “${seen}” gibi görünüyor.`,
  };
}
