import type { SampleQuestion } from './question.ts';

const END = '2026-05-25';

/** Questions that no sample answers, however near it comes. */
export const notCoveredQuestions = [
  { question: 'How many people were killed in the Sundra earthquake?', asOf: END, kind: 'notCovered', why: 'no such place and no earthquake' },
  { question: 'What did Gideon Marsh say about the flood?', asOf: END, kind: 'notCovered', why: 'nobody of that name' },
  { question: 'What is the price of bitcoin today?', asOf: END, kind: 'notCovered', why: 'another subject altogether' },
  { question: 'Who is the goalkeeper of Lindsea Wanderers?', asOf: END, kind: 'notCovered', why: 'no such club; another goalkeeper is named' },
  { question: 'Who owns the barge Pelican 9?', asOf: END, kind: 'notCovered', why: 'the barge is known, its owner is not' },
  { question: 'How much does a ferry ticket to Ternsay cost?', asOf: END, kind: 'notCovered', why: 'the ferry is known, fares are not' },
  { question: 'What are the names of the two brothers arrested over the heron?', asOf: END, kind: 'notCovered', why: 'only their ages are given' },
  { question: "What is the name of Barnaby Tusk's goat?", asOf: END, kind: 'notCovered', why: 'the goat has no name' },
  { question: 'Who carved the Amber Heron?', asOf: END, kind: 'notCovered', why: 'only when it was carved' },
  { question: 'Who designed Harrow Dam?', asOf: END, kind: 'notCovered', why: 'only when it was finished' },
  { question: 'Who won the mayoral election in Aldmouth?', asOf: END, kind: 'notCovered', why: 'the election was in Corvane' },
  { question: 'What was the score in the women’s Cup final?', asOf: END, kind: 'notCovered', why: 'another final' },
  { question: 'What was Tessamar’s revenue in 2019?', asOf: END, kind: 'notCovered', why: 'only the first quarter of 2026' },
  { question: 'How many people were hurt in Storm Jorun?', asOf: END, kind: 'notCovered', why: 'that storm only took a roof off' },
  { question: 'Did the airport workers in Corvane go on strike?', asOf: END, kind: 'notCovered', why: 'the strike was at the port of Aldmouth' },
  { question: 'Who won the mayoral election in Corvane?', asOf: '2026-05-16', kind: 'notCovered', why: 'the vote was a day later' },
  { question: 'How many people live in Harrowick?', asOf: END, kind: 'notCovered', why: 'the town is known, its size is not' },
  { question: 'Who led the Pakistani delegation in Istanbul?', asOf: END, kind: 'notCovered', why: 'the brief names nobody' },
] as const satisfies readonly SampleQuestion[]; // prettier-ignore
