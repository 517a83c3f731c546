import type { ResultWriter } from "./result-writer.js";

/** Writes scorecards as one JSON array. */
export function jsonWriter(): ResultWriter {
  let before = "[\n";
  return {
    take(result) {
      if (!result.ok) return "";
      const text = before + JSON.stringify(result.scorecard);
      before = ",\n";
      return text;
    },
    end: () => (before === ",\n" ? "\n]\n" : "[]\n"),
  };
}

/** Writes scorecards as NDJSON, one a line. */
export function ndjsonWriter(): ResultWriter {
  return {
    take: (result) => (result.ok ? `${JSON.stringify(result.scorecard)}\n` : ""),
    end: () => "",
  };
}
