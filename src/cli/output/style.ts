/** Whether a stream may show bold text: a terminal that is not dumb, and NO_COLOR not set. */
export function showsStyles(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const noColor = environment.NO_COLOR;
  return stream.isTTY === true && (noColor === undefined || noColor === "") && environment.TERM !== "dumb";
}

/** Makes a heading bold where the terminal can show that. */
export function heading(text: string, styled: boolean): string {
  return styled ? `\u001b[1m${text}\u001b[22m` : text;
}
