// Control characters would let a file from outside move the cursor or recolour a terminal; marks that turn the
// direction of writing would let it show one text and mean another.
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from outside as one line that is safe to show on a terminal: line breaks become spaces, other control characters `?`. */
export function printable(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/\t/g, " ")
    .replace(UNPRINTABLE, "?");
}
