/** Questions to the samples, the last of which leans on those before: what its first quote must hold, and of which story it must be. */
export type Dialogue = {
  readonly said: readonly string[];
  readonly ask: string;
  readonly answer: RegExp;
  /** Ids of the story's articles begin so. */
  readonly story: RegExp;
};

const FERRY = /^(?:ferry|transbordador|tessamar)/u;
const DOCK = /^dock/u;
const FLOOD = /^(?:pell|flood|harrow-dam|storm)/u;
const DAM = /^(?:harrow-dam|pell)/u;
const TALKS = /^tamsel/u;
const HERON = /^amber/u;
const VOTE = /^corvane/u;
const CUP = /^cup/u;
const MIRREN = /^mirren/u;
const SQUID = /^lantern/u;

export const dialogues: readonly Dialogue[] = [
  { said: ['What did the Lady Orla hit?'], ask: 'and why?', answer: /pump|bomba/u, story: FERRY },
  { said: ['What did the Lady Orla hit?'], ask: 'Who was her captain?', answer: /Fenwright/u, story: FERRY },
  { said: ['Who is the captain of the Lady Orla?'], ask: 'was he using his phone?', answer: /telephone/u, story: FERRY },
  { said: ['How many people were hurt in the ferry collision?'], ask: 'when did it happen?', answer: /Sunday|07:42|3 de mayo/u, story: FERRY },
  { said: ['How many people were hurt in the ferry collision?'], ask: 'and where?', answer: /Kestrel Bay|Aldmouth/u, story: FERRY },
  { said: ['When did the ferries to Ternsay sail again?'], ask: 'how long does the crossing take now?', answer: /75 minutes/u, story: FERRY },
  { said: ['Who opened an inquiry into the ferry collision?'], ask: 'Who leads it?', answer: /Wyndale/u, story: FERRY },
  { said: ['Which ship is standing in for the Lady Orla?'], ask: 'how many passengers did she carry?', answer: /112/u, story: FERRY },
  { said: ['When did the dock strike begin?'], ask: 'and how long did it last?', answer: /16 days/u, story: DOCK },
  { said: ['When did the dock strike begin?'], ask: 'what did it cost?', answer: /million crowns/u, story: DOCK },
  { said: ['How many dockers are on strike?'], ask: 'what do they want?', answer: /9%|pay/u, story: DOCK },
  { said: ['How did the dockers vote?'], ask: 'what was the turnout?', answer: /88%/u, story: DOCK },
  { said: ['Who mediated between the dockers and the port?'], ask: 'what did she send both sides?', answer: /crackers/u, story: DOCK },
  { said: ['What pay rise was agreed in the dock deal?'], ask: 'since when?', answer: /June/u, story: DOCK },
  { said: ['Did the port company plan to fly in foreign crews?'], ask: 'who said so?', answer: /officials/u, story: DOCK },
  { said: ['How high did the River Pell rise?'], ask: 'how many people died?', answer: /Two people died|death toll|three/u, story: FLOOD },
  { said: ['How high did the River Pell rise?'], ask: 'and how much damage did it do?', answer: /million crowns/u, story: FLOOD },
  { said: ['How many people were evacuated in the Pell Valley flood?'], ask: 'according to the Valley Ledger?', answer: /2,300/u, story: FLOOD },
  { said: ['Is there a crack in Harrow Dam?'], ask: 'who says so?', answer: /Hartnell|Water Board|NWB|unconfirmed/u, story: DAM },
  { said: ['Is there a crack in Harrow Dam?'], ask: 'when was it finished?', answer: /1964/u, story: DAM },
  { said: ['Who opened the temporary bridge in Tarnbridge?'], ask: 'and when?', answer: /Friday/u, story: FLOOD },
  { said: ['Why did people leave Upper Pell?'], ask: 'how many of them left?', answer: /400/u, story: FLOOD },
  { said: ['Where did Marrowen and Eskaria hold their talks?'], ask: 'who mediated them?', answer: /Belmora/u, story: TALKS },
  { said: ['What share of the summer flow will Marrowen receive?'], ask: 'and in dry years?', answer: /32%/u, story: TALKS },
  { said: ['Did Eskaria walk out of the talks?'], ask: 'what did Zoya Merrin say?', answer: /walk|measured/u, story: TALKS },
  { said: ['Who signed the Tamsel treaty?'], ask: 'how long will it run?', answer: /25 years/u, story: TALKS },
  { said: ["Who leads Marrowen's delegation?"], ask: "what about Eskaria's?", answer: /Merrin/u, story: TALKS },
  { said: ['When was the Amber Heron stolen?'], ask: 'and where was it found?', answer: /beehive/u, story: HERON },
  { said: ['When was the Amber Heron stolen?'], ask: 'how much is it worth?', answer: /million crowns/u, story: HERON },
  { said: ['Who was arrested for the theft of the Amber Heron?'], ask: 'how old are they?', answer: /34 and 37/u, story: HERON },
  { said: ['Who leads the Amber Heron case?'], ask: 'what did she say about the sandwich?', answer: /laboratory|signature|sandwich/u, story: HERON },
  { said: ['Who won the mayoral election in Corvane?'], ask: 'by how many votes?', answer: /1,204|1,187/u, story: VOTE },
  { said: ['Who won the mayoral election in Corvane?'], ask: 'when does she take office?', answer: /15 June/u, story: VOTE },
  { said: ['Why did a court order a recount in Corvane?', 'when was that?'], ask: 'and how many votes did it change?', answer: /17/u, story: VOTE },
  { said: ['Who is Barnaby Tusk?'], ask: 'how many votes did he get?', answer: /1\.9%/u, story: VOTE },
  { said: ['Who won the Cup final?'], ask: 'what was the score?', answer: /3-1/u, story: CUP },
  { said: ['Who won the Cup final?'], ask: 'how many people watched it?', answer: /43,000/u, story: CUP },
  { said: ['Who was Mirren Askeland?'], ask: 'how old was she?', answer: /9[12]/u, story: MIRREN },
  { said: ['Who was Mirren Askeland?', 'when did she die?'], ask: 'and where was she born?', answer: /Lindsea/u, story: MIRREN },
  { said: ['Where does the new squid live?'], ask: 'how big is it?', answer: /hand/u, story: SQUID },
]; // prettier-ignore
