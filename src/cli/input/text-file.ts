import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { issue } from "../../issue.js";
import { unusable } from "../unusable.js";

/** A file that is read as UTF-8 text, piece by piece. */
export interface TextFile {
  readonly name: string;
  readonly size: number;
  /** How much of the file has been read so far, in bytes. */
  bytesRead(): number;
  chunks(): AsyncGenerator<string, void, undefined>;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check its name and folder",
  ENOTDIR: "a part of its path is not a folder",
  EACCES: "you have no right to read it",
  EISDIR: "it is a folder; name a file",
  ELOOP: "its links run in a circle",
  ENAMETOOLONG: "its name is too long",
};

/** The end of a run because a file cannot be read. */
export function unreadable(file: string, problem: string) {
  return unusable([issue("file-unreadable", [], { file, problem })]);
}

function systemProblem(file: string, error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return unreadable(file, WORDS[code] ?? (code === "" ? "reading it failed" : `reading it failed (${code})`));
}

/** Opens a file for reading; one that is missing, a folder or unreadable ends the run with a clear issue. */
export async function openText(file: string): Promise<TextFile> {
  let about: Stats;
  try {
    about = await stat(file);
  } catch (error) {
    throw systemProblem(file, error);
  }
  if (about.isDirectory()) throw unreadable(file, "it is a folder; name a file");
  let bytes = 0;
  return {
    name: file,
    size: about.size,
    bytesRead: () => bytes,
    async *chunks() {
      const decoder = new TextDecoder("utf-8", { fatal: true });
      let first = true;
      try {
        for await (const piece of createReadStream(file, { highWaterMark: 1 << 18 })) {
          const chunk: Buffer = piece;
          if (first) refuseOtherKinds(file, chunk);
          first = false;
          bytes += chunk.length;
          const text = decode(decoder, file, chunk);
          if (text !== "") yield text;
        }
      } catch (error) {
        if (error instanceof Error && "code" in error) throw systemProblem(file, error);
        throw error;
      }
      const rest = decode(decoder, file, undefined);
      if (rest !== "") yield rest;
    },
  };
}

/** The whole text of a file, if it is not larger than a limit in bytes. */
export async function readText(file: TextFile, limit: number): Promise<string> {
  const megabytes = Math.round(limit / 1_000_000);
  if (file.size > limit) throw unreadable(file.name, `it is larger than ${megabytes} MB`);
  const pieces: string[] = [];
  for await (const piece of file.chunks()) {
    pieces.push(piece);
    if (file.bytesRead() > limit) throw unreadable(file.name, `it is larger than ${megabytes} MB`);
  }
  return pieces.join("");
}

function decode(decoder: InstanceType<typeof TextDecoder>, file: string, chunk: Buffer | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw unreadable(
      file,
      'its text is not UTF-8; save it with the encoding UTF-8 (in a spreadsheet: "CSV UTF-8")',
    );
  }
}

function refuseOtherKinds(file: string, start: Buffer): void {
  const [a, b, c, d] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw unreadable(
      file,
      'its text is UTF-16; save it with the encoding UTF-8 (in a spreadsheet: "CSV UTF-8")',
    );
  }
  if (
    (a === 0x50 && b === 0x4b && c === 3 && d === 4) ||
    (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  ) {
    throw unreadable(file, "it is a spreadsheet or an archive; export the sheet as CSV (UTF-8)");
  }
}
