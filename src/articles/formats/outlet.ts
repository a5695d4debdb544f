/** How many paragraphs may name the outlet that wrote them. */
const PARAGRAPHS = 3;

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s+\p{Lu}[\p{L}\p{N}&’'.-]*){0,4}`;
const REPORTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Tt]he\s+)?(?<name>${NAME})\s+(?:has\s+|had\s+)?(?:reported|reports|learnt|learned)(?![\p{L}\p{N}])`,
  'gu',
);
/** Words of which an outlet's name has at least one: ministries and people report as well. */
const OUTLET_WORD =
  /(?:^|\s)(?:News|Newspaper|Times|Post|Herald|Tribune|Gazette|Guardian|Journal|Chronicle|Daily|Weekly|TV|Television|Radio|Press|Observer|Telegraph|Mirror|Wire|Mail|Star|Sun|Express|Independent|Review|Bulletin|Broadcasting|Courier|Standard|Examiner|Dispatch|Reporter|Today|Network|Media|Reuters|Bloomberg|AFP|AP|BBC|CNN|NPR|Dawn|Jazeera)(?:\s|$)/u;
const OUTLET_NAME = new RegExp(String.raw`^(?:The\s+)?${NAME}$`, 'u');
// Of several names, only what the last piece of a longer run says is the outlet's: 'On Tuesday ARY News reported'.
const LEADING = /^(?:On|In|As|But|And|While|The|A|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\s+/u;

/** Whether a text is nothing but a name that an outlet could have, such as 'Harbour Post' or 'AFP'. */
export function isOutletName(text: string): boolean {
  return text.length <= 60 && OUTLET_NAME.test(text) && OUTLET_WORD.test(text);
}

/**
 * The outlet that the first paragraphs name as their own reporter ('ARY News reported'); undefined where they name none,
 * or several.
 */
export function inferOutlet(body: string): string | undefined {
  const start = body.split(/\n+/u, PARAGRAPHS).join('\n').slice(0, 5_000);
  const names = new Set<string>();
  for (const match of start.matchAll(REPORTED)) {
    let name = match.groups!.name!.replace(/\s+/gu, ' ');
    for (let shorter = name.replace(LEADING, ''); shorter !== name; shorter = name.replace(LEADING, '')) name = shorter;
    if (OUTLET_WORD.test(name)) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}
