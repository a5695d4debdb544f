/** What kind of thing answers a question. */
export type Wants =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'person'
  | 'place'
  | 'yesno'
  | 'reason'
  | 'expansion'
  | 'thing';
