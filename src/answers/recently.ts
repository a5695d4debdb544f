/** What `make` gives for an object, remembered for the `most` objects that were asked for last. */
export function recently<K extends object, V>(most: number, make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    const value = known ?? make(key);
    if (known !== undefined) kept.delete(key);
    // A map keeps its order: the first is the one that was not asked for the longest.
    else if (kept.size >= most) for (const [oldest] of kept) { kept.delete(oldest); break; } // prettier-ignore
    kept.set(key, value);
    return value;
  };
}
