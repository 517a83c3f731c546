/** Shows on a terminal how far a long run has come. */
export interface Progress {
  /** one more record is done; `share` says how much of the file has been read, from 0 to 1 */
  step(share: number): void;
  /** takes the line away, before other text or at the end */
  clear(): void;
}

const FIRST_AFTER = 1000;
const EVERY = 200;
const BAR = 24;

/** A line on standard error that is redrawn a few times a second; nothing where that is no terminal or the run is short. */
export function progressOn(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = Date.now,
): Progress {
  const start = now();
  let last = start;
  let records = 0;
  let shown = false;
  return {
    step(share) {
      records += 1;
      if (stream.isTTY !== true || records % 64 !== 0) return;
      const time = now();
      if (time - start < FIRST_AFTER || time - last < EVERY) return;
      last = time;
      shown = true;
      const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR);
      const bar = "#".repeat(filled) + "-".repeat(BAR - filled);
      const rate = Math.round((records * 1000) / (time - start));
      stream.write(`\r\u001b[K[${bar}] ${records} records, ${rate} a second`);
    },
    clear() {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}
