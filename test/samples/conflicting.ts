import type { SampleQuestion } from './question.ts';

const END = '2026-05-25';

/** Questions to which outlets, or one outlet on different days, give different figures. */
export const conflictingQuestions = [
  { question: 'How many people were hurt in the ferry collision?', asOf: END, kind: 'conflicting', values: [/\b12\b|Twelve/, '17'], article: ['ferry-collision-harbour-post', 'ferry-seventeen-hurt'] },
  { question: 'How much will it cost to repair the Lady Orla?', asOf: END, kind: 'conflicting', values: ['3.1 million', '5.5 million'], article: ['ferry-service-returns', 'ferry-preliminary-report'] },
  { question: 'How many workers are on strike at the port?', asOf: '2026-05-09', kind: 'conflicting', values: ['3,200', '1,900'], article: ['dock-strike-begins', 'dock-strike-company-count'] },
  { question: 'What did the dock strike cost?', asOf: END, kind: 'conflicting', values: ['14 million', '9 million'], article: ['dock-deal-reached', 'dock-vote'] },
  { question: 'How many people were evacuated in the Pell Valley?', asOf: END, kind: 'conflicting', values: ['2,300', '3,100'], article: ['pell-valley-flood', 'pell-valley-evacuation'] },
  { question: 'How high is the damage from the Pell Valley flood?', asOf: END, kind: 'conflicting', values: ['84 million', '140 million'], article: ['flood-damage-84-million', 'flood-damage-140-million'] },
  { question: 'How big is the fund in the Tamsel treaty?', asOf: END, kind: 'conflicting', values: ['45 million', '60 million'], article: ['tamsel-deal', 'tamsel-fund-coast-daily'] },
  { question: 'What was the turnout in the mayoral election?', asOf: END, kind: 'conflicting', values: ['61.3%', '58.9%'], article: ['corvane-mayor-result', 'corvane-recount-result'] },
  { question: 'How much is the Amber Heron worth?', asOf: END, kind: 'conflicting', values: ['2.4 million', '4 million'], article: ['amber-heron-stolen', 'amber-heron-insurers'] },
  { question: 'How many people attended the Cup final?', asOf: END, kind: 'conflicting', values: ['41,206', '43,000'], article: ['cup-final-aldmouth', 'cup-final-harrowick'] },
  { question: 'How old was Mirren Askeland when she died?', asOf: END, kind: 'conflicting', values: ['91', '92'], article: ['mirren-askeland-obituary', 'mirren-askeland-remembered'] },
] as const satisfies readonly SampleQuestion[]; // prettier-ignore
