import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { normalNumberText, readNumber } from "../number/decimal-text.js";

/**
 * A document as canonical JSON text (RFC 8785): keys sorted by code unit, no white space. Numbers, whether JS numbers
 * or decimal text, stand as text in normal form (`1.50` and 1.5 are `"1.5"`); text is NFC.
 *
 * @example
 * canonicalJson({ b: 1.5, a: ["1.50", true] }) // => '{"a":["1.5",true],"b":"1.5"}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    const read = readNumber(value);
    const text = String(value);
    return JSON.stringify(read.ok ? (normalNumberText(text) ?? text) : text);
  }
  if (typeof value === "string") return JSON.stringify((normalNumberText(value) ?? value).normalize("NFC"));
  if (Array.isArray(value))
    return `[${value.map((v: unknown) => canonicalJson(v === undefined ? null : v)).join(",")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .map(([key, v]) => [key.normalize("NFC"), v] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonicalJson(v)}`).join(",")}}`;
  }
  return "null";
}

/** The SHA-256 of a document's canonical JSON, as `sha256:` and 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}
