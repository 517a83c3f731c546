import { cutTo, displayWidth, padLeft, padRight, wrapText } from "./display-width.js";

/** One line of a grid: its cells, and how far its first cell stands in. */
export interface GridRow {
  readonly indent?: number;
  readonly cells: readonly string[];
}

/** How a grid is laid out. The first column takes what the others leave and wraps; the others stand in one line. */
export interface GridForm {
  readonly header: readonly string[];
  readonly right: readonly boolean[];
  readonly most: number;
}

const GAP = 2;
const LEAST_FIRST = 18;
const LEAST_TEXT = 8;

/** How wide a grid would be with its first column at the least width that reads well. */
export function gridNeeds(rows: readonly GridRow[], form: GridForm): number {
  const { header, body } = filledColumns(rows, form);
  const [first = 0, ...others] = naturalWidths(body, header);
  return (
    Math.min(first, Math.max(LEAST_FIRST, Math.floor(form.most / 3.5))) + sum(others) + GAP * others.length
  );
}

/** The lines of a grid, without trailing spaces; columns that are empty in every row are left out. */
export function gridLines(rows: readonly GridRow[], form: GridForm): readonly string[] {
  const { header, right, body } = filledColumns(rows, form);
  const widths = columnWidths(naturalWidths(body, header), right, form.most);
  return [{ indent: 0, cells: header }, ...body].flatMap((row) => lineOf(row, widths, right));
}

interface FilledRow {
  readonly indent: number;
  readonly cells: readonly string[];
}

function filledColumns(rows: readonly GridRow[], form: GridForm) {
  const filled = form.header.map((_, at) => at === 0 || rows.some((row) => (row.cells[at] ?? "") !== ""));
  const keep = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => filled[at]);
  const body = rows.map((row): FilledRow => ({ indent: row.indent ?? 0, cells: keep(row.cells) }));
  return { header: keep(form.header), right: keep(form.right), body };
}

function lineOf(
  { indent, cells }: FilledRow,
  widths: readonly number[],
  right: readonly boolean[],
): readonly string[] {
  const [first = 0] = widths;
  const step = Math.min(indent * 2, Math.max(0, first - 12));
  const name = cells[0] ?? "";
  const room = Math.max(1, first - step);
  // Lines after the first hang two columns farther in.
  const [head = "", ...tail] = displayWidth(name) <= room ? [name] : wrapText(name, Math.max(1, room - 2));
  const rest = widths.slice(1).map((width, at) => {
    const cell = cutTo(cells[at + 1] ?? "", width);
    return " ".repeat(GAP) + (right[at + 1] === true ? padLeft(cell, width) : padRight(cell, width));
  });
  const space = " ".repeat(step);
  return [
    (padRight(space + head, first) + rest.join("")).trimEnd(),
    ...tail.map((line) => `${space}  ${line}`),
  ];
}

function naturalWidths(rows: readonly GridRow[], header: readonly string[]): readonly number[] {
  return header.map((name, at) =>
    rows.reduce(
      (width, row) =>
        Math.max(width, displayWidth(row.cells[at] ?? "") + (at === 0 ? (row.indent ?? 0) * 2 : 0)),
      displayWidth(name),
    ),
  );
}

/** Widths that fit: first the first column gives way, then columns of text, then all. */
function columnWidths(
  natural: readonly number[],
  right: readonly boolean[],
  most: number,
): readonly number[] {
  const widths = [...natural];
  const over = () => sum(widths) + GAP * (widths.length - 1) - most;
  const shrink = (at: number, least: number) => {
    const width = widths[at] ?? 0;
    widths[at] = Math.max(Math.min(width, least), width - Math.max(0, over()));
  };
  shrink(0, LEAST_FIRST);
  for (let at = widths.length - 1; at > 0; at--) if (right[at] !== true) shrink(at, LEAST_TEXT);
  for (let at = widths.length - 1; at >= 0; at--) shrink(at, 6);
  return widths;
}

function sum(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}
