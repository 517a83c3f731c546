/** The words of a derivation in one language. Adding a language is adding an entry. */
export interface DerivationWords {
  readonly actual: string;
  readonly target: string;
  readonly achievement: string;
  readonly value: string;
  readonly score: string;
  readonly rating: string;
  readonly level: (level: number, of: number) => string;
  readonly absent: Readonly<Record<"missing" | "not-applicable" | "too-few" | "undefined", string>>;
  readonly acts: Readonly<Record<string, string>>;
  readonly gate: string;
  readonly leftOut: string;
  readonly weightMoved: string;
  readonly range: string;
  readonly yes: string;
  readonly no: string;
  /** the sign between whole and decimals */
  readonly decimal: "." | ",";
}

/** The languages that a derivation speaks. */
export const DERIVATION_WORDS: Readonly<Record<"en" | "id", DerivationWords>> = {
  en: {
    actual: "actual",
    target: "target",
    achievement: "achievement",
    value: "value",
    score: "score",
    rating: "rating",
    level: (level, of) => `level ${level} of ${of}`,
    absent: {
      missing: "missing",
      "not-applicable": "not applicable",
      "too-few": "too few parts present",
      undefined: "has no value",
    },
    acts: {
      add: "added to",
      subtract: "subtracted from",
      multiply: "multiplied",
      cap: "capped",
      floor: "raised to the floor",
      map: "mapped",
      round: "rounded",
      set: "set",
    },
    gate: "gate",
    leftOut: "left out",
    weightMoved: "weight moved",
    range: "range",
    yes: "yes",
    no: "no",
    decimal: ".",
  },
  id: {
    actual: "realisasi",
    target: "target",
    achievement: "capaian",
    value: "nilai awal",
    score: "nilai",
    rating: "predikat",
    level: (level, of) => `tingkat ${level} dari ${of}`,
    absent: {
      missing: "tidak ada data",
      "not-applicable": "tidak berlaku",
      "too-few": "bagian yang ada terlalu sedikit",
      undefined: "tidak bernilai",
    },
    acts: {
      add: "ditambah",
      subtract: "dikurangi",
      multiply: "dikalikan",
      cap: "dibatasi ke atas",
      floor: "dinaikkan ke batas bawah",
      map: "dikonversi",
      round: "dibulatkan",
      set: "ditetapkan",
    },
    gate: "syarat",
    leftOut: "tidak diperhitungkan",
    weightMoved: "bobot yang dialihkan",
    range: "rentang",
    yes: "ya",
    no: "tidak",
    decimal: ",",
  },
};
