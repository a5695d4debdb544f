/** English words that carry grammar and no subject: question words, pronouns, prepositions, conjunctions, auxiliaries, adverbs of degree. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  `who whom whose what which when where why how
  i me my we us our you your he him his she her hers it its they them their this that these those there here
  of at by for with about against between into through during before after above below to from up down in out on off over under
  and but or nor if because as until while than so
  am is are was were be been being have has had having do does did doing can could will would should
  again further then once all any both each few more most other some such no not only own same too very now just also
  week`.split(/\s+/u),
);
