/** Articles that are hard to show: invented, like the samples. */
export const hardArticles = [
  {
    name: 'long-headline.md',
    text: `---
headline: "Ternsay lamplighters’ guild, the oldest on the coast, asks the town council, the harbour board and the trustees of the Cray bequest for a second time to keep the forty-one gas lamps of the lower quay alight until the winter solstice, and to pay for the oil"
outlet: The Ternsay & Outer Skerries Weekly Intelligencer and Advertiser
byline: Philippa Wenlock-Ashgrove and the Intelligencer’s correspondents on the Outer Skerries
published: 2026-04-18
url: https://intelligencer.example/2026/04/18/lamplighters
topics: [lamplighters]
---

The Ternsay lamplighters’ guild will stop lighting the forty-one gas lamps of the lower quay on 1 June unless somebody pays for the oil, its warden said.

“We have lit them for 140 years and been paid for 90,” said the warden, Tobias Quill.
`,
  },
  {
    name: 'marks.md',
    text: `---
headline: "@everyone **FREE** [click](https://bad.example) <@100000000000000001> || # huge"
outlet: Prank_Gazette *x*
published: 2026-04-19T08:00:00+01:00
url: https://prank.example/marks
format: plain
topics: [pranks]
---

The prankster of Ternsay painted @everyone and **FREE** [click here](https://bad.example) on the old custard factory wall.

# The letters were huge

> They covered the \`whole\` wall || said @here <@100000000000000001>, and nobody laughed.
`,
  },
] as const;
