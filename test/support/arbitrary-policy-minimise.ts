type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A smaller document for which a check still fails: parts of it are taken away one by one, as long as it does.
 * The check decides what is worth keeping, so a document that has become invalid is one that no longer fails.
 */
export function minimised<T>(document: T, stillFails: (smaller: T) => boolean, budget = 3000): T {
  let best = document;
  let left = budget;
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    for (let at = 0; left > 0; left--) {
      const smaller = nth(withoutOne(best as Json), at) as T | undefined;
      if (smaller === undefined) break;
      if (stillFails(smaller)) {
        best = smaller;
        progress = true;
      } else at++;
    }
  }
  return best;
}

function nth<T>(of: Iterable<T>, at: number): T | undefined {
  let i = 0;
  for (const item of of) if (i++ === at) return item;
  return undefined;
}

/** Every document that lacks one entry of this one, larger entries first. */
function* withoutOne(of: Json): Generator<Json> {
  if (typeof of !== "object" || of === null) return;
  if (Array.isArray(of)) {
    for (let at = 0; at < of.length; at++) yield of.filter((_, i) => i !== at);
    for (let at = 0; at < of.length; at++) {
      for (const smaller of withoutOne(of[at] ?? null))
        yield of.map((v: Json, i) => (i === at ? smaller : v));
    }
    return;
  }
  const entries = Object.entries(of);
  for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
  for (const [key, value] of entries) {
    for (const smaller of withoutOne(value)) yield { ...of, [key]: smaller };
  }
}
