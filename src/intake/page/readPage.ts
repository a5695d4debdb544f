import type { Moment } from '../../articles/article.ts';
import { inferOutlet } from '../../articles/formats/outlet.ts';
import { Refusal } from '../../refusals.ts';
import type { ReadArticle } from '../article.ts';
import { finish } from '../finish.ts';
import { headlineByPlace, readAboveText, readBelowText } from './aboveText.ts';
import { refuseNotice } from './access.ts';
import { chooseBody } from './body.ts';
import { cleanByline } from './byline.ts';
import { readFacts, some } from './facts.ts';
import { chooseDate, dateInAddress, isLater } from './pageDates.ts';
import { readTree } from './tree.ts';

/** A description shorter than this says nothing that could stand for a text, in UTF-16 units. */
const SHORTEST_DESCRIPTION = 80;

export type PageOptions = {
  /** Where the page stands; without it, the page came as a file. */
  readonly address?: string;
  readonly rights: ReadArticle['rights'];
};

/**
 * Reads the article of a page, from its data (JSON-LD, OpenGraph, microdata) and from what it shows. Times keep the zone that the page
 * gives. Takes time and memory in proportion to the page's length.
 * @throws UserError where the page holds no article, or is far larger than one.
 */
export async function readPage(html: string, { address, rights }: PageOptions): Promise<ReadArticle> {
  const tree = readTree(html);
  const {
    title,
    headline: given,
    outlet,
    byline,
    url,
    dates,
    language,
    topics,
    isLive,
    description = '',
    article,
    litter,
  } = readFacts(tree, address);
  const headline = given ?? headlineByPlace(tree.root, litter, outlet?.name);
  const above = { headline, byline, outlet: outlet?.name };
  const { kept, leftOut, cut, hydrated } = chooseBody({ tree, litter, article, isLive, above });
  // A page that shows a film, say, tells in a sentence what it shows.
  const stands = kept.length === 0 && article !== undefined && description.length >= SHORTEST_DESCRIPTION;
  const body = (stands ? [description] : kept).join('\n\n');
  refuseNotice({ title, headline, body, isArticle: article !== undefined });
  if (body === '') throw new Refusal(['noArticle']);

  const shown = readAboveText(tree.root, litter, headline, kept[0]);
  const below = readBelowText(leftOut);
  const told = chooseDate(
    [...dates.published, ...some(hydrated?.published), ...some((shown.published ?? below.published)?.iso)],
    dates.updated,
  );
  const updated = chooseDate([
    ...dates.updated,
    ...some(hydrated?.updated),
    ...some((shown.updated ?? below.updated)?.iso),
  ]);
  const inferred =
    told === undefined ? inferDate(url === undefined ? undefined : dateInAddress(url), updated) : undefined;
  const published = told ?? inferred;
  const named = outlet === undefined ? inferOutlet(body) : undefined;
  const found = {
    headline: given ?? hydrated?.headline ?? headline,
    outlet: outlet?.name ?? named,
    outletInferred: outlet?.inferred ?? named !== undefined,
    byline: byline ?? cleanByline(hydrated?.authors ?? some(shown.byline ?? below.byline), outlet?.name),
    published,
    updated: isLater(updated, published) ? updated : undefined,
    url,
    language,
    topics,
    leftOut,
    body,
    rights,
  };
  return finish(found, { cut: cut || stands, dateInferred: inferred !== undefined });
}

/** When an article came out that tells only when it was changed: on the day in its address, else then, or not long before. */
function inferDate(inAddress: Moment | undefined, updated: Moment | undefined): Moment | undefined {
  return inAddress === undefined || inAddress.day === updated?.day ? updated : inAddress;
}
