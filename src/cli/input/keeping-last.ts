import type { PlacedRecord } from "./placed-record.js";

/** Records as they come, of which the last one that was read is kept. */
export function keepingLast(records: AsyncIterable<PlacedRecord>): {
  readonly records: AsyncIterable<PlacedRecord>;
  readonly last: () => unknown;
} {
  let last: unknown;
  return {
    last: () => last,
    records: (async function* () {
      for await (const placed of records) {
        last = placed.ok ? placed.record : undefined;
        yield placed;
      }
    })(),
  };
}
