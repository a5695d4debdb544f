import type { MistakeWords } from '../english/mistakes.ts';
import type { Writing } from '../writing.ts';

export function turkishMistakes({ number, command, option, line }: Writing): MistakeWords {
  return {
    // Commands and choices
    noCommand: (typed, near) =>
      `“/${typed}” diye bir komut yok. ${near === undefined ? `${command('help')} komutuna bak.` : `Bunu mu demek istedin: ${command(near)}?`}`,
    oldChoice: 'Bu seçim artık çalışmıyor. Lütfen yeniden sor.',
    noChoice: (choices) => {
      if (choices === 0) return `Burada seçilecek bir şey yok. Bir soru ya da ${command('help')} yaz.`;
      return `Böyle bir seçim yok: son yanıtta ${choices === 1 ? 'yalnızca 1 var' : `1 ile ${number(choices)} arası var`}.`;
    },
    // Options
    noOption: (of, typed, known, near, example) => {
      const takes =
        known.length === 0
          ? `${command(of)} komutunun seçeneği yok.`
          : `Seçenekleri: ${known.map(option).join(', ')}.`;
      const hint = near === undefined ? takes : `Bunu mu demek istedin: “${option(near)}”?`;
      return `${command(of)} komutunda “${typed}” seçeneği yok. ${hint} Örnek: ${line(example)}`;
    },
    optionMissing: (of, name, _about, example) =>
      `${command(of)} için “${option(name)}” seçeneği gerekli. Örnek: ${line(example)}`,
    optionWrong: (name, takes, typed, example) =>
      `“${option(name)}” seçeneği ${takes} olmalı; “${typed}” değil. Örnek: ${line(example)}`,
    optionTooLong: (name, takes, length, example) =>
      `“${option(name)}” seçeneği ${takes} olmalı; bu ${number(length)} karakter. Örnek: ${line(example)}`,
    text: 'bir metin',
    textUpTo: (characters) => `en çok ${number(characters)} karakterlik bir metin`,
    optionTwice: (name, example) => `“${option(name)}” seçeneği iki kez verilmiş. Örnek: ${line(example)}`,
    strayWords: (of, typed, example) =>
      `${command(of)} komutunda “${typed}” sözünün ne için olduğu belli değil. Örnek: ${line(example)}`,
    oneOption: (of, one, other, given, example) =>
      `${command(of)} için “${option(one)}” ve “${option(other)}” seçeneklerinden ${given === 'none' ? 'biri gerekli' : 'yalnızca biri verilebilir'}. Örnek: ${line(example)}`,
    // Days
    noDay: (name, typed) =>
      `“${option(name)}” seçeneği 2025-10-28 gibi bir gün ya da 2025-10 gibi bir ay olmalı; “${typed}” değil. Örnek: ${line(`${name}:2025-10-28`)}`,
    noDaysBetween: (since, until) =>
      `“${option('since')}” günü (${since}) “${option('until')}” gününden (${until}) sonra. Örnek: ${line(`since:${until} until:${since}`)}`,
    // Articles
    noOutlet: (typed, near) => {
      const hint =
        near[0] === undefined
          ? 'Kayıtlı hiçbir haberde kaynak adı yok.'
          : `En yakınlar: ${near.join(', ')}. Örnek: ${line(`outlet:"${near[0]}"`)}`;
      return `“${typed}” kaynağından kayıtlı haber yok. ${hint}`;
    },
    noArticle: (typed, near) =>
      `“${typed}” diye kayıtlı bir haber yok. ${near.length === 0 ? `${command('search')} ile ara.` : `En yakınlar: ${near.join('; ')}.`}`,
    articleGone: `Bu haber artık kayıtlı değil. ${command('search')} ile ara.`,
    questionGone: 'Soru artık yok. Lütfen yeniden sor.',
    searchGone: 'Arama artık yok. Lütfen yeniden ara.',
    timelineGone: 'Zaman çizelgesi artık yok. Lütfen yeniden iste.',
    comparisonGone: 'Karşılaştırma artık yok. Lütfen yeniden iste.',
  };
}
