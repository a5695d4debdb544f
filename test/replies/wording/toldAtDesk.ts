import { plain } from '../../../src/replies/inline.ts';
import type { Wording } from '../../../src/replies/wording.ts';
import type { Functions, Given } from './given.ts';

/** What the words of the desk say with what is given. The types demand that every function of theirs is called here. */
export function calledAtDesk({ desk: w }: Wording, { n, names: [one, two], days: [since] }: Given) {
  return {
    detailUnknown: [w.detailUnknown(one)],
    noDate: [w.noDate(one)],
    draftOf: [w.draftOf(n)],
    wordCount: [w.wordCount(n)],
    leftOut: [w.leftOut(n)],
    alreadyStored: [w.alreadyStored(one)],
    updates: [w.updates(one)],
    copies: [w.copies(two)],
    notRead: [w.notRead(n)],
    addAll: [w.addAll(n)],
    added: [w.added(n)],
    updated: [w.updated(n)],
    addsLeft: [w.addsLeft(n)],
    restoredUntil: [w.restoredUntil(since)],
    paragraphsChanged: [w.paragraphsChanged(n)],
    paragraphsAdded: [w.paragraphsAdded(n)],
    paragraphsTakenOut: [w.paragraphsTakenOut(n)],
    historyOf: [w.historyOf(one)],
    by: [w.by(plain(one)), w.by({ kind: 'person', id: '1', text: two })],
    listArticles: [w.listArticles(n)],
    listShared: [w.listShared(n)],
  } satisfies Functions<Wording['desk']>;
}
