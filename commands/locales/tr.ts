import { turkishDesk } from './desk/tr.ts';
import type { Texts } from './texts.ts';

const outlet = { name: 'kaynak', description: 'Yalnızca bu kaynağın haberleri' };
const topic = { name: 'konu', description: 'Bir konu, yer ya da ad' };
const article = { name: 'haber', description: 'Başlığı, kimliği ya da adresi' };
const since = { name: 'başlangıç', description: 'Yalnızca bu günün ve sonrasının haberleri' };
const until = { name: 'bitiş', description: 'Yalnızca bu günün ve öncesinin haberleri' };

export const turkish: Texts = {
  commands: {
    ask: {
      name: 'sor',
      description: 'Haberlerin ne dediğini sor; yanıt kelimesi kelimesine, kaynağıyla gelir',
      options: {
        question: { name: 'soru', description: 'Öğrenmek istediğin, kendi sözlerinle' },
        outlet,
        since,
        until,
      },
    },
    latest: {
      name: 'son-haberler',
      description: 'En yeni haberler; istersen bir konudan ya da bir kaynaktan',
      options: {
        topic,
        outlet,
        count: { name: 'sayı', description: 'Kaç haber gösterilsin' },
      },
    },
    search: {
      name: 'ara',
      description: 'Haberleri kelimeleriyle ara',
      options: {
        query: {
          name: 'kelimeler',
          description: 'Aranan kelimeler; tırnak içindekiler yan yana olmalı',
        },
        outlet,
        since,
        until,
        sort: {
          name: 'sıra',
          description: 'Hangi sonuçlar önce gelsin',
          choices: { best: 'Önce en uygunlar', newest: 'Önce en yeniler', oldest: 'Önce en eskiler' },
        },
      },
    },
    summary: {
      name: 'özet',
      description: 'Bir haberin kilit cümleleri ya da bir konununkiler, gün gün',
      options: {
        article,
        topic,
        length: {
          name: 'uzunluk',
          description: 'Özetin uzunluğu',
          choices: { short: 'Kısa', medium: 'Orta', long: 'Uzun' },
        },
      },
    },
    timeline: {
      name: 'zaman-çizelgesi',
      description: 'Ne zaman ne oldu, haberlerin sözleriyle',
      options: {
        topic,
        outlet,
        since: { ...since, description: 'Yalnızca bu gün ve sonrasında olanlar' },
        until: { ...until, description: 'Yalnızca bu gün ve öncesinde olanlar' },
      },
    },
    compare: {
      name: 'karşılaştır',
      description: 'Her kaynağın yazdığı: aynı olanlar, farklı sayılar, yalnızca birinde olanlar',
      options: { topic },
    },
    article: {
      name: 'haber',
      description: 'Bir haberi sayfa sayfa oku',
      options: { article },
    },
    claims: {
      name: 'iddialar',
      description: 'Bir metindeki iddialar hakkında haberlerin dediği, alıntı alıntı',
      menu: 'Haberlerle karşılaştır',
      options: {
        text: { name: 'metin', description: 'İddiaları karşılaştırılacak metin' },
      },
    },
    status: {
      name: 'durum',
      description: 'Kaç haber var, ne kadar yeniler ve hangi dosyalar okunamadı',
      options: {},
    },
    help: {
      name: 'yardım',
      description: 'Burada sorabileceklerin ve yapabileceklerin',
      options: { command: { name: 'komut', description: 'Açıklanacak komut' } },
    },
    ...turkishDesk({ article, outlet, since, until }),
  },
  private: { name: 'gizli', description: 'Yanıtı yalnızca sen görürsün' },
};
