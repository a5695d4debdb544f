/** The content words of a topic, stemmed: for each the forms that count as it. */
export type TopicWords = readonly ReadonlySet<string>[];

/** The share of a topic's words that stand among `stems`, 0 to 1; 1 where the topic has none. */
export function heldShare(topic: TopicWords, stems: ReadonlySet<string>): number {
  if (topic.length === 0) return 1;
  let held = 0;
  for (const forms of topic) for (const form of forms) if (stems.has(form)) { held++; break; } // prettier-ignore
  return held / topic.length;
}
