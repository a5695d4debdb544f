import { readFileSync } from 'node:fs';
import type { ArticleStore } from '../articles/store.ts';
import { createDuplicateIndex } from '../intake/duplicates/duplicateIndex.ts';
import { createFetch } from '../intake/fetch/createFetch.ts';
import { readPasted } from '../intake/pasted/readPasted.ts';
import { readFetched } from '../intake/readFetched.ts';
import { readUpload } from '../intake/upload/readUpload.ts';
import type { FindDuplicate, Intake } from './intake.ts';

type IntakeDeps = {
  readonly store: ArticleStore;
  /** Hosts with ports that may be fetched although they are not public. */
  readonly fetchAllow: readonly string[];
};

/**
 * Everything by which articles get in, over what is stored already. Throws a `UserError` where an entry of `fetchAllow` cannot
 * be read.
 */
export function createIntake({ store, fetchAllow }: IntakeDeps): {
  readonly intake: Intake;
  readonly findDuplicate: FindDuplicate;
  readonly close: () => Promise<void>;
} {
  const fetch = createFetch({ allow: fetchAllow, version: version() });
  const duplicates = createDuplicateIndex();
  duplicates.update({ added: [...store.articles.values()], removed: [] });
  const forget = store.onChange(duplicates.update);
  return {
    intake: {
      readAddress: async (url) => readFetched(await fetch.fetchPage(url)),
      readText: (text) => readPasted(text),
      readFile: readUpload,
    },
    async findDuplicate(article, collections) {
      const [found] = await duplicates.find(article, ({ collection }) => collections.includes(collection));
      return found && { kind: found.kind, of: found.of };
    },
    async close() {
      forget();
      await fetch.close();
    },
  };
}

/** Byline's own version, by which it names itself to the sites whose pages it reads. */
function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
