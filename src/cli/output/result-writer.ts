import type { ScoredRecord } from "../score-records.js";

/** Turns results into text, piece by piece, so that no more than a few are held at once. */
export interface ResultWriter {
  /** the text that a result adds */
  take(result: ScoredRecord): string;
  /** the text that ends the output */
  end(): string;
}
