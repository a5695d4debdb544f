import { ancestors, attribute, elementsIn } from './elements.ts';
import { askingBox, isCard } from './cards.ts';
import { classWords, namesOf } from './classWords.ts';
import { holdingsIn } from './holdings.ts';
import { otherArticles } from './otherArticles.ts';
import type { HtmlElement } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements and roles that hold no text of an article, whatever they are called. */
const TAGS = set('nav button dialog menu aside footer figcaption label legend fieldset input textarea');
const ROLES = set(
  'navigation complementary banner contentinfo dialog alertdialog search toolbar menu menubar tablist status tooltip button',
);

/** What the boxes around and between the paragraphs of articles are called. */
const BOXES = set(
  'share sharing shares sharebar sharedaddy sharethis addthis addtoany social socials newsletter newsletters outbrain taboola zergnet related ' +
    'relatedposts relatedcontent relatedarticles recommended recommendation recommendations recommends recirc recirculation readmore ' +
    'morefrom mostread mostpopular trending popular sidebar breadcrumb breadcrumbs comments commentlist disqus respond cookie cookies ' +
    'cookiebar cookiebanner consent gdpr ccpa onetrust didomi cookiebot cmp advert adverts advertisement advertisements advertising ads ad ' +
    'adslot adsense adsbygoogle adunit dfp promo promos promotion sponsored sponsor editsection subscribe subscription signup signin login register ' +
    'donate donation regwall popup popover modal overlay lightbox toast skip toolbar pagination pager nextprev navigation nav navbar ' +
    'masthead topbar appbanner caption credit credits colophon outofpage interstitial partner partners',
);
/** What small things in and beside articles are called; larger ones may be the article itself. */
const SMALL = set(
  'postmetadata tags taglist author authors authorline byline signature firma bio metadata timestamp copyright disclaimer widget widgets player gallery slideshow poll quiz tools print ' +
    'rating reactions feedback survey app notification teasers cards carousel slider follow join listen audio video meta toc menu ' +
    'header footer banner button buttons icon icons badge counter views kicker eyebrow publishdate pubdate',
);
const UNSEEN =
  /^(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-hidden|element-invisible|offscreen|hidden|hide|d-none|no-?print|print-only|u-hidden)$/iu;

/** How much of a page's prose may be in what its name alone makes litter. */
const MOST_OF_A_BOX = 0.6;
const MOST_OF_A_SMALL_THING = 0.15;

/** What a page has around and between an article's paragraphs. */
export type Litter = {
  /** Whether an element is none of the text, and neither is anything in it. */
  readonly has: (element: HtmlElement) => boolean;
  /** Whether it is a box with other things than the article. Small litter, such as a byline, is about the article itself. */
  readonly isBox: (element: HtmlElement) => boolean;
};

/**
 * Finds a page's litter, by what elements are and are called, and the articles that follow its own, which is what `titles` call it. Nothing
 * that holds most of the prose is litter by its name.
 */
export function findLitter(root: HtmlElement, titles: readonly string[]): Litter {
  const holdingsOf = holdingsIn(root);
  const proseIn = (element: HtmlElement): number => holdingsOf(element).prose;
  const all = Math.max(1, proseIn(root));
  const boxes = new Set(otherArticles(root, titles, proseIn));
  const small = new Set<HtmlElement>();
  for (const element of elementsIn(root)) {
    const most = mostProse(element);
    if (most > 0 && proseIn(element) <= most * all) (most === MOST_OF_A_BOX ? boxes : small).add(element);
    const aside = isCard(element, holdingsOf(element)) ? element : askingBox(element, holdingsOf);
    if (aside !== undefined && proseIn(aside) <= MOST_OF_A_SMALL_THING * all) small.add(aside);
  }
  return {
    has: (element) => boxes.has(element) || small.has(element),
    isBox: (element) => boxes.has(element),
  };
}

/** The share of the prose that an element may hold to be litter; 0 where nothing says that it is. */
function mostProse(element: HtmlElement): number {
  const { tag } = element;
  if (tag === 'html' || tag === 'main' || attribute(element, 'itemprop').toLowerCase() === 'articlebody')
    return 0;
  // An article's own head and foot hold what is about it.
  if (tag === 'header' || (tag === 'footer' && isInArticle(element))) return MOST_OF_A_SMALL_THING;
  if (TAGS.has(tag) || ROLES.has(attribute(element, 'role').toLowerCase()) || isUnseen(element))
    return MOST_OF_A_BOX;
  if (tag.startsWith('amp-'))
    return /^amp-(?:layout|accordion|fit-text|selector|list|live-list)$/u.test(tag) ? 0 : MOST_OF_A_BOX;
  // What an article is filed under stands in its own classes.
  if (tag === 'article') return 0;
  const names = classWords(element);
  if (
    names.some((words) => words.some((word, i) => BOXES.has(word) || BOXES.has(word + (words[i + 1] ?? ''))))
  )
    return MOST_OF_A_BOX;
  return names.some((words) => words.some((word) => SMALL.has(word))) ? MOST_OF_A_SMALL_THING : 0;
}

function isUnseen(element: HtmlElement): boolean {
  return (
    element.attributes.has('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style')) ||
    namesOf(element).some((name) => UNSEEN.test(name))
  );
}

function isInArticle(element: HtmlElement): boolean {
  return [...ancestors(element)].some(({ tag }) => tag === 'article');
}
