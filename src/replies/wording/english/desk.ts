import { plain } from '../../inline.ts';
import type { Inline, Line } from '../../reply.ts';
import type { Writing } from '../writing.ts';

/** What editors are told at the desk. */
export type DeskWords = ReturnType<typeof englishDesk>;

export function englishDesk({ number, count, day, command }: Writing) {
  const articles = (n: number) => count(n, { one: 'article', other: 'articles' });
  return {
    forEditors: 'For editors',
    // Handing in
    addTitle: 'Add an article',
    text: 'Text',
    textAbout: 'Paste it as it is; a longer one goes in as a file, or in parts',
    files: 'Files',
    filesAbout: '.txt, .md, .html, .json or .jsonl, up to 25 MB each',
    address: 'Web address',
    details: 'Details, one on each line',
    detailsHint: 'Outlet: … · Date: 2025-10-28 · Headline: …',
    nothingGiven: 'Give a text, a file or a web address.',
    detailUnknown: (line: string) =>
      `The detail '${line}' is unclear. Write, for example, 'Outlet: Harbour Post'.`,
    noDate: (typed: string) =>
      `'${typed}' is not a date. Write it as 2025-10-28, or with its time as 2025-10-28T14:30+05:00.`,
    sharedForOperators: 'Only those who run Byline may change what is shared.',
    noAddress: 'That message holds neither a web address nor text.',
    fileGone: (name: string) => `Discord no longer has the file '${name}'. Please upload it again.`,
    fileLonger: (name: string) =>
      `The file '${name}' is larger than Discord said it is. Please upload it again.`,
    // A draft
    draftOf: (n: number) => `To be added: ${articles(n)}`,
    intoShared: 'shared with every server',
    intoServer: 'for this server only',
    wordCount: (n: number) => count(n, { one: 'word', other: 'words' }),
    onlyQuoted: 'Readers see quotes and the link, never the whole text.',
    readWhole: 'Readers may read the whole text.',
    leftOut: (n: number) => `Left out: ${count(n, { one: 'line', other: 'lines' })}`,
    alreadyStored: (headline: string) => `Already stored, not added again: ${headline}`,
    updates: (headline: string) => `A new version of a stored article, whose old one is kept: ${headline}`,
    copies: (headline: string) => `The same text as a stored article, both count as one report: ${headline}`,
    notRead: (n: number) => `Could not be read: ${number(n)}`,
    add: 'Add',
    addAll: (n: number) => `Add ${articles(n)}`,
    changeDetails: 'Change details',
    anotherPart: 'Add another part',
    showWhole: 'Show readers the whole text',
    showQuotes: 'Show readers quotes only',
    cancel: 'Cancel',
    cancelled: 'Nothing was added.',
    partTitle: 'Another part of the text',
    detailsTitle: 'Details of the article',
    headline: 'Headline',
    outlet: 'Outlet',
    byline: 'Author',
    date: 'Date',
    topics: 'Topics, separated by commas',
    // Done
    added: (n: number) => `Added: ${articles(n)}`,
    updated: (n: number) => `New version: ${articles(n)}`,
    nothingNew: 'All of it was stored already; nothing was added.',
    addsLeft: (n: number) => `${articles(n)} may still be added today.`,
    undo: 'Undo',
    undone: 'Undone.',
    undoLate: 'This change can no longer be undone: the article was changed again after it.',
    // Changing
    changeParagraph: 'Change a paragraph …',
    paragraphTitle: 'Change a paragraph',
    paragraph: 'Paragraph',
    paragraphAbout: 'Empty it to take it out; a blank line makes two of it',
    paragraphLong: 'This paragraph is too long for a form. Download the article, change it, and upload it.',
    download: 'Download',
    upload: 'Upload a changed file',
    uploadTitle: 'Upload the changed article',
    file: 'Markdown file',
    downloaded: 'Change the file and upload it here.',
    changed: 'Changed.',
    unchanged: 'Nothing was changed.',
    stale: 'Somebody changed this article in the meantime. Your change was not saved.',
    asItIsNow: 'As it is now',
    gone: 'This article was removed in the meantime. Your change was not saved.',
    decide:
      'What you wrote is in the file. Look at the article as it is now, then change it again or leave it.',
    left: 'Left as it is.',
    corrected: 'The correction stands with every quote from now on.',
    sureToRemove: 'Remove this article? It can be restored for 30 days.',
    remove: 'Remove',
    removed: 'Removed. It can be restored for 30 days.',
    restored: 'Restored.',
    restoredUntil: (iso: string) => `can be restored until ${day(iso)}`,
    restore: 'Restore',
    // History
    historyOf: (headline: string) => `History: ${headline}`,
    noHistory: 'Nothing was changed at the desk yet.',
    by: (who: Inline): Line => [plain('by '), who],
    did: {
      add: 'Added',
      edit: 'Changed',
      correct: 'Corrected',
      remove: 'Removed',
      restore: 'Restored',
      undo: 'Undone',
      byHand: 'Changed by hand in the folder',
    },
    readEarlier: 'Read the version before',
    history: 'History',
    // Lists
    listArticles: (n: number) => `This server’s own: ${articles(n)}`,
    listShared: (n: number) => `Shared: ${articles(n)}`,
    listRemoved: 'Removed articles',
    listDrafts: 'Your drafts',
    listProblems: 'Files that could not be read',
    nothingThere: 'There is nothing to show.',
    addFirst: `Add an article with ${command('desk add')}.`,
    edit: 'Change',
    openDraft: 'Open',
    notYours: (typed: string) => `No article of this server is '${typed}'. See ${command('desk list')}.`,
  };
}
