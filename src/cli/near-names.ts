/**
 * The names that are spelled most like a word, nearest first: candidates for "did you mean".
 *
 * @edge     upper and lower case count as the same; names farther than a third of the word's length are left out
 */
export function nearNames(word: string, names: Iterable<string>, most = 3): readonly string[] {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const scored: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const lower = name.toLowerCase();
    const inside = wanted.length > 2 && (lower.includes(wanted) || wanted.includes(lower));
    const distance = inside ? 1 : editDistance(wanted, lower.slice(0, LONGEST));
    if (distance <= limit) scored.push({ name, distance });
  }
  return scored
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map((s) => s.name);
}

/** The known names for a message: the nearest first, then others up to a number that a reader takes in. */
export function knownNames(word: string, names: readonly string[], most = 12): string {
  const near = nearNames(word, names);
  const rest = names.filter((name) => !near.includes(name));
  const shown = [...near, ...rest].slice(0, most);
  const more = names.length - shown.length;
  const list = shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
  return near.length > 0 ? `${near[0]} (nearest) — all: ${list}` : list;
}

const LONGEST = 80;

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
