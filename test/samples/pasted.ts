import type { Expected } from './question.ts';

/** The asker's today for all of these: the day of the report. */
export const PASTED_AS_OF = '2025-10-28';

/**
 * Questions on ARY News's report of 28 October 2025 about the talks in Istanbul. The report itself is not part of the
 * project; a benchmark is given its path. The same questions hold for the sample `istanbul-talks-brief`, which tells
 * the facts in other words.
 */
export const pastedAnswerable = [
  { question: 'Where are Pakistan and the Afghan Taliban holding their talks?', answer: 'Istanbul' },
  { question: 'Which countries are mediating?', answer: 'Qatar and Türkiye' },
  { question: 'Where was the truce brokered?', answer: 'Doha' },
  { question: 'When was the truce brokered?', answer: 'weekend' },
  { question: "How long did Monday's session last?", answer: '18 hours' },
  { question: 'How many days in a row have they been talking?', answer: /fourth (?:consecutive )?day/ },
  { question: 'Which round of talks is this?', answer: /fourth round/i },
  { question: 'On which day did the talks resume?', answer: 'Tuesday' },
  { question: 'What does TTP stand for?', answer: 'Tehreek-e-Taliban Pakistan' },
  { question: 'What did the Afghan side refuse to give?', answer: /written assurances|promise in writing/ },
  { question: 'What guarantees did Pakistan ask for?', answer: /Afghan (?:soil|land)/ },
  { question: 'What did insiders call the session on Tuesday?', answer: 'final attempt' },
  { question: 'Did the talks end without a result?', answer: /unconfirmed reports/i },
  { question: 'Who got both delegations to come back to the talks?', answer: 'Qatar and Türkiye' },
  { question: "How did the mediators see Pakistan's security concerns?", answer: 'legitimate' },
  { question: 'How would Pakistan react to another attack from Afghan territory?', answer: /strong and proportionate response|would answer any attack/ },
  { question: 'What right does Pakistan claim if cross-border attacks continue?', answer: /right to (?:target|strike)/ },
  { question: 'Who reported that the talks resumed?', answer: 'ARY News' },
  { question: 'Did the Afghan side make any firm commitments?', answer: /non-committal|no firm commitment/ },
  { question: 'What are the mediators hoping for?', answer: /hope/ },
] as const satisfies readonly { readonly question: string; readonly answer: Expected }[]; // prettier-ignore

/** Questions that the report does not answer. */
export const pastedUnanswerable = [
  'Who led the Pakistani delegation?',
  'What did India say about the talks?',
  'How many soldiers were killed on the border?',
  'When will the next round of talks be held?',
  'In which hotel are the delegations staying?',
  'What did the United Nations say?',
  'Who is the leader of the TTP?',
  'How many delegates did the Afghan side send?',
  'Who signed the truce in Doha?',
  'Why did China send an envoy to Istanbul?',
] as const;
