/** What a case tries. */
export type Kind =
  'named' | 'unnamed' | 'official' | 'accordingTo' | 'acrossSentences' | 'denial' | 'hedge' | 'nobody';

/**
 * News prose with the sentence asked about in [[ ]], who says it (undefined: nobody is named), and words without which it would be
 * taken for surer than it is.
 */
export type Speaking = {
  readonly kind: Kind;
  readonly text: string;
  readonly by?: string;
  readonly hedge?: string;
};

const of = (kind: Kind, text: string, by?: string, hedge?: string): Speaking => ({
  kind,
  text,
  ...(by !== undefined && { by }),
  ...(hedge !== undefined && { hedge }),
});

/** A hundred sentences, of eight kinds. */
export const SPEAKING: readonly Speaking[] = [
  // Somebody with a name
  of('named', '[[“The harvest is lost,” Irma Valdez, who farms near Tellow, told the Sund Gazette.]]', 'Irma Valdez'),
  of('named', '[[Governor Hale Brandt said on Friday that schools would stay shut for another week.]]', 'Governor Hale Brandt'),
  of('named', '[[The pilot, Nora Quill, said she had seen smoke before the engine stopped.]]', 'The pilot, Nora Quill'),
  of('named', '[[Speaking outside the court, Otto Rehn said he would appeal.]]', 'Otto Rehn'),
  of('named', '[[“It was the worst night of my life,” recalled Pia Sorrel.]]', 'Pia Sorrel'),
  of('named', '[[Dr Amal Hadi warned that the clinic had medicine for two days.]]', 'Dr Amal Hadi'),
  of('named', '[[In an interview with Radio Vell, Tove Lind promised to cut taxes.]]', 'Tove Lind'),
  of('named', '[[Lena Prow’s coach, Sam Adair, said the record would not stand for long.]]', 'Lena Prow’s coach, Sam Adair'),
  of('named', '[[“We are not going anywhere”, Mikko Aho, the head of the union, told a crowd in Brae.]]', 'Mikko Aho'),
  of('named', '[[Prime Minister Ada Roth has repeatedly said that the border will stay open.]]', 'Prime Minister Ada Roth'),
  of('named', '[[“I saw two men run,” said Greta Holm, 34, who lives above the bakery. “One had a bag.”]]', 'Greta Holm'),
  of('named', '[[Asked whether he would resign, Joss Lind replied that he had work to do.]]', 'Joss Lind'),
  of('named', '[[The novelist Ines Tarr wrote in a letter that she had burnt the manuscript.]]', 'The novelist Ines Tarr'),
  // Somebody without a name
  of('unnamed', '[[A nurse at the hospital said the lights went out at midnight.]]', 'A nurse at the hospital'),
  of('unnamed', '[[“They took the cash and left the coins,” a shopkeeper said.]]', 'a shopkeeper'),
  of('unnamed', '[[Two people familiar with the talks said the price had been agreed.]]', 'Two people familiar with the talks'),
  of('unnamed', '[[One engineer, who asked not to be named, said the beam had been cut too short.]]', 'One engineer'),
  of('unnamed', '[[Neighbours told police that they had heard three shots.]]', 'Neighbours'),
  of('unnamed', '[[A person close to the family said the funeral would be private.]]', 'A person close to the family'),
  of('unnamed', '[[Several passengers complained that the doors had stayed shut for an hour.]]', 'Several passengers'),
  of('unnamed', '[[Sources in the ministry told the Night Paper that a list of names existed.]]', 'Sources in the ministry'),
  of('unnamed', '[[Witnesses said the ship had listed for an hour before it went down.]]', 'Witnesses'),
  of('unnamed', '[[“It smelt of gas for days,” one neighbour told reporters.]]', 'one neighbour'),
  of('unnamed', '[[Three former employees said they had been told to change the dates.]]', 'Three former employees'),
  of('unnamed', '[[Traders at the market reported that wheat had doubled in price.]]', 'Traders at the market'),
  // Officials and bodies
  of('official', '[[The interior ministry said that 40 people had been detained.]]', 'The interior ministry'),
  of('official', '[[The fire service confirmed that nobody was in the building.]]', 'The fire service'),
  of('official', '[[The Sund Port Authority announced on Monday that pier three would close.]]', 'The Sund Port Authority'),
  of('official', '[[A spokeswoman for the army said the road was clear of mines.]]', 'A spokeswoman for the army'),
  of('official', '[[The company said in a statement that all orders would be met.]]', 'The company'),
  of('official', '[[The statistics office estimates that one in nine people is out of work.]]', 'The statistics office'),
  of('official', '[[The court ruled that the law was void, and its president said the ruling was final.]]', 'its president'),
  of('official', '[[On Tuesday the central bank warned that prices would keep rising.]]', 'the central bank'),
  of('official', '[[The airline admitted that the plane had flown without a licence.]]', 'The airline'),
  of('official', '[[Police in Obrin say the car was stolen in March.]]', 'Police in Obrin'),
  of('official', '[[The United Teachers’ Union called for a strike on 3 June.]]', 'The United Teachers’ Union'),
  of('official', '[[Norrland’s foreign ministry accused Vell of moving the boundary stones.]]', 'Norrland’s foreign ministry'),
  // According to
  of('accordingTo', '[[The river rose by two metres, according to the water board.]]', 'the water board'),
  of('accordingTo', '[[According to a report by the auditors, 12 million crowns are missing.]]', 'a report by the auditors'),
  of('accordingTo', '[[According to her lawyer, Ms Arden was in Brae that night.]]', 'her lawyer'),
  of('accordingTo', '[[Some 900 homes have no water, according to figures from the council.]]', 'figures from the council'),
  of('accordingTo', '[[According to Greta Holm, the alarm never rang.]]', 'Greta Holm'),
  of('accordingTo', '[[The ship, according to the register, was built in 1988.]]', 'the register'),
  of('accordingTo', '[[The two men met twice, according to court papers seen by the Argus.]]', 'court papers'),
  of('accordingTo', '[[In the words of the judge, the evidence was thin.]]', 'the judge'),
  of('accordingTo', '[[According to officials in Tarnow who spoke on condition of anonymity, the train had no brakes.]]', 'officials in Tarnow'),
  of('accordingTo', '[[Four in ten voters have not decided, according to a survey published on Sunday.]]', 'a survey'),
  of('accordingTo', '[[The plant will shut in May, according to the Labour Line newspaper, which cited two managers.]]', 'two managers'),
  of('accordingTo', '[[Rents rose by 9% last year, data from the tenants’ association show.]]', 'data from the tenants’ association'),
  // Reported speech over two sentences
  of('acrossSentences', 'Mayor Ines Alder spoke to residents on Sunday. [[She said the water would be back by noon.]]', 'Mayor Ines Alder'),
  of('acrossSentences', 'The minister, Karl Ode, met the strikers. [[He told them there was no money.]]', 'Karl Ode'),
  of('acrossSentences', 'Police said a man had been arrested at the airport. [[He would be charged with fraud, they said.]]', 'Police'),
  of('acrossSentences', '“We have nothing to hide,” said the chairman, Rolf Dane. [[“Every book is open.”]]', 'the chairman, Rolf Dane'),
  of('acrossSentences', 'The union said its members had voted to strike. [[The strike would begin at midnight.]]', 'The union'),
  of('acrossSentences', 'Luis Farrow was seen in Port Celeste. [[His lawyer said he was on holiday.]]', 'His lawyer'),
  of('acrossSentences', 'Rescuers reached the village on foot. [[They said the bridge had been swept away.]]', 'Rescuers'),
  of('acrossSentences', 'The hospital in Carse took in 30 people. [[It said most of them had gone home.]]', 'The hospital in Carse'),
  of('acrossSentences', 'Nora Quill climbed out of the wreck by herself. [[“I thought of my boots,” she said.]]', 'Nora Quill'),
  of('acrossSentences', 'Anselm Rode gave no more concerts after that. [[“My hands are too old,” he told the Concert News in May.]]', 'Anselm Rode'),
  of('acrossSentences', 'Vell and Marno signed the treaty at dawn. [[Both said it would bring peace.]]', 'Vell and Marno'),
  of('acrossSentences', 'The chief engineer, Bo Lund, blamed the frost. [[The pipes had burst in the night, he explained.]]', 'The chief engineer, Bo Lund'),
  of('acrossSentences', 'A letter from the bank reached the family in June. [[It said the house would be sold.]]', 'A letter from the bank'),
  // Denials
  of('denial', '[[The company denied that it had known of the leak.]]', 'The company'),
  of('denial', '[[Ms Prem rejected reports that she was about to resign.]]', 'Ms Prem'),
  of('denial', '[[A spokesman dismissed the claim as nonsense.]]', 'A spokesman'),
  of('denial', '[[Both men deny murder.]]', 'Both men'),
  of('denial', '[[The president’s office has denied any part in the sale.]]', 'The president’s office'),
  of('denial', '[[“That is not true,” the minister’s aide said of the report.]]', 'the minister’s aide'),
  of('denial', '[[The bank insisted that no customer had lost money.]]', 'The bank'),
  of('denial', 'The Night Paper reported that the dam had a crack. [[The water board denied this.]]', 'The water board', 'The Night Paper reported that the dam had a crack.'),
  of('denial', '[[Norrland claimed that its drones had sunk the ship.]] Vell denied the claim.', 'Norrland', 'Vell denied the claim.'),
  of('denial', '[[Workers said the boiler had not been checked for years.]] The owner rejected the allegation.', 'Workers', 'The owner rejected the allegation.'),
  of('denial', '[[A website reported that the singer had died.]] Her manager said the report was false.', 'A website', 'the report was false'),
  of('denial', '[[Two guests said the doors had been locked.]] The hotel disputes that.', 'Two guests', 'The hotel disputes that.'),
  // Hedges
  of('hedge', '[[The pilot may have fallen asleep, investigators said.]]', 'investigators', 'may have'),
  of('hedge', '[[The stolen coins are believed to be in Marno.]]', undefined, 'believed to'),
  of('hedge', '[[The mine reportedly had no second exit.]]', undefined, 'reportedly'),
  of('hedge', '[[Unconfirmed reports put the number of dead at 60.]]', 'Unconfirmed reports', 'Unconfirmed'),
  of('hedge', '[[The general has fled to Vell, according to unverified posts.]]', 'unverified posts', 'unverified'),
  of('hedge', '[[Officials said 70 miners were trapped.]] The number could not be confirmed.', 'Officials', 'could not be confirmed'),
  of('hedge', '[[The rebels said they had taken the bridge.]] There was no independent confirmation.', 'The rebels', 'no independent confirmation'),
  of('hedge', '[[The army said it had shot down three drones.]] It was not possible to verify the claim.', 'The army', 'not possible to verify'),
  of('hedge', '[[The fire seems to have begun in the kitchen, the fire chief said.]]', 'the fire chief', 'seems to'),
  of('hedge', '[[Mr Farrow allegedly moved the money abroad.]]', undefined, 'allegedly'),
  of('hedge', '[[The deal could be signed this week, two diplomats said.]]', 'two diplomats', 'could be'),
  of('hedge', '[[Rumours that the queen is ill have spread since Sunday.]]', 'Rumours', 'Rumours'),
  of('hedge', '[[Witnesses spoke of a flash in the sky.]] However, no station recorded one.', 'Witnesses', 'However, no station recorded one.'),
  of('hedge', '[[Some 200 houses burnt down, the governor said.]] If confirmed, it would be the worst fire in ten years.', 'the governor', 'If confirmed'),
  of('hedge', '[[A video appears to show the boat on fire.]]', undefined, 'appears to'),
  of('hedge', '[[Suspected smugglers fired at the patrol, the coastguard said.]]', 'the coastguard', 'Suspected'),
  // Nobody
  of('nobody', '[[The bridge was closed at noon.]]'),
  of('nobody', '[[Snow fell on the pass for the first time since 1961.]]'),
  of('nobody', '[[The two teams had not met for nine years.]]'),
  of('nobody', '[[The law would have cost 3 billion crowns.]]'),
  of('nobody', '[[He was told to leave by the side door.]]'),
  of('nobody', '[[The museum shows works that were found in attics.]]'),
  of('nobody', '[[The strike was called off on Monday.]]'),
  of('nobody', '[[The ship is said to have no captain.]]'),
  of('nobody', '[[Filling began in April, although Eskaria had promised to wait.]]'),
  of('nobody', '[[The gate was locked when police announced the search.]]'),
]; // prettier-ignore
