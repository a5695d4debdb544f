import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/answers/followUp.ts';

/** The questions before and the follow-up; words its full form must have, must not have, and how it must begin. */
type Dialogue = { said: string[]; ask: string; has: string; not?: string; starts?: string };

const DIALOGUES: Dialogue[] = [
  { said: ['When did the talks resume?'], ask: 'and where?', has: 'talks resume', starts: 'where' },
  { said: ['What did Türkiye demand?'], ask: 'what about Qatar?', has: 'qatar demand', not: 'türkiye', starts: 'what' },
  { said: ['What did Türkiye demand?'], ask: 'why?', has: 'türkiye demand', starts: 'why' },
  { said: ['Which countries are mediating?'], ask: 'since when?', has: 'countries mediating', starts: 'since when' },
  { said: ['What has Norvia said about the dam?'], ask: 'since Monday', has: 'norvia dam since monday' },
  { said: ['What has Norvia said since Monday?'], ask: 'and last week?', has: 'norvia said last week', not: 'monday' },
  { said: ['How many people died in Chile in October 2025?'], ask: 'in November 2025?', has: 'people died chile november', not: 'october' },
  { said: ['Who won the cup in 2019?'], ask: 'and in 2020?', has: 'won cup 2020', not: '2019' },
  { said: ['Who won World Cup 2018?'], ask: 'and 2022?', has: 'won world cup 2022', not: '2018' },
  { said: ['Who brokered the truce?'], ask: 'who else?', has: 'else brokered truce', starts: 'who' },
  { said: ['How many miners were rescued?'], ask: 'how many of them were hurt?', has: 'miners hurt' },
  { said: ['When did the bridge collapse in Doren?'], ask: 'when was that?', has: 'bridge collapse doren', starts: 'when' },
  { said: ['What did Pakistan and the Taliban discuss in Istanbul?'], ask: 'did they agree?', has: 'pakistan taliban agree' },
  { said: ['Who is Imran Khan?'], ask: 'why did he resign?', has: 'imran khan resign', not: 'he' },
  { said: ['Who is Imran Khan?'], ask: 'What is his party called?', has: 'khan party', not: 'his' },
  { said: ['What did Angela Merkel say about the war?'], ask: 'When did she say it?', has: 'angela merkel war', not: 'she it' },
  { said: ['What did the mayor promise?'], ask: 'did he keep it?', has: 'mayor promise keep' },
  { said: ['Where did the plane crash?'], ask: 'how many died?', has: 'plane crash died' },
  { said: ['Where did the plane crash?'], ask: 'any casualties?', has: 'plane crash casualties' },
  { said: ['Why did the factory in Lund close?'], ask: 'and the one in Malmö?', has: 'factory close malmö', not: 'lund' },
  { said: ['How many houses burned in Doren?'], ask: 'and in Harbour City?', has: 'houses burned harbour city', not: 'doren' },
  { said: ['Did Pakistan sign the treaty?'], ask: 'did India?', has: 'india sign treaty', not: 'pakistan' },
  { said: ['Did Pakistan sign the treaty?'], ask: 'India too?', has: 'india sign treaty', not: 'pakistan' },
  { said: ['How many people voted?'], ask: 'according to Reuters?', has: 'people voted according reuters' },
  { said: ['What caused the fire at the port?'], ask: 'what happened next?', has: 'fire port' },
  { said: ['What caused the fire at the port?'], ask: 'tell me more', has: 'fire port' },
  { said: ['Who attacked the convoy?'], ask: 'is that true?', has: 'attacked convoy' },
  { said: ['Who attacked the convoy?'], ask: 'Who said that?', has: 'attacked convoy' },
  { said: ['What did the police find in the lake?'], ask: 'what about the divers?', has: 'divers find lake' },
  { said: ['Is the airport in Doren open?'], ask: 'what happened there?', has: 'doren happened' },
  { said: ['Is the airport in Doren open?'], ask: 'Why not?', has: 'airport doren open', starts: 'why not' },
  { said: ['What did Türkiye demand?', 'what about Qatar?'], ask: 'and why?', has: 'qatar demand', not: 'türkiye', starts: 'why' },
  { said: ['When did the talks resume?', 'and where?'], ask: 'who mediated them?', has: 'mediated talks' },
  { said: ['Who won the match?', 'When will the vote in Islay be held?'], ask: 'and where?', has: 'vote islay held', not: 'match', starts: 'where' },
  { said: ['what did turkey demand'], ask: 'and qatar?', has: 'qatar demand', not: 'turkey' },
  { said: ['who leads norvia'], ask: 'what about islay', has: 'who leads islay', not: 'norvia' },
  { said: ['How long did the strike last?'], ask: 'what did it cost?', has: 'strike cost' },
  { said: ['What did the court rule on the pipeline?'], ask: 'When was that decision made?', has: 'decision made court pipeline', starts: 'when' },
  { said: ['How much did the stadium cost?'], ask: 'who paid?', has: 'stadium paid', starts: 'who' },
  { said: ['Which villages were flooded?'], ask: 'where are they?', has: 'villages flooded', starts: 'where' },
  { said: ['Has the bank in Lindsea cut rates?'], ask: 'by how much?', has: 'bank lindsea cut rates' },
  { said: ['Which team beat Aldmouth Rovers?'], ask: 'and who scored?', has: 'scored aldmouth rovers', starts: 'who' },
  { said: ['Who leads the union?'], ask: 'What does she want?', has: 'union want' },
  { said: ['Why was Ana Ruiz arrested?'], ask: 'where is she now?', has: 'ana ruiz', starts: 'where' },
  { said: ['Who said the dam was safe?'], ask: 'When?', has: 'dam safe', starts: 'when' },
  { said: ['When did the strike begin?'], ask: 'when did it end?', has: 'the strike end', starts: 'when' },
  { said: ['Where did the fourth round of talks resume?'], ask: 'and the third round?', has: 'where third round talks', not: 'fourth' },
  { said: ['How many people were hurt in the ferry collision?'], ask: 'how many were children?', has: 'children ferry collision' },
  { said: ['When was the museum robbed?'], ask: 'what was stolen?', has: 'stolen museum robbed', starts: 'what' },
  { said: ['What did Qatar propose?'], ask: 'did Türkiye agree?', has: 'türkiye agree qatar propose' },
  { said: ['Was ist in Doren passiert?'], ask: 'und wann?', has: 'wann doren passiert' },
  { said: ['What is the death toll of the quake in Nepal?'], ask: 'how about Tibet?', has: 'death toll quake tibet', not: 'nepal' },
]; // prettier-ignore

const ALONE = [
  'What did Pakistan demand?',
  'Which countries are mediating?',
  'Why did Imran Khan say he would resign?',
  'What did the president say about his son?',
  'Is it true that the dam burst?',
  'How long does it take to fly to Mars?',
  'Was it Norvia who broke the truce?',
  'When will the fifth round of talks begin?',
  'How many people live in Doren?',
  'Who is the mayor of Lindsea?',
  'What happened this week in Norvia?',
  'Are there any survivors of the ferry crash?',
  'How many countries are there in the EU?',
  'Did scientists say they found water on Mars?',
  'What is the latest on the dock strike?',
  'Where was the treaty signed?',
  'ceasefire talks Istanbul',
  'ferry collision',
  'What did ARY News report since Monday?',
  'How many of the miners were rescued?',
  'Why did thousands march on the capital?',
  'What does UNESCO stand for?',
  'Which company said its profits had fallen?',
  'Who said that the talks had failed?',
  'Did the union and its members accept the offer?',
  'When was the bridge that collapsed built?',
  'Which river flooded the village last week?',
  'Did both sides in the Norvia talks sign the treaty?',
  'Who won the 2025 Nobel Peace Prize?',
  'How much did the company pay for the port?',
  'When did Ana Ruiz lose her seat?',
  'Does the ministry know how many tanks it has?',
];

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a question that leans on the one before', () => {
  it.each(DIALOGUES)('$said then $ask', ({ said, ask, has, not, starts }) => {
    const full = followUp(ask, said) ?? '(stands alone)';
    const found = words(full);
    const lacking = words(has).filter((word) => !found.includes(word));
    const left = words(not ?? '').filter((word) => found.includes(word));
    expect({ full, lacking, left, starts: full.toLowerCase().startsWith(starts ?? '') }).toEqual({
      full,
      lacking: [],
      left: [],
      starts: true,
    });
  });
});

describe('a question that stands alone', () => {
  it.each(ALONE)('is left alone: %s', (question) => {
    expect(followUp(question, [])).toBeUndefined();
    expect(followUp(question, ['What did Türkiye demand from Syria in Istanbul?'])).toBeUndefined();
    expect(
      followUp(question, ['Who won the cup?', 'How many people died in the flood in Chile?']),
    ).toBeUndefined();
  });

  it.each(['and where?', 'since Monday', 'did they agree?'])(
    'has nothing to lean on at first: %s',
    (question) => expect(followUp(question, [])).toBeUndefined(),
  );
});

describe('any dialogue', () => {
  it('is read without harm', () => {
    const word = fc.constantFrom(
      'and',
      'where',
      'they',
      'it',
      'that',
      'Qatar',
      'the',
      'did',
      'since',
      'Monday',
      '?',
      'in',
      '2025',
      'who',
      'else',
      'too',
      'there',
    );
    const line = fc.oneof(
      fc.array(word, { maxLength: 7 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 4 }), (question, said) => {
        const full = followUp(question, said);
        expect(full === undefined || full.trim() !== '').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
