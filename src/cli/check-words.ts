/** The words of a check of a policy. */
export interface CheckWords {
  readonly laws: string;
  readonly tried: (runs: number, seed: number, period: string) => string;
  readonly statuses: Readonly<Record<"proved" | "held" | "broken" | "not-applicable" | "untested", string>>;
  readonly excepted: string;
  readonly records: (count: number) => string;
  readonly because: string;
  readonly why: string;
  readonly shownBy: string;
  readonly cases: string;
  readonly summary: (laws: number, cases: number) => string;
  readonly compared: (count: number) => string;
  readonly noneCompared: string;
  readonly same: string;
  readonly higher: string;
  readonly lower: string;
  readonly only: (version: string) => string;
  readonly flips: string;
  readonly gain: string;
  readonly loss: string;
}

/** The words of a check in every language. */
export const CHECK_WORDS: Readonly<Record<"id" | "en", CheckWords>> = {
  en: {
    laws: "Laws",
    tried: (runs, seed, period) => `Period ${period}, ${runs} made records a law, seed ${seed}`,
    statuses: {
      proved: "proved",
      held: "held",
      broken: "BROKEN",
      "not-applicable": "not applicable",
      untested: "not tested",
    },
    excepted: "broken on purpose",
    records: (count) => `tried ${count} times`,
    because: "The policy says why",
    why: "Why it matters",
    shownBy: "Shown by (kinerja score reads it)",
    cases: "The policy's own cases",
    summary: (laws, cases) =>
      laws === 0 && cases === 0
        ? "Every law holds, and every case comes out as expected."
        : `Broken laws: ${laws}. Cases that come out otherwise: ${cases}.`,
    compared: (count) => `${count} records scored under both versions`,
    noneCompared:
      "No record that was made scores under both: the versions name different things, or ask for more.",
    same: "the same score",
    higher: "higher now",
    lower: "lower now",
    only: (version) => `scored under ${version} only`,
    flips: "Ratings that change",
    gain: "Largest gain",
    loss: "Largest loss",
  },
  id: {
    laws: "Hukum",
    tried: (runs, seed, period) => `Periode ${period}, ${runs} data buatan tiap hukum, benih ${seed}`,
    statuses: {
      proved: "terbukti",
      held: "bertahan",
      broken: "DILANGGAR",
      "not-applicable": "tidak berlaku",
      untested: "tidak teruji",
    },
    excepted: "dilanggar dengan sengaja",
    records: (count) => `dicoba ${count} kali`,
    because: "Alasan menurut kebijakan",
    why: "Mengapa penting",
    shownBy: "Ditunjukkan oleh (dapat dibaca kinerja score)",
    cases: "Contoh hitungan milik kebijakan",
    summary: (laws, cases) =>
      laws === 0 && cases === 0
        ? "Semua hukum bertahan dan semua contoh sesuai."
        : `Hukum yang dilanggar: ${laws}. Contoh yang tidak sesuai: ${cases}.`,
    compared: (count) => `${count} data dinilai menurut kedua versi`,
    noneCompared:
      "Tidak ada data buatan yang dinilai menurut keduanya: kedua versi memakai nama berbeda, atau meminta lebih.",
    same: "nilai sama",
    higher: "kini lebih tinggi",
    lower: "kini lebih rendah",
    only: (version) => `hanya dinilai menurut ${version}`,
    flips: "Predikat yang berubah",
    gain: "Kenaikan terbesar",
    loss: "Penurunan terbesar",
  },
};
