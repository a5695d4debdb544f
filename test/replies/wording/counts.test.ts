import { describe, expect, it } from 'vitest';
import { wordingFor } from '../../../src/replies/wording.ts';

describe('what is counted', () => {
  const counts = [0, 1, 2, 5, 21];

  it.each([
    ['en-GB', ['0 outlets', '1 outlet', '2 outlets', '5 outlets', '21 outlets']],
    ['es-ES', ['0 medios', '1 medio', '2 medios', '5 medios', '21 medios']],
    ['de', ['0 Medien', '1 Medium', '2 Medien', '5 Medien', '21 Medien']],
    ['fr', ['0 média', '1 média', '2 médias', '5 médias', '21 médias']],
    ['tr', ['0 kaynak', '1 kaynak', '2 kaynak', '5 kaynak', '21 kaynak']],
    ['ur', ['0 ادارے', '1 ادارہ', '2 ادارے', '5 ادارے', '21 ادارے']],
  ])('%s: outlets', (locale, said) => {
    expect(counts.map(wordingFor(locale).outlets)).toEqual(said);
  });

  it.each([
    ['en-GB', ['0 results for “x”', '1 result for “x”', '2 results for “x”', '5 results for “x”', '21 results for “x”']],
    ['es-ES', ['0 resultados para “x”', '1 resultado para “x”', '2 resultados para “x”', '5 resultados para “x”', '21 resultados para “x”']],
    ['de', ['0 Treffer für „x“', '1 Treffer für „x“', '2 Treffer für „x“', '5 Treffer für „x“', '21 Treffer für „x“']],
    ['fr', ['0 résultat pour «\u00a0x\u00a0»', '1 résultat pour «\u00a0x\u00a0»', '2 résultats pour «\u00a0x\u00a0»', '5 résultats pour «\u00a0x\u00a0»', '21 résultats pour «\u00a0x\u00a0»']],
    ['tr', ['“x” için 0 sonuç', '“x” için 1 sonuç', '“x” için 2 sonuç', '“x” için 5 sonuç', '“x” için 21 sonuç']],
    ['ur', ['”x“ کے لیے 0 نتائج', '”x“ کے لیے 1 نتیجہ', '”x“ کے لیے 2 نتائج', '”x“ کے لیے 5 نتائج', '”x“ کے لیے 21 نتائج']],
  ])('%s: results', (locale, said) => {
    expect(counts.map((n) => wordingFor(locale).results(n, 'x'))).toEqual(said);
  }); // prettier-ignore

  it.each([
    ['en-GB', ['1 article from 1 outlet', '2 articles from 1 outlet', '21 articles from 5 outlets']],
    ['es-ES', ['1 artículo de 1 medio', '2 artículos de 1 medio', '21 artículos de 5 medios']],
    ['de', ['1 Artikel aus 1 Medium', '2 Artikel aus 1 Medium', '21 Artikel aus 5 Medien']],
    ['fr', ['1 article de 1 média', '2 articles de 1 média', '21 articles de 5 médias']],
    ['tr', ['1 kaynaktan 1 haber', '1 kaynaktan 2 haber', '5 kaynaktan 21 haber']],
    ['ur', ['1 ادارے کی 1 خبر', '1 ادارے کی 2 خبریں', '5 اداروں کی 21 خبریں']],
  ])('%s: articles and their outlets', (locale, said) => {
    const { holdings } = wordingFor(locale);
    expect([holdings(1, 1), holdings(2, 1), holdings(21, 5)]).toEqual(said);
  });

  it.each([
    ['en-GB', ['asked 0 times', 'asked once', 'asked 2 times', 'asked 5 times', 'asked 21 times']],
    ['es-ES', ['preguntado 0 veces', 'preguntado 1 vez', 'preguntado 2 veces', 'preguntado 5 veces', 'preguntado 21 veces']],
    ['de', ['0-mal gefragt', '1-mal gefragt', '2-mal gefragt', '5-mal gefragt', '21-mal gefragt']],
    ['fr', ['demandé 0 fois', 'demandé 1 fois', 'demandé 2 fois', 'demandé 5 fois', 'demandé 21 fois']],
    ['tr', ['0 kez soruldu', '1 kez soruldu', '2 kez soruldu', '5 kez soruldu', '21 kez soruldu']],
    ['ur', ['0 بار پوچھا گیا', '1 بار پوچھا گیا', '2 بار پوچھا گیا', '5 بار پوچھا گیا', '21 بار پوچھا گیا']],
  ])('%s: how often something was asked', (locale, said) => {
    expect(counts.map(wordingFor(locale).askedTimes)).toEqual(said);
  }); // prettier-ignore

  it.each([
    ['en-GB', ['Nothing was kept of you.', 'Deleted: 1 entry.', 'Deleted: 2 entries.']],
    ['es-ES', ['No se guardaba nada de ti.', 'Borrado: 1 entrada.', 'Borrado: 2 entradas.']],
    ['de', ['Von dir war nichts aufbewahrt.', 'Gelöscht: 1 Eintrag.', 'Gelöscht: 2 Einträge.']],
    ['fr', ['Rien n’était gardé de toi.', 'Supprimé\u00a0: 1 entrée.', 'Supprimé\u00a0: 2 entrées.']],
    ['tr', ['Sana ait kayıt yoktu.', 'Silindi: 1 kayıt.', 'Silindi: 2 kayıt.']],
    ['ur', ['آپ کے بارے میں کچھ محفوظ نہیں تھا۔', 'مٹا دیا گیا: 1 اندراج۔', 'مٹا دیا گیا: 2 اندراجات۔']],
  ])('%s: what was deleted', (locale, said) => {
    expect([0, 1, 2].map(wordingFor(locale).deletedKept)).toEqual(said);
  });
});
