import type { Issue } from "../../issue.js";

/** A record as it was read, or the issues for which it could not be read; either with its place in the file. */
export type PlacedRecord =
  | { readonly ok: true; readonly place: string; readonly record: unknown }
  | {
      readonly ok: false;
      readonly place: string;
      readonly subject?: string | undefined;
      readonly period?: string | undefined;
      readonly issues: readonly Issue[];
    };

/** A text property of a value that may be anything, if it has one. */
export function textProperty(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === "string" ? found : undefined;
}
