import type { SharedOptions, Texts } from '../texts.ts';

/** What Discord shows of the editors' commands. */
export function turkishDesk({ article, outlet, since, until }: SharedOptions): Texts['commands'] {
  const own = { ...article, description: 'Başlığı ya da kimliği' };
  return {
    desk: {
      name: 'yazı-işleri',
      description: 'Bu sunucunun haberlerini yönet: ekle, değiştir, düzelt, kaldır',
      options: {},
    },
    'desk add': {
      name: 'ekle',
      description: 'Bir haber ekle: metin, dosya ya da web adresi',
      options: {
        collection: {
          name: 'koleksiyon',
          description: 'Nereye konacağı; ortak haberler Byline’ı işletenler içindir',
          choices: { server: 'Yalnızca bu sunucu için', shared: 'Bütün sunucular için' },
        },
      },
    },
    'desk take': {
      name: 'al',
      description: 'Bir mesajdaki bağlantıyı ya da mesajın metnini ekle',
      menu: 'Haberlere ekle',
      options: {
        text: { name: 'metin', description: 'Eklenecek metin ya da web adresi' },
        links: { name: 'bağlantılar', description: 'Başka web adresleri' },
      },
    },
    'desk edit': {
      name: 'değiştir',
      description: 'Bir haberi değiştir: bilgilerini, bir paragrafını ya da dosya olarak tüm metnini',
      options: { article: own },
    },
    'desk correct': {
      name: 'düzelt',
      description: 'Bir düzeltme yaz: haberin her alıntısıyla birlikte gösterilir',
      options: {
        article: own,
        what: { name: 'ne', description: 'Neyin yanlış, neyin doğru olduğu' },
        when: { name: 'ne-zaman', description: 'Kaynağın ne zaman düzelttiği' },
      },
    },
    'desk remove': {
      name: 'kaldır',
      description: 'Bir haberi kaldır; 30 gün içinde geri getirilebilir',
      options: { article: own },
    },
    'desk restore': {
      name: 'geri-getir',
      description: 'Kaldırılan bir haberi geri getir',
      options: { article: own },
    },
    'desk history': {
      name: 'geçmiş',
      description: 'Bir haberde kim, ne zaman, ne yaptı; önceki sürümler okunabilir',
      options: { article: own },
    },
    'desk list': {
      name: 'liste',
      description: 'Bu sunucunun haberleri, kaldırılanlar, taslakların, sorunlar ve yanıtsız sorular',
      options: {
        show: {
          name: 'göster',
          description: 'Neyin listeleneceği',
          choices: {
            articles: 'Bu sunucunun haberleri',
            shared: 'Ortak haberler',
            removed: 'Kaldırılan haberler',
            drafts: 'Taslakların',
            problems: 'Okunamayan dosyalar',
            gaps: 'Yanıtsız sorular',
          },
        },
        outlet,
        since,
        until,
      },
    },
  };
}
