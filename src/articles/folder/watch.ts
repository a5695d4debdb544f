import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import type { Tree } from './tree.ts';

/** How often everything is looked at, in milliseconds: file systems that send no events are found out this way. */
const SWEEP_EVERY = 1_000;
/** A sweep that takes long comes less often, so that sweeping takes at most a tenth of the time. */
const SWEEP_SHARE = 10;
/** After an event, others of the same batch are waited for. */
const AFTER_EVENT = 50;
/** How far two looks lie apart between which a file must not change, in milliseconds. */
export const SETTLED_AFTER = 150;

/**
 * Looks at a tree again where its folders tell of changes, and all over every second or so. One watch a folder. After
 * each look, `look` is called, and returns the folders to be looked at once more soon. `close` waits for a look under way.
 */
export function watchTree(deps: {
  readonly root: string;
  readonly tree: Tree;
  readonly look: (stop: () => boolean) => Promise<Iterable<string>>;
  readonly onError: (error: unknown) => void;
}): { readonly close: () => Promise<void> } {
  const { root, tree, look, onError } = deps;
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  const stop = (): boolean => closed;
  let closed = false;
  let changed = new Set<string>();
  let unsettled = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let due = Infinity;
  let swept = performance.now();
  let sweepEvery = SWEEP_EVERY;
  let took = 0;

  const plan = (delay: number): void => {
    const at = performance.now() + delay;
    if (closed || running !== undefined || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(start, delay).unref();
  };
  const start = (): void => {
    due = Infinity;
    running = run()
      .catch(onError)
      .finally(() => {
        running = undefined;
        plan(Math.max(0, swept + sweepEvery - performance.now()));
        // Twice the time of the last look, so that a large tree under steady change leaves time for readers.
        if (changed.size > 0) plan(Math.max(unsettled ? SETTLED_AFTER : AFTER_EVENT, 2 * took));
      });
  };
  const run = async (): Promise<void> => {
    const began = performance.now();
    const all = began - swept >= sweepEvery;
    const folders = changed;
    changed = new Set();
    await tree.refresh(all ? undefined : folders, stop);
    took = performance.now() - began;
    if (all) {
      swept = performance.now();
      sweepEvery = Math.max(SWEEP_EVERY, SWEEP_SHARE * took);
    }
    if (closed) return;
    for (const folder of placeWatches()) changed.add(folder);
    const again = [...(await look(stop))];
    unsettled = again.length > 0;
    for (const folder of again) changed.add(folder);
  };

  /** Watches exactly the folders there are; returns those newly watched, which may have changed in between. */
  const placeWatches = (): string[] => {
    for (const [folder, { watcher, inode }] of watchers) {
      if (tree.listings.get(folder)?.inode === inode) continue;
      watcher.close();
      watchers.delete(folder);
    }
    const fresh = [...tree.listings].filter(([folder]) => !watchers.has(folder));
    return fresh.flatMap(([folder, { inode }]) => (placeWatch(folder, inode) ? [folder] : []));
  };
  const placeWatch = (folder: string, inode: number): boolean => {
    try {
      const watcher = watch(path.join(root, folder), { persistent: false }, (_event, name) => {
        if (name?.startsWith('.') === true) return;
        changed.add(folder);
        plan(AFTER_EVENT);
      });
      // A watch that fails (too many of them, the folder gone) is no loss: the sweep finds what it would have told.
      watcher.on('error', () => watcher.close());
      watchers.set(folder, { watcher, inode });
      return true;
    } catch {
      return false;
    }
  };

  placeWatches();
  plan(SWEEP_EVERY);
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      for (const { watcher } of watchers.values()) watcher.close();
      watchers.clear();
      await running;
    },
  };
}
