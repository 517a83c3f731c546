import { once } from "node:events";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { issue } from "../../issue.js";
import { unusable } from "../unusable.js";

/** Where output goes. It is finished as a whole, or abandoned without leaving half a file. */
export interface Sink {
  /** whether nobody reads on, so that a run may stop */
  readonly closed: boolean;
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Standard output. A reader that stops early (as `head` does) is no error. */
export function standardOutput(): Sink {
  const out = process.stdout;
  let closed = false;
  out.on("error", () => {
    closed = true;
  });
  const drained = async () => {
    const stop = new AbortController();
    const { signal } = stop;
    // `once` rejects on an error of the stream, which is noted above.
    await Promise.race([once(out, "drain", { signal }), once(out, "close", { signal })]).catch(() => {});
    stop.abort();
  };
  return {
    get closed() {
      return closed;
    },
    async write(text) {
      if (closed || text === "") return;
      if (!out.write(text)) await drained();
    },
    finish: async () => {},
    abandon: async () => {},
  };
}

/** A file that appears under its name only when it is complete: it is written beside it and renamed at the end. */
export async function fileSink(name: string): Promise<Sink> {
  const temporary = join(dirname(name), `.${basename(name)}.${process.pid}.part`);
  let file: FileHandle;
  try {
    file = await open(temporary, "wx");
  } catch (error) {
    throw unwritable(name, error);
  }
  const abandon = async () => {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
  };
  const guarded = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      await abandon();
      throw unwritable(name, error);
    }
  };
  return {
    closed: false,
    write: (text) => guarded(() => (text === "" ? Promise.resolve() : file.writeFile(text))),
    finish: () =>
      guarded(async () => {
        await file.close();
        await rename(temporary, name);
      }),
    abandon,
  };
}

function unwritable(file: string, error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const problem =
    code === "ENOENT"
      ? "its folder does not exist"
      : code === "EACCES" || code === "EROFS" || code === "EPERM"
        ? "you have no right to write there"
        : code === "EISDIR" || code === "ENOTEMPTY"
          ? "it is a folder"
          : code === "ENOSPC"
            ? "the disk is full"
            : `writing it failed${code === "" ? "" : ` (${code})`}`;
  return unusable([issue("file-unwritable", [], { file, problem })]);
}
