export type CommandWords = {
  readonly name: string;
  readonly description: string;
  readonly menu?: string;
  readonly options: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly description: string;
        readonly choices?: Readonly<Record<string, string>>;
      }
    >
  >;
};
export const commandLocales: Readonly<
  Record<'es-ES' | 'es-419' | 'de' | 'fr' | 'tr', Readonly<Record<string, CommandWords>>>
> = { 'es-ES': {}, 'es-419': {}, de: {}, fr: {}, tr: {} };
export const choiceLabels: Readonly<Record<string, string>> = {};
const p = { name: 'private', description: 'Only you see the answer' };
export const privateOption = { en: p, 'es-ES': p, 'es-419': p, de: p, fr: p, tr: p };
