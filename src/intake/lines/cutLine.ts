/** The longest line that asks to pay, in UTF-16 units. */
const LONGEST = 300;

const PATTERNS: readonly RegExp[] = [
  /\b(?:subscribe|sign up|sign in|log in|register|join)\b[^.!?]{0,60}\bto (?:continue|keep|read|finish|unlock|access|view|see)\b/iu,
  /\bto (?:continue|keep) reading\b|\bcontinue reading (?:with|for|by|this)\b|\bkeep reading (?:with|for)\b/iu,
  /\b(?:article|story|content|page|report) is (?:only |exclusively )?(?:for|available to|reserved for|limited to) (?:our |paid |paying |premium )?(?:subscribers|members|registered)/iu,
  /(?<!\bnew )\b(?:subscribers?|members?)[ -]only\b|\bexclusive (?:to|for) (?:our )?subscribers\b|\bpremium (?:article|content|subscribers)\b/iu,
  /\balready (?:a |an )?(?:subscriber|subscribed|member|registered)\b|\bunlock (?:this|the|full|unlimited)\b|\bthis is a preview\b/iu,
  /\byou(?:[’']ve| have) (?:reached|read|used) (?:your|all|the)\b[^.!?]{0,40}\b(?:limit|free articles?|articles?)\b|\b\d+ free articles? (?:left|remaining)\b/iu,
  /\bpara (?:seguir|continuar) leyendo\b|\b(?:solo|exclusivo) para (?:suscriptores|socios)\b/iu,
  /\bréservé (?:à nos|aux) abonnés\b|\bil vous reste [\d.,]+\s?%/iu,
  /\b(?:weiterlesen mit|nur für abonnenten|exklusiv für abonnenten|jetzt weiterlesen)\b/iu,
  /\b(?:exclusivo para assinantes|conteúdo exclusivo|riservato agli abbonati|abonelere özel)\b/iu,
  /(?:有料会員|会員限定|この記事は有料|订阅后)/u,
];

/** Whether a line says that the rest of an article is for those who pay or sign in. */
export function saysCut(line: string): boolean {
  return line.length <= LONGEST && PATTERNS.some((pattern) => pattern.test(line));
}

/** Whether a text's last paragraph breaks off: with dots, a pointer to the rest, or inside a sentence. */
export function breaksOff(body: string): boolean {
  const last = body.slice(body.lastIndexOf('\n') + 1).trim();
  if (/(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\[\+\d+ chars\])["'”’)\]]*$/u.test(last)) return true;
  // Not every script ends its sentences with a mark.
  return last.length >= 80 && !/[۔؟।]$/u.test(last) && /[\p{Ll}\p{Script=Arabic},;،]$/u.test(last);
}
