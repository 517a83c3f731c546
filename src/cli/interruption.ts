/** Whether the person has asked to stop (Ctrl-C); a second time ends the process at once. */
export interface Interruption {
  readonly asked: boolean;
  dispose(): void;
}

/** The exit code of a run that was stopped by Ctrl-C. */
export const INTERRUPTED = 130;

/** Listens for Ctrl-C, so that a run can stop between two records and clean up. */
export function listenForInterruption(): Interruption {
  let asked = false;
  const stop = () => {
    if (asked) process.exit(INTERRUPTED);
    asked = true;
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    get asked() {
      return asked;
    },
    dispose() {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}
