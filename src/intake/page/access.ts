import { Refusal } from '../../refusals.ts';

/** An article's text is longer than what these pages say, in UTF-16 units; questions about cookies are wordy. */
const LONGEST = { notice: 700, consent: 1_500 };
/** A question about cookies speaks of them so often, once in so many UTF-16 units; an article about them hardly does. */
const EVERY = 250;

const MISSING =
  /\b(?:page|article|story|content|post|url|link)\b.{0,30}\b(?:not found|(?:could|can)(?:no|n[’'])t be found|could not be found|cannot be found|does(?: not|n[’']t) exist|no longer (?:exists|available)|(?:has|have) (?:moved|been (?:moved|removed|deleted)))|^(?:error )?404\b|\b404\b.{0,20}\b(?:error|not found)|^not found$|\bpágina no encontrada\b|\bpage introuvable\b|\bseite nicht gefunden\b|\bsayfa bulunamadı\b|صفحہ نہیں ملا|الصفحة غير موجودة|صفحه یافت نشد/iu;
const ROBOT_CHECK =
  /\b(?:are you (?:a )?(?:human|robot)|you are (?:not )?a robot|verify(?:ing)? (?:that )?you are (?:a )?human|checking (?:if the site connection is secure|your browser)|enable javascript and cookies to continue|unusual (?:traffic|activity)|complete the (?:captcha|security check)|access (?:to this page has been )?denied|attention required)\b|^just a moment\b/iu;
const CONSENT =
  /\b(?:we value your privacy|your privacy (?:choices|matters|is important)|before you continue|accept (?:all )?cookies|we (?:and our (?:\d+ )?partners )?use cookies|cookie (?:policy|preferences|settings|consent)|consent to (?:the use of )?cookies|manage (?:your )?(?:consent|privacy|cookies?)|store and\/or access information on a device)\b/giu;

/** What a page shows, to tell whether it is an article at all. */
export type Shown = {
  readonly title: string;
  readonly headline: string | undefined;
  readonly body: string;
  /** True where the page's data calls it an article. */
  readonly isArticle: boolean;
};

/**
 * Passes where a page is no notice in an article's place.
 * @throws UserError where it says that there is no such page, asks for a proof of being human, or shows only a question about cookies.
 */
export function refuseNotice({ title, headline = '', body, isArticle }: Shown): void {
  const isShort = body.length <= LONGEST.notice;
  const heads = [title, headline].map((text) => text.trim());
  const first = body.slice(0, 300);
  if (isShort && (heads.some((text) => ROBOT_CHECK.test(text)) || (!isArticle && ROBOT_CHECK.test(first))))
    throw new Refusal(['asksForRobots']);
  if (isArticle) return;
  if (isShort && (heads.some((text) => MISSING.test(text)) || MISSING.test(first)))
    throw new Refusal(['saysNoSuchPage']);
  const asks = `${[...new Set(heads)].join(' ')} ${body}`.match(CONSENT)?.length ?? 0;
  if (body.length <= LONGEST.consent && asks >= Math.max(2, body.length / EVERY))
    throw new Refusal(['asksForCookies']);
}
