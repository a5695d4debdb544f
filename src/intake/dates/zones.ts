/**
 * Abbreviations of time zones that mean one thing wherever news is written, with their distance from UTC. What means several (BST, CST,
 * EST, IST, PST …) is left out: such a time keeps no zone.
 */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z', UTC: 'Z', Z: 'Z', WET: '+00:00', CET: '+01:00', CEST: '+02:00', MEZ: '+01:00', MESZ: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00',
  TRT: '+03:00', SAST: '+02:00', CAT: '+02:00', EAT: '+03:00', WAT: '+01:00', PKT: '+05:00', NPT: '+05:45', AFT: '+04:30', IRST: '+03:30',
  WIB: '+07:00', WITA: '+08:00', HKT: '+08:00', SGT: '+08:00', JST: '+09:00', KST: '+09:00', AEST: '+10:00', AEDT: '+11:00', ACST: '+09:30',
  ACDT: '+10:30', AWST: '+08:00', NZST: '+12:00', NZDT: '+13:00', EDT: '-04:00', CDT: '-05:00', MDT: '-06:00', PDT: '-07:00', AKDT: '-08:00',
  HST: '-10:00', BRT: '-03:00', ART: '-03:00',
}; // prettier-ignore

/** What news calls the time of a part of North America all year round, and where that time is kept. */
const REGIONS: Readonly<Record<string, string>> = {
  ET: 'America/New_York', CT: 'America/Chicago', MT: 'America/Denver', PT: 'America/Los_Angeles',
}; // prettier-ignore

const NUMERIC = /^(?:GMT|UTC)?\s?([+-−])(\d{1,2})(?::?([0-5]\d))?$/u;

/** A zone as ISO 8601 writes it: of `PKT`, `+0500`, `GMT+5`. Undefined where the text names none, or more than one. */
export function zoneOf(text: string): string | undefined {
  const name = text.trim().toUpperCase();
  const known = Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
  if (known !== undefined) return known;
  const [, sign, hours, minutes = '00'] = NUMERIC.exec(name) ?? [];
  if (hours === undefined || Number(hours) > 14) return undefined;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * The zone of a time that is given as that of a part of North America (`ET`), which differs with the season, as ISO 8601 writes it.
 * `local`: the time without its zone. Undefined for other names.
 */
export function regionalZoneOf(text: string, local: string): string | undefined {
  const name = text.trim().toUpperCase();
  const region = Object.hasOwn(REGIONS, name) ? REGIONS[name] : undefined;
  const asUtc = Date.parse(`${local}Z`);
  if (region === undefined || Number.isNaN(asUtc)) return undefined;
  // Four to eight hours behind UTC: a guess of six is wrong in the night of a change at most.
  const format = new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(asUtc + 6 * 3_600_000);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3);
}

/** Whether a name is one of those. */
export function isRegionalZone(text: string): boolean {
  return Object.hasOwn(REGIONS, text.trim().toUpperCase());
}
