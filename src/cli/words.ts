import { CHECK_WORDS, type CheckWords } from "./check-words.js";

/** A language that the command line speaks. */
export type Locale = "id" | "en";

/** The words of the output in one language. Adding a language is adding an entry. */
export interface Words {
  /** the sign between whole and decimals */
  readonly decimal: "." | ",";
  readonly subject: string;
  readonly period: string;
  readonly until: string;
  readonly score: string;
  readonly rating: string;
  readonly level: (level: number, of: number) => string;
  readonly item: string;
  readonly target: string;
  readonly actual: string;
  readonly achievement: string;
  readonly weight: string;
  readonly contribution: string;
  readonly status: string;
  readonly statuses: Readonly<Record<"scored" | "no-score" | "refused", string>>;
  readonly otherFigures: string;
  readonly more: (count: number) => string;
  readonly strengths: string;
  readonly weaknesses: string;
  readonly gains: (points: string) => string;
  readonly costs: (points: string) => string;
  readonly absent: string;
  readonly reasons: Readonly<Record<"missing" | "not-applicable" | "too-few" | "undefined", string>>;
  readonly handled: Readonly<Record<"left-out" | "zero" | "worst" | "absent", string>>;
  readonly inGroup: (group: string) => string;
  readonly weightMoved: (weight: string) => string;
  readonly gates: string;
  readonly acts: Readonly<Record<"atMost" | "atLeast" | "exactly" | "down", string>>;
  readonly notes: string;
  readonly override: (rating: string, by: string, reason: string) => string;
  readonly final: string;
  readonly parameters: string;
  readonly steps: string;
  readonly policy: string;
  readonly basis: string;
  readonly changedSince: (period: string) => string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly above: string;
  readonly yes: string;
  readonly no: string;
  readonly shortened: string;
  // a policy as a person reads it
  readonly inForce: string;
  readonly onwards: string;
  readonly supersededBy: string;
  readonly andMore: (count: number) => string;
  readonly checkedOn: string;
  readonly confidence: string;
  readonly title: string;
  readonly instrument: string;
  readonly result: string;
  readonly facts: string;
  readonly rows: string;
  readonly scales: string;
  readonly tables: string;
  readonly citations: string;
  readonly checks: string;
  readonly definitions: string;
  readonly default: string;
  readonly required: string;
  readonly parts: string;
  readonly fromRecord: string;
  readonly unrated: string;
  readonly development: Readonly<Record<"training" | "coaching" | "mentoring" | "resources", string>>;
  readonly cohort: CohortWords;
  readonly check: CheckWords;
  readonly next: {
    readonly none: string;
    readonly points: (points: string) => string;
    readonly gate: (title: string) => string;
    readonly together: string;
    readonly noWay: string;
    readonly notAlone: string;
    readonly because: Readonly<Record<"at-best" | "gate" | "check" | "cap" | "domain" | "no-effect", string>>;
  };
  readonly change: {
    readonly cause: string;
    readonly causes: Readonly<
      Record<"actuals" | "targets" | "weights" | "facts" | "rows" | "absent-data" | "rules", string>
    >;
    readonly rounding: string;
    readonly nothing: string;
    readonly together: (causes: string) => string;
  };
}

/** The words of a comparison of subjects. */
export interface CohortWords {
  readonly subjects: string;
  readonly withScore: (count: number) => string;
  readonly group: string;
  readonly ranking: string;
  readonly rank: string;
  readonly percentile: string;
  readonly quartile: string;
  readonly rule: string;
  readonly ties: Readonly<Record<"competition" | "dense" | "fractional", string>>;
  readonly on: Readonly<Record<"score" | "value", string>>;
  readonly order: Readonly<Record<"highest-first" | "lowest-first", string>>;
  readonly ratings: string;
  readonly count: string;
  readonly share: string;
  readonly ofRated: string;
  readonly checks: string;
  readonly statuses: Readonly<Record<"held" | "not-held" | "not-applicable" | "not-judged", string>>;
  readonly counted: (count: number, of: number) => string;
  readonly allowed: (least: number, most: number) => string;
  readonly noneAllowed: string;
  readonly noneActs: (count: number) => string;
  readonly tooFew: (by: number) => string;
  readonly tooMany: (by: number) => string;
  readonly figures: string;
  readonly minimum: string;
  readonly lowerQuartile: string;
  readonly median: string;
  readonly upperQuartile: string;
  readonly maximum: string;
  readonly mean: string;
  readonly spread: string;
}

/** The words of every language. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    decimal: ".",
    subject: "Subject",
    period: "Period",
    until: "until",
    score: "Score",
    rating: "Rating",
    level: (level, of) => `level ${level} of ${of}`,
    item: "Indicator or group",
    target: "Target",
    actual: "Actual",
    achievement: "Achievement",
    weight: "Weight",
    contribution: "Contribution",
    status: "Status",
    statuses: { scored: "scored", "no-score": "no score", refused: "refused" },
    otherFigures: "Other figures",
    more: (count) => `… and ${count} more`,
    strengths: "Strengths",
    weaknesses: "Weaknesses",
    gains: (points) => `adds ${points} points`,
    costs: (points) => `costs ${points} points`,
    absent: "Absent",
    reasons: {
      missing: "missing",
      "not-applicable": "not applicable",
      "too-few": "too few parts present",
      undefined: "has no value",
    },
    handled: {
      "left-out": "left out",
      zero: "counted as zero",
      worst: "counted as the worst value",
      absent: "stays absent",
    },
    inGroup: (group) => `in ${group}`,
    weightMoved: (weight) => `weight ${weight} moved to the others`,
    gates: "Gates that acted",
    acts: { atMost: "at most", atLeast: "at least", exactly: "exactly", down: "levels down" },
    notes: "Notes",
    override: (rating, by, reason) => `Decided by ${by}: ${rating} (${reason})`,
    final: "final",
    parameters: "Parameters",
    steps: "Steps of the computation",
    policy: "Policy",
    basis: "Basis",
    changedSince: (period) => `Changed since ${period}`,
    before: "Before",
    after: "After",
    difference: "Difference",
    above: "(see above)",
    yes: "yes",
    no: "no",
    shortened: "≈ shortened for this table; the exact figures are in --format json",
    inForce: "In force",
    onwards: "onwards",
    supersededBy: "Superseded by",
    andMore: (count) => `and ${count} more`,
    checkedOn: "Checked on",
    confidence: "Confidence",
    title: "Title",
    instrument: "Instrument",
    result: "Result",
    facts: "Facts",
    rows: "Rows",
    scales: "Ratings",
    tables: "Tables",
    citations: "Citations",
    checks: "Checks of a record",
    definitions: "Definitions",
    default: "default",
    required: "required",
    parts: "parts",
    fromRecord: "from the record",
    unrated: "no rating",
    development: {
      training: "Training",
      coaching: "Coaching",
      mentoring: "Mentoring",
      resources: "Resources",
    },
    next: {
      none: "There is no higher rating.",
      points: (points) => `${points} points away`,
      gate: (title) => `held by the gate “${title}”, whatever the points`,
      together: "together:",
      noWay: "no way was found with up to three indicators",
      notAlone: "not alone",
      because: {
        "at-best": "at its best already",
        gate: "a gate holds the rating",
        check: "a check of the policy refuses it",
        cap: "its achievement is capped",
        domain: "its domain ends before",
        "no-effect": "the result does not rest on it",
      },
    },
    change: {
      cause: "Cause",
      causes: {
        actuals: "What was achieved",
        targets: "Targets",
        weights: "Weights",
        facts: "Facts",
        rows: "Rows that came or went",
        "absent-data": "Data absent once and present once",
        rules: "Rules",
      },
      rounding: "Rounding and limits",
      nothing: "Nothing that the result rests on has changed.",
      together: (causes) => `These causes cannot be told apart here: ${causes}.`,
    },
    check: CHECK_WORDS.en,
    cohort: {
      subjects: "Subjects",
      withScore: (count) => `${count} with a score`,
      group: "Group",
      ranking: "Ranking",
      rank: "Rank",
      percentile: "Percentile",
      quartile: "Quartile",
      rule: "Order",
      ties: {
        competition: "equal ones share the best place (1, 2, 2, 4)",
        dense: "equal ones share a place and the next follows (1, 2, 2, 3)",
        fractional: "equal ones share the mean of their places (1, 2.5, 2.5, 4)",
      },
      on: { score: "score", value: "value before rounding" },
      order: { "highest-first": "highest first", "lowest-first": "lowest first" },
      ratings: "Ratings",
      count: "Count",
      share: "Share",
      ofRated: "Of those rated",
      checks: "Prescribed distributions",
      statuses: {
        held: "held",
        "not-held": "not held",
        "not-applicable": "not applicable",
        "not-judged": "not judged",
      },
      counted: (count, of) => `${count} of ${of}`,
      allowed: (least, most) => `${least} to ${most} allowed`,
      noneAllowed: "no number is allowed",
      noneActs: (count) => `none of ${count} applies by the facts of this cohort`,
      tooFew: (by) => `${by} too few`,
      tooMany: (by) => `${by} too many`,
      figures: "Figures",
      minimum: "Lowest",
      lowerQuartile: "Q1",
      median: "Median",
      upperQuartile: "Q3",
      maximum: "Highest",
      mean: "Mean",
      spread: "Q3 - Q1",
    },
  },
  id: {
    decimal: ",",
    subject: "Subjek",
    period: "Periode",
    until: "sampai sebelum",
    score: "Nilai",
    rating: "Predikat",
    level: (level, of) => `tingkat ${level} dari ${of}`,
    item: "Indikator atau kelompok",
    target: "Target",
    actual: "Realisasi",
    achievement: "Capaian",
    weight: "Bobot",
    contribution: "Kontribusi",
    status: "Status",
    statuses: { scored: "dinilai", "no-score": "tanpa nilai", refused: "ditolak" },
    otherFigures: "Angka lain",
    more: (count) => `… dan ${count} lagi`,
    strengths: "Kekuatan",
    weaknesses: "Kelemahan",
    gains: (points) => `menambah ${points} poin`,
    costs: (points) => `mengurangi ${points} poin`,
    absent: "Tidak ada",
    reasons: {
      missing: "tidak ada data",
      "not-applicable": "tidak berlaku",
      "too-few": "bagian yang ada terlalu sedikit",
      undefined: "tidak bernilai",
    },
    handled: {
      "left-out": "dikeluarkan dari hitungan",
      zero: "dihitung nol",
      worst: "dihitung nilai terburuk",
      absent: "tetap tidak ada",
    },
    inGroup: (group) => `dalam ${group}`,
    weightMoved: (weight) => `bobot ${weight} berpindah ke yang lain`,
    gates: "Syarat yang berlaku",
    acts: { atMost: "paling tinggi", atLeast: "paling rendah", exactly: "tepat", down: "tingkat turun" },
    notes: "Catatan",
    override: (rating, by, reason) => `Ditetapkan oleh ${by}: ${rating} (${reason})`,
    final: "final",
    parameters: "Parameter",
    steps: "Langkah perhitungan",
    policy: "Kebijakan",
    basis: "Dasar",
    changedSince: (period) => `Perubahan sejak ${period}`,
    before: "Sebelum",
    after: "Sesudah",
    difference: "Selisih",
    above: "(lihat di atas)",
    yes: "ya",
    no: "tidak",
    shortened: "≈ disingkat untuk tabel ini; angka tepatnya ada di --format json",
    inForce: "Berlaku",
    onwards: "dan seterusnya",
    supersededBy: "Digantikan oleh",
    andMore: (count) => `dan ${count} lagi`,
    checkedOn: "Diperiksa pada",
    confidence: "Keyakinan",
    title: "Judul",
    instrument: "Peraturan",
    result: "Hasil",
    facts: "Keterangan",
    rows: "Baris",
    scales: "Predikat",
    tables: "Tabel",
    citations: "Rujukan",
    checks: "Pemeriksaan data",
    definitions: "Definisi",
    default: "bawaan",
    required: "wajib",
    parts: "bagian",
    fromRecord: "dari data",
    unrated: "tanpa predikat",
    development: {
      training: "Pelatihan",
      coaching: "Pembinaan",
      mentoring: "Pendampingan",
      resources: "Sumber daya",
    },
    next: {
      none: "Tidak ada predikat yang lebih tinggi.",
      points: (points) => `kurang ${points} poin`,
      gate: (title) => `tertahan oleh syarat “${title}”, berapa pun nilainya`,
      together: "bersama-sama:",
      noWay: "tidak ditemukan cara dengan paling banyak tiga indikator",
      notAlone: "tidak cukup sendirian",
      because: {
        "at-best": "sudah yang terbaik",
        gate: "tertahan oleh syarat",
        check: "ditolak oleh pemeriksaan kebijakan",
        cap: "capaiannya dibatasi",
        domain: "batas nilainya belum cukup",
        "no-effect": "tidak menentukan hasil",
      },
    },
    change: {
      cause: "Penyebab",
      causes: {
        actuals: "Realisasi",
        targets: "Target",
        weights: "Bobot",
        facts: "Keterangan",
        rows: "Baris yang bertambah atau hilang",
        "absent-data": "Data yang ada pada satu periode saja",
        rules: "Aturan",
      },
      rounding: "Pembulatan dan batas",
      nothing: "Tidak ada perubahan pada hal yang menentukan hasil.",
      together: (causes) => `Penyebab berikut tidak dapat dipisahkan di sini: ${causes}.`,
    },
    check: CHECK_WORDS.id,
    cohort: {
      subjects: "Jumlah subjek",
      withScore: (count) => `${count} bernilai`,
      group: "Kelompok",
      ranking: "Peringkat",
      rank: "Peringkat",
      percentile: "Persentil",
      quartile: "Kuartil",
      rule: "Urutan",
      ties: {
        competition: "yang sama berbagi tempat terbaik (1, 2, 2, 4)",
        dense: "yang sama berbagi tempat dan berikutnya menyusul (1, 2, 2, 3)",
        fractional: "yang sama berbagi rata-rata tempatnya (1, 2,5, 2,5, 4)",
      },
      on: { score: "nilai", value: "nilai sebelum pembulatan" },
      order: { "highest-first": "tertinggi dahulu", "lowest-first": "terendah dahulu" },
      ratings: "Sebaran predikat",
      count: "Jumlah",
      share: "Porsi",
      ofRated: "Dari yang berpredikat",
      checks: "Distribusi yang ditetapkan",
      statuses: {
        held: "terpenuhi",
        "not-held": "tidak terpenuhi",
        "not-applicable": "tidak berlaku",
        "not-judged": "tidak dapat dinilai",
      },
      counted: (count, of) => `${count} dari ${of}`,
      allowed: (least, most) => `boleh ${least} sampai ${most}`,
      noneAllowed: "tidak ada jumlah yang memenuhi",
      noneActs: (count) => `tidak satu pun dari ${count} berlaku menurut keterangan kelompok ini`,
      tooFew: (by) => `kurang ${by}`,
      tooMany: (by) => `lebih ${by}`,
      figures: "Angka",
      minimum: "Terendah",
      lowerQuartile: "K1",
      median: "Median",
      upperQuartile: "K3",
      maximum: "Tertinggi",
      mean: "Rata-rata",
      spread: "K3 - K1",
    },
  },
};
