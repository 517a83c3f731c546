import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The performance value of an employee of the Ministry of Finance (NKP), and the rating that goes with it.
 *
 * Results (NHK, 75 %) come from individual indicators, each maximised, minimised or stabilised and weighed by the
 * quality of its commitment (K3); behaviour (NPK, 25 %) is the mean of seven core values. Above 100 both are
 * calibrated, then adjusted (sanctions, impact, correction) and integrated with the value of the organisation (NKO).
 * The rating is the matrix of results and behaviour, each adjusted and integrated on its own.
 *
 * The form of the data is a choice: `source` is `indicators` (rows `indicators`), `assessed` (rows `assessed`, each
 * with its achievement and K3) or `values` (NHK and NPK after calibration). Nothing of the other forms is needed.
 *
 * @range   NHK and NPK 0 to 120, calibrated 0 to 115; the NKP may pass these ends by its adjustment, for no text seen
 *   holds it (`limits: held` does)
 * @edge    a target of zero refuses the record unless the indicator is minimised and has a worst value; a negative one
 *   unless it is maximised
 * @exact   nothing is rounded: no rounding was seen
 * @source  KMK 127/2026
 */
export const nkpKemenkeu2026 = {
  schema: "kinerja/policy/1",
  scheme: "id/nkp-kemenkeu",
  version: "2026",
  inForce: { from: "2026-01-01" },
  title: {
    id: "Nilai kinerja pegawai Kementerian Keuangan (NKP)",
    en: "Performance value of an employee of the Ministry of Finance (NKP)",
  },
  description: {
    id: "75 % nilai hasil kerja (NHK) dan 25 % nilai perilaku kerja (NPK), disesuaikan, lalu digabung dengan nilai kinerja organisasi (NKO). Target dan realisasi tiap indikator adalah nilai yang sudah dikonsolidasi untuk periode ini (jumlah, nilai terakhir, atau rata-rata menurut manualnya).",
    en: "75 % results (NHK) and 25 % behaviour (NPK), adjusted, then integrated with the organisation's value (NKO). An indicator's target and actual are those consolidated for the period (sum, last known value or average, as its manual says).",
  },
  citations: {
    kmk127: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Medium to high: read in an open calculator with page references and its tests, and in three calculators made from the same training slides, not in the decision itself. The authors of the open calculator note printed numbers that do not follow from the formulas; the formulas hold here. The day of the instrument was not found: in force from 1 January of its year.",
    },
    polarity: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Maximised R/T, with a negative target 1 + (1 - R/T); minimised 1 + (1 - R/T), with a target of zero (worst - R)/worst; all held to 0..120. Nothing is said of a target of zero elsewhere, nor of a negative target that is minimised or stabilised, where the formulas would reward the worse: such a record is refused.",
    },
    conversion: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Ca = 100 becomes 120 and Ca = 90 becomes 100, linearly.",
    },
    outside: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "Only two points of the conversion table are known, Ca = 90 and Ca = 100; Ca is never above 100. Below 90 the default lengthens the line through them (2 Ca - 80, at least 0). 'to-zero' joins 90 to a point where 0 stays 0, as one open calculator does. An indicator's manual may have a table of its own: then bring its achievement (source: assessed).",
    },
    maximum: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "A target that is itself the maximum and is met becomes 120. Taken to hold for a minimised indicator too, whose target is the best there is. Missed, the ordinary formula holds.",
    },
    table14: {
      instrument: "KMK 127/2026",
      article: "Tabel 14",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Exact with high and activity with low controllability are not allowed: such a record is refused.",
    },
    table15: {
      instrument: "KMK 127/2026",
      article: "Tabel 15",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Written for maximised indicators and mirrored for minimised ones. Stabilised ones have no better side to compare on: they get the least that is stated for them, 1.",
    },
    overlap: {
      instrument: "KMK 127/2026",
      article: "Tabel 15",
      checked: "2026-11-24",
      confidence: "low",
      note: "The conditions overlap where T is worse than T1 and yet equal to R1 or between the two, and where T, T1 and R1 are equal. 'worse-first' lets T1 decide: 0.8 where T is worse, 1 where all are equal, as one open calculator does. 'as-listed' takes the first condition that holds in the order of the table: 1.1, 1 and 1.1.",
    },
    newIndicator: {
      instrument: "An open calculator of KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "A new indicator without last year's figures weighs 1: seen in application code only.",
    },
    commitment: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "K3 is the mean of the two weights. One simulator notes that the training slides do not state how they are joined.",
    },
    counts: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "At most 25 IKU at the top unit and at most 6 IKI for executing staff (medium). What follows where there are more is not said: the record is refused. 'ignore' lets it be scored, as where indicators were replaced during the year.",
    },
    days: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "K3 x days/total days, renormalised. Which days the total counts is not said; it cancels out of the weights where every indicator has its days.",
    },
    absentIndicator: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Indicators without a value in the period drop out and the weights of the others are renormalised.",
    },
    noResults: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "75 % NHK and 25 % NPK (medium). Where no indicator has a value in the period nothing is said: there is no score then.",
    },
    calibration: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "For JPT Pratama and below, 100 + (x - 100) x 15/20 above 100, so at most 115. The authors of an open calculator say that the decision states the limit only; they worked the line out from two examples of the training slides, which it reproduces.",
    },
    sanction: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "10, 25 or 40 % of the MPJHD score for 2, 3 or 4 quarters; not cumulative, the highest category counts. Of two in the same category the higher score counts, as one open calculator does (low).",
    },
    sanctionYear: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "The windows are stated in quarters. For a longer period (a year) a sanction counts where its first quarter lies in the period, as one open calculator does; 'any-quarter' counts it where any of its quarters does.",
    },
    impact: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "5 % of the subordinates' sanction values, together at most 5.",
    },
    limits: {
      instrument: "An open calculator of KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "It holds adjusted values to 0..120. No text seen says so, so the default holds nothing.",
    },
    tiers: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Tier 1: leader of a unit, one level below, some functional posts; tier 2: all others. The share of the NKO is 50 % and 30 % where the adjusted value reaches the NKO, 10 % where it is below.",
    },
    predicate: {
      instrument: "PermenPANRB 6/2022",
      checked: "2026-11-24",
      confidence: "high",
      note: "The matrix of three by three. That KMK 127/2026 rates above 100, 90 to 100 and below 90 is medium.",
    },
  },
  cite: "kmk127",
  parameters: {
    source: {
      oneOf: ["indicators", "assessed", "values"],
      default: "indicators",
      title: {
        id: "Bentuk data: target dan realisasi tiap IKI, capaian dan K3 tiap IKI, atau NHK dan NPK setelah kalibrasi",
        en: "Form of the data: target and actual of each indicator, achievement and K3 of each, or NHK and NPK after calibration",
      },
    },
    stabiliseBelow: {
      oneOf: ["same-line", "to-zero"],
      default: "same-line",
      title: {
        id: "Konversi stabilize di bawah Ca = 90: garis yang sama, atau garis ke titik nol",
        en: "Conversion of a stabilised indicator below Ca = 90: the same line, or a line to zero",
      },
      cite: "outside",
    },
    overlap: {
      oneOf: ["worse-first", "as-listed"],
      default: "worse-first",
      title: {
        id: "Syarat Tabel 15 yang tumpang tindih: target tahun lalu menentukan, atau urutan tabel",
        en: "Overlapping conditions of Tabel 15: last year's target decides, or the order of the table",
      },
      cite: "overlap",
    },
    indicatorLimits: {
      oneOf: ["refuse", "ignore"],
      default: "refuse",
      title: {
        id: "Lebih dari 25 indikator, atau lebih dari 6 IKI pelaksana: ditolak, atau tetap dinilai",
        en: "More than 25 indicators, or more than 6 of executing staff: refused, or scored all the same",
      },
      cite: "counts",
    },
    sanctionYear: {
      oneOf: ["first-quarter", "any-quarter"],
      default: "first-quarter",
      title: {
        id: "Hukdis dalam periode lebih dari satu triwulan: berlaku bila triwulan pertamanya, atau salah satunya, ada di periode itu",
        en: "A sanction in a period longer than a quarter: counts if its first quarter, or any of them, lies in it",
      },
      cite: "sanctionYear",
    },
    limits: {
      oneOf: ["none", "held"],
      default: "none",
      title: {
        id: "Nilai setelah penyesuaian: tanpa batas, atau ditahan di 0 sampai 120",
        en: "Values after adjustment: without limits, or held to 0 to 120",
      },
      cite: "limits",
    },
  },
  facts: {
    post: {
      type: "choice",
      of: ["jpt-madya-and-above", "jpt-pratama", "administrator", "pengawas", "fungsional", "pelaksana"],
      title: {
        id: "Jabatan (JPT Pratama ke bawah dikalibrasi)",
        en: "Post (JPT Pratama and below are calibrated)",
      },
      cite: "calibration",
    },
    tier: {
      type: "choice",
      of: ["1", "2"],
      title: {
        id: "Tingkat: 1 = pimpinan unit, satu tingkat di bawahnya, JF tertentu; 2 = lainnya",
        en: "Tier: 1 = leader of a unit, one level below, some functional posts; 2 = all others",
      },
      cite: "tiers",
    },
    totalDays: {
      type: "number",
      unit: "day",
      min: 1,
      max: 366,
      step: 1,
      default: "365",
      title: {
        id: "Jumlah hari (pembagi hari berlaku IKI)",
        en: "Total days (those of the indicators are held against)",
      },
      cite: "days",
    },
    correction: {
      type: "number",
      unit: "point",
      min: -5,
      max: 5,
      default: "0",
      title: { id: "Nilai koreksi", en: "Correction" },
    },
  },
  rows: {
    indicators: {
      title: { id: "Indikator kinerja individu (IKI)", en: "Individual indicators (IKI)" },
      facts: {
        polarity: {
          type: "choice",
          of: ["maximise", "minimise", "stabilise"],
          title: { id: "Polarisasi", en: "Polarity" },
          cite: "polarity",
        },
        periodTarget: {
          type: "number",
          title: { id: "Target periode ini (T)", en: "Target of this period (T)" },
        },
        targetIsMaximum: {
          type: "yes-no",
          default: false,
          title: {
            id: "Target adalah nilai terbaik yang mungkin dicapai",
            en: "The target is the best that can be reached",
          },
          cite: "maximum",
        },
        validity: {
          type: "choice",
          of: ["exact", "proxy", "activity"],
          title: { id: "Validitas", en: "Validity" },
          cite: "table14",
        },
        controllability: {
          type: "choice",
          of: ["low", "moderate", "high"],
          title: { id: "Tingkat kendali", en: "Controllability" },
          cite: "table14",
        },
        targetBasis: {
          type: "choice",
          of: ["last-year", "law", "agency", "stable", "new"],
          default: "last-year",
          title: {
            id: "Dasar target: dibandingkan dengan tahun lalu (last-year), ditetapkan undang-undang (law) atau instansi (agency), stabil (stable), indikator baru tanpa data tahun lalu (new)",
            en: "Basis of the target: held against last year, fixed by law, fixed by the agency, stable, or a new indicator without last year's figures",
          },
          cite: "table15",
        },
        mandatory: {
          type: "yes-no",
          default: false,
          title: { id: "IKI mandatory", en: "Mandatory indicator" },
          cite: "table15",
        },
      },
    },
    assessed: {
      title: {
        id: "IKI dengan capaian dan K3 (untuk source: assessed)",
        en: "Indicators with achievement and K3 (for source: assessed)",
      },
    },
    sanctions: {
      title: { id: "Hukuman disiplin", en: "Disciplinary sanctions" },
      facts: {
        category: {
          type: "choice",
          of: ["light", "medium", "severe"],
          title: { id: "Kategori: ringan, sedang, berat", en: "Category" },
          cite: "sanction",
        },
        mpjhd: {
          type: "number",
          unit: "point",
          min: 0,
          title: { id: "Skor MPJHD", en: "MPJHD score" },
          cite: "sanction",
        },
        since: {
          type: "date",
          title: {
            id: "Triwulan pertama yang terkena (tanggal mana pun di dalamnya)",
            en: "First quarter that it counts for (any day of it)",
          },
          cite: "sanction",
        },
      },
    },
    subordinates: {
      title: { id: "Bawahan yang dijatuhi hukuman disiplin", en: "Subordinates under a sanction" },
      facts: {
        sanctionValue: {
          type: "number",
          unit: "point",
          min: 0,
          title: { id: "Nilai hukdis bawahan", en: "Sanction value of the subordinate" },
          cite: "impact",
        },
      },
    },
  },
  tables: {
    indicatorQualities: {
      keys: ["validity", "controllability"],
      rows: [
        ["exact", "low", "1.2"],
        ["exact", "moderate", "1.15"],
        ["proxy", "low", "1.1"],
        ["proxy", "moderate", "1"],
        ["proxy", "high", "0.9"],
        ["activity", "moderate", "0.8"],
        ["activity", "high", "0.6"],
      ],
      // what is not allowed is refused by a check
      else: 0,
      cite: "table14",
    },
  },
  definitions: {
    "maximised(r, t)": "if(t < 0, 1 + (1 - r / t), r / t)",
    "minimised(r, t, w)": "if(t == 0, (w - r) / w, 1 + (1 - r / t))",
    "stabilised(r, t)": "converted(100 * if(r <= t, r / t, 2 - r / t)) / 100",
    "converted(ca)":
      "if(ca < 90 and stabiliseBelow == 'to-zero', ca * 100 / 90, 100 + (ca - 90) * (120 - 100) / (100 - 90))",
    // t, t1 and r1 such that more is better
    "historyWeight(t, t1, r1)":
      "if(overlap == 'worse-first', if(t < t1, 0.8, if(t == t1, keptTarget(t1, r1), raisedTarget(t, t1, r1))), if(t == r1 or t > t1, raisedTarget(t, t1, r1), if(t == t1, keptTarget(t1, r1), if(t > r1, 1, 0.8))))",
    "raisedTarget(t, t1, r1)": "if(t == r1, 1.1, if(t > r1, 1.2, 1))",
    "keptTarget(t1, r1)": "if(r1 > t1, 0.9, 1)",
    // calendar quarters since the first of 2000, from a day number; the year begins on 1 March (day 11017 is 2000-03-01)
    "quarterOf(day)":
      "quarterAt(floor((day - 11017) / 1461), day - 11017 - 1461 * floor((day - 11017) / 1461))",
    "quarterAt(four, d)":
      "floor((48 * four + 12 * min(3, floor(d / 365)) + floor((5 * (d - 365 * min(3, floor(d / 365))) + 2) / 153) + 2) / 3)",
    "quarters(category)": "if(category == 'severe', 4, if(category == 'medium', 3, 2))",
  },
  checks: [
    {
      that: "source != 'indicators' or count(indicators) > 0",
      title: { id: "Sedikitnya satu IKI", en: "At least one indicator" },
    },
    {
      that: "source != 'assessed' or count(assessed) > 0",
      title: { id: "Sedikitnya satu IKI", en: "At least one indicator" },
    },
    {
      that: "lookup(indicatorQualities, validity, controllability) > 0",
      title: {
        id: "Tabel 14: exact dengan high dan activity dengan low tidak diperbolehkan",
        en: "Tabel 14: exact with high and activity with low are not allowed",
      },
      cite: "table14",
    },
    {
      that: "polarity == 'maximise' or periodTarget >= 0",
      title: {
        id: "Target negatif hanya untuk polarisasi maximize",
        en: "Only a maximised indicator may have a negative target",
      },
      cite: "polarity",
    },
    {
      that: "daysInForce <= totalDays",
      title: {
        id: "Hari berlaku tidak melebihi jumlah hari",
        en: "Days in force are at most the total days",
      },
      cite: "days",
    },
    {
      that: "givenDays <= totalDays",
      title: {
        id: "Hari berlaku tidak melebihi jumlah hari",
        en: "Days in force are at most the total days",
      },
      cite: "days",
    },
    {
      that: "indicatorLimits == 'ignore' or if(source == 'assessed', count(assessed), count(indicators)) <= if(post == 'pelaksana', 6, 25)",
      title: {
        id: "Paling banyak 25 indikator, pelaksana 6",
        en: "At most 25 indicators, executing staff 6",
      },
      cite: "counts",
    },
  ],
  nodes: {
    performance: {
      kind: "indicator",
      in: "indicators",
      title: { id: "Capaian IKI", en: "Achievement of an indicator" },
      actual: {},
      target: "= periodTarget",
      inputs: { worstActual: { min: 0 } },
      achievement: {
        kind: "formula",
        text: "if(polarity == 'stabilise', stabilised(actual, target), if(polarity == 'maximise', if(targetIsMaximum and actual >= target, 1.2, maximised(actual, target)), if(targetIsMaximum and actual <= target, 1.2, minimised(actual, target, worstActual))))",
      },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [{ multiply: 100 }, { floor: 0 }, { cap: 120 }],
      cite: "polarity",
    },
    daysInForce: {
      kind: "indicator",
      in: "indicators",
      title: {
        id: "Hari berlaku (kosong: seluruhnya)",
        en: "Days in force (empty: all)",
      },
      actual: { unit: "day", min: 1, max: 366, step: 1 },
      absent: { missing: "leave-out" },
    },
    annualTarget: {
      kind: "indicator",
      in: "indicators",
      title: {
        id: "Target tahun ini (kosong: sama dengan target periode)",
        en: "Target of this year (empty: the period's)",
      },
      actual: {},
      absent: { missing: "leave-out" },
      cite: "table15",
    },
    lastTarget: {
      kind: "indicator",
      in: "indicators",
      title: { id: "Target tahun lalu (T1)", en: "Target of last year (T1)" },
      actual: {},
      absent: { missing: "required" },
      cite: "table15",
    },
    lastActual: {
      kind: "indicator",
      in: "indicators",
      title: { id: "Realisasi tahun lalu (R1)", en: "Actual of last year (R1)" },
      actual: {},
      absent: { missing: "required" },
      cite: "table15",
    },
    indicatorQuality: {
      kind: "formula",
      in: "indicators",
      title: { id: "Bobot kualitas IKI", en: "Quality weight of the indicator" },
      text: "lookup(indicatorQualities, validity, controllability)",
      cite: "table14",
    },
    targetQuality: {
      kind: "formula",
      in: "indicators",
      title: { id: "Bobot kualitas target", en: "Quality weight of the target" },
      text: "if(targetBasis == 'law' or targetBasis == 'agency' or targetBasis == 'stable', 1.2, if(targetBasis == 'new' or polarity == 'stabilise', 1, if(polarity == 'maximise', historyWeight(if(present(annualTarget), annualTarget, periodTarget), lastTarget, lastActual), historyWeight(0 - if(present(annualTarget), annualTarget, periodTarget), 0 - lastTarget, 0 - lastActual))))",
      then: [{ floor: 1, when: "mandatory" }],
      cite: "table15",
    },
    commitment: {
      kind: "group",
      in: "indicators",
      title: { id: "Kualitas komitmen kinerja (K3)", en: "Quality of the commitment (K3)" },
      parts: ["indicatorQuality", "targetQuality"],
      combine: "mean",
      scale: "commitment",
      cite: "commitment",
    },
    qualityAchievement: {
      kind: "group",
      in: "indicators",
      title: { id: "Nilai kualitas capaian", en: "Quality achievement" },
      parts: ["performance"],
      combine: { formula: "performance * commitment" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [{ cap: 120 }],
    },
    resultsMeasured: {
      kind: "group",
      title: { id: "NHK dari target dan realisasi", en: "Results from targets and actuals" },
      each: "qualityAchievement",
      combine: "weighted-mean",
      weight: "= commitment * if(present(daysInForce), daysInForce, totalDays) / totalDays",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "absentIndicator",
    },
    givenAchievement: {
      kind: "indicator",
      in: "assessed",
      title: { id: "Capaian IKI", en: "Achievement of the indicator" },
      actual: { unit: "percent", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    givenCommitment: {
      kind: "indicator",
      in: "assessed",
      title: { id: "K3", en: "K3" },
      actual: { min: "0.7", max: "1.2" },
      absent: { missing: "required" },
      cite: "commitment",
    },
    givenDays: {
      kind: "indicator",
      in: "assessed",
      title: {
        id: "Hari berlaku (kosong: seluruhnya)",
        en: "Days in force (empty: all)",
      },
      actual: { unit: "day", min: 1, max: 366, step: 1 },
      absent: { missing: "leave-out" },
    },
    givenQualityAchievement: {
      kind: "group",
      in: "assessed",
      title: { id: "Nilai kualitas capaian", en: "Quality achievement" },
      parts: ["givenAchievement"],
      combine: { formula: "givenAchievement * givenCommitment" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [{ cap: 120 }],
    },
    resultsAssessed: {
      kind: "group",
      title: { id: "NHK dari capaian dan K3", en: "Results from achievements and K3" },
      each: "givenQualityAchievement",
      combine: "weighted-mean",
      weight: "= givenCommitment * if(present(givenDays), givenDays, totalDays) / totalDays",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "absentIndicator",
    },
    givenResults: {
      kind: "indicator",
      title: {
        id: "NHK setelah kalibrasi (untuk source: values)",
        en: "Results (NHK) after calibration (for source: values)",
      },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    givenBehaviour: {
      kind: "indicator",
      title: {
        id: "NPK setelah kalibrasi (untuk source: values)",
        en: "Behaviour (NPK) after calibration (for source: values)",
      },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    serviceOriented: {
      kind: "indicator",
      title: { id: "Berorientasi Pelayanan", en: "Service oriented" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    accountable: {
      kind: "indicator",
      title: { id: "Akuntabel", en: "Accountable" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    competent: {
      kind: "indicator",
      title: { id: "Kompeten", en: "Competent" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    harmonious: {
      kind: "indicator",
      title: { id: "Harmonis", en: "Harmonious" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    loyal: {
      kind: "indicator",
      title: { id: "Loyal", en: "Loyal" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    adaptive: {
      kind: "indicator",
      title: { id: "Adaptif", en: "Adaptive" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    collaborative: {
      kind: "indicator",
      title: { id: "Kolaboratif", en: "Collaborative" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    results: {
      kind: "group",
      title: { id: "Nilai hasil kerja (NHK)", en: "Results (NHK)" },
      parts: [
        { node: "resultsMeasured", when: "source == 'indicators'" },
        { node: "resultsAssessed", when: "source == 'assessed'" },
      ],
      combine: "sum",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    behaviour: {
      kind: "group",
      title: { id: "Nilai perilaku kerja (NPK)", en: "Behaviour (NPK)" },
      parts: [
        "serviceOriented",
        "accountable",
        "competent",
        "harmonious",
        "loyal",
        "adaptive",
        "collaborative",
      ],
      combine: "mean",
    },
    resultsCalibrated: {
      kind: "group",
      title: { id: "NHK setelah kalibrasi", en: "Results after calibration" },
      parts: [
        { node: "results", when: "source != 'values'" },
        { node: "givenResults", when: "source == 'values'" },
      ],
      combine: "sum",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [
        {
          map: {
            points: [
              [0, 0],
              [100, 100],
              [120, 115],
            ],
          },
          when: "source != 'values' and post != 'jpt-madya-and-above'",
        },
      ],
      cite: "calibration",
    },
    behaviourCalibrated: {
      kind: "group",
      title: { id: "NPK setelah kalibrasi", en: "Behaviour after calibration" },
      parts: [
        { node: "behaviour", when: "source != 'values'" },
        { node: "givenBehaviour", when: "source == 'values'" },
      ],
      combine: "sum",
      then: [
        {
          map: {
            points: [
              [0, 0],
              [100, 100],
              [120, 115],
            ],
          },
          when: "source != 'values' and post != 'jpt-madya-and-above'",
        },
      ],
      cite: "calibration",
    },
    initial: {
      kind: "group",
      title: { id: "NKP awal", en: "Value before adjustment" },
      parts: [
        { node: "resultsCalibrated", weight: "0.75" },
        { node: "behaviourCalibrated", weight: "0.25" },
      ],
      combine: "weighted-mean",
      weights: 1,
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
      cite: "noResults",
    },
    sanctionCounts: {
      kind: "formula",
      in: "sanctions",
      title: {
        id: "Hukdis berlaku dalam periode (1 = ya)",
        en: "The sanction counts in the period (1 = yes)",
      },
      text: "if(if(sanctionYear == 'first-quarter' and quarterOf(periodUntil - 1) > quarterOf(periodFrom), quarterOf(since) >= quarterOf(periodFrom), quarterOf(since) + quarters(category) > quarterOf(periodFrom)) and quarterOf(since) <= quarterOf(periodUntil - 1), 1, 0)",
      cite: "sanctionYear",
    },
    lightSanction: {
      kind: "formula",
      in: "sanctions",
      title: { id: "Hukdis ringan", en: "Light sanction" },
      text: "0.1 * mpjhd",
      absentWhen: "category != 'light' or sanctionCounts == 0",
      cite: "sanction",
    },
    mediumSanction: {
      kind: "formula",
      in: "sanctions",
      title: { id: "Hukdis sedang", en: "Medium sanction" },
      text: "0.25 * mpjhd",
      absentWhen: "category != 'medium' or sanctionCounts == 0",
      cite: "sanction",
    },
    severeSanction: {
      kind: "formula",
      in: "sanctions",
      title: { id: "Hukdis berat", en: "Severe sanction" },
      text: "0.4 * mpjhd",
      absentWhen: "category != 'severe' or sanctionCounts == 0",
      cite: "sanction",
    },
    lightSanctions: {
      kind: "group",
      title: { id: "Hukdis ringan tertinggi", en: "Highest light sanction" },
      each: "lightSanction",
      combine: "maximum",
      cite: "sanction",
    },
    mediumSanctions: {
      kind: "group",
      title: { id: "Hukdis sedang tertinggi", en: "Highest medium sanction" },
      each: "mediumSanction",
      combine: "maximum",
      cite: "sanction",
    },
    severeSanctions: {
      kind: "group",
      title: { id: "Hukdis berat tertinggi", en: "Highest severe sanction" },
      each: "severeSanction",
      combine: "maximum",
      cite: "sanction",
    },
    sanction: {
      kind: "formula",
      title: { id: "Nilai hukuman disiplin", en: "Sanction value" },
      text: "if(present(severeSanctions), severeSanctions, if(present(mediumSanctions), mediumSanctions, if(present(lightSanctions), lightSanctions, 0)))",
      cite: "sanction",
    },
    impact: {
      kind: "formula",
      title: { id: "Nilai dampak", en: "Impact of subordinates' sanctions" },
      text: "0.05 * sum(sanctionValue)",
      then: [{ cap: 5 }],
      cite: "impact",
    },
    adjustment: {
      kind: "formula",
      title: { id: "Penyesuaian", en: "Adjustment" },
      text: "0 - sanction - impact + correction",
    },
    organisation: {
      kind: "indicator",
      title: { id: "Nilai kinerja organisasi (NKO)", en: "Value of the organisation (NKO)" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    adjusted: {
      kind: "group",
      title: { id: "NKP awal setelah penyesuaian", en: "Value after adjustment" },
      parts: ["initial"],
      combine: "sum",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [
        { add: "= adjustment" },
        { floor: 0, when: "limits == 'held'", cite: "limits" },
        { cap: 120, when: "limits == 'held'", cite: "limits" },
      ],
    },
    resultsAdjusted: {
      kind: "group",
      title: { id: "NHK setelah penyesuaian", en: "Results after adjustment" },
      parts: ["resultsCalibrated"],
      combine: "sum",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [
        { add: "= adjustment" },
        { floor: 0, when: "limits == 'held'", cite: "limits" },
        { cap: 120, when: "limits == 'held'", cite: "limits" },
      ],
    },
    behaviourAdjusted: {
      kind: "group",
      title: { id: "NPK setelah penyesuaian", en: "Behaviour after adjustment" },
      parts: ["behaviourCalibrated"],
      combine: "sum",
      then: [
        { add: "= adjustment" },
        { floor: 0, when: "limits == 'held'", cite: "limits" },
        { cap: 120, when: "limits == 'held'", cite: "limits" },
      ],
    },
    organisationShare: {
      kind: "formula",
      title: { id: "Porsi NKO dalam NKP", en: "Share of the NKO in the value" },
      text: "if(adjusted >= organisation, if(tier == '1', 0.5, 0.3), 0.1)",
      cite: "tiers",
    },
    resultsShare: {
      kind: "formula",
      title: { id: "Porsi NKO dalam NHK", en: "Share of the NKO in the results" },
      text: "if(resultsAdjusted >= organisation, if(tier == '1', 0.5, 0.3), 0.1)",
      cite: "tiers",
    },
    behaviourShare: {
      kind: "formula",
      title: { id: "Porsi NKO dalam NPK", en: "Share of the NKO in behaviour" },
      text: "if(behaviourAdjusted >= organisation, if(tier == '1', 0.5, 0.3), 0.1)",
      cite: "tiers",
    },
    resultsIntegrated: {
      kind: "group",
      title: { id: "Hasil kerja", en: "Results" },
      parts: [
        { node: "resultsAdjusted", weight: "= 1 - resultsShare" },
        { node: "organisation", weight: "= resultsShare" },
      ],
      combine: "weighted-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
      scale: "expectation",
      cite: "tiers",
    },
    behaviourIntegrated: {
      kind: "group",
      title: { id: "Perilaku kerja", en: "Behaviour" },
      parts: [
        { node: "behaviourAdjusted", weight: "= 1 - behaviourShare" },
        { node: "organisation", weight: "= behaviourShare" },
      ],
      combine: "weighted-mean",
      scale: "expectation",
      cite: "tiers",
    },
    predicate: {
      kind: "group",
      title: { id: "Predikat kinerja", en: "Performance rating" },
      parts: ["resultsIntegrated", "behaviourIntegrated"],
      combine: {
        matrix: {
          "di-bawah-ekspektasi": {
            "di-bawah-ekspektasi": "sangat-kurang",
            "sesuai-ekspektasi": "butuh-perbaikan",
            "di-atas-ekspektasi": "butuh-perbaikan",
          },
          "sesuai-ekspektasi": {
            "di-bawah-ekspektasi": "kurang",
            "sesuai-ekspektasi": "baik",
            "di-atas-ekspektasi": "baik",
          },
          "di-atas-ekspektasi": {
            "di-bawah-ekspektasi": "kurang",
            "sesuai-ekspektasi": "baik",
            "di-atas-ekspektasi": "sangat-baik",
          },
        },
      },
      scale: "predicate",
      cite: "predicate",
    },
    total: {
      kind: "group",
      title: { id: "Nilai kinerja pegawai (NKP)", en: "Performance value (NKP)" },
      parts: [
        { node: "adjusted", weight: "= 1 - organisationShare" },
        { node: "organisation", weight: "= organisationShare" },
      ],
      combine: "weighted-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
      scale: "value",
      cite: "tiers",
    },
  },
  scales: {
    commitment: {
      title: { id: "Kualitas komitmen kinerja", en: "Quality of the commitment" },
      ratings: [
        { id: "cukup-berkualitas", label: { id: "Cukup Berkualitas", en: "Of fair quality" } },
        { id: "berkualitas", label: { id: "Berkualitas", en: "Of quality" } },
        { id: "sangat-berkualitas", label: { id: "Sangat Berkualitas", en: "Of high quality" } },
      ],
      bands: [
        { rating: "cukup-berkualitas", below: 1 },
        { rating: "berkualitas", from: 1, to: 1 },
        { rating: "sangat-berkualitas", above: 1 },
      ],
      cite: "commitment",
    },
    expectation: {
      title: { id: "Rating", en: "Rating" },
      ratings: [
        { id: "di-bawah-ekspektasi", label: { id: "Di Bawah Ekspektasi", en: "Below expectation" } },
        { id: "sesuai-ekspektasi", label: { id: "Sesuai Ekspektasi", en: "As expected" } },
        { id: "di-atas-ekspektasi", label: { id: "Di Atas Ekspektasi", en: "Above expectation" } },
      ],
      bands: [
        { rating: "di-bawah-ekspektasi", below: 90 },
        { rating: "sesuai-ekspektasi", from: 90, to: 100 },
        { rating: "di-atas-ekspektasi", above: 100 },
      ],
      cite: "predicate",
    },
    predicate: {
      title: { id: "Predikat kinerja", en: "Performance rating" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang / Misconduct", en: "Poor / misconduct" } },
        { id: "butuh-perbaikan", label: { id: "Butuh Perbaikan", en: "Needs improvement" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      cite: "predicate",
    },
    value: {
      title: { id: "Predikat kinerja", en: "Performance rating" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang / Misconduct", en: "Poor / misconduct" } },
        { id: "butuh-perbaikan", label: { id: "Butuh Perbaikan", en: "Needs improvement" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      // the rating is that of the matrix, whatever the value
      rules: [
        { rating: "sangat-baik", when: "rating(predicate) == 'sangat-baik'" },
        { rating: "baik", when: "rating(predicate) == 'baik'" },
        { rating: "butuh-perbaikan", when: "rating(predicate) == 'butuh-perbaikan'" },
        { rating: "kurang", when: "rating(predicate) == 'kurang'" },
        { rating: "sangat-kurang" },
      ],
      cite: "predicate",
    },
  },
  result: "total",
  exceptions: [
    {
      law: "withholding",
      because:
        "Indicators without a value in the period drop out and the weights of the others are renormalised, so a bad indicator without a value counts less than with it.",
      cite: "absentIndicator",
    },
  ],
  examples: [
    {
      title: "Three indicators, one of each polarity, and 100 in every core value",
      record: {
        subject: "Pelaksana",
        period: "2026",
        facts: { post: "pelaksana", tier: "2" },
        actuals: {
          serviceOriented: "100",
          accountable: "100",
          competent: "100",
          harmonious: "100",
          loyal: "100",
          adaptive: "100",
          collaborative: "100",
          organisation: "102",
        },
        rows: {
          indicators: [
            {
              key: "i1",
              polarity: "maximise",
              periodTarget: "100",
              validity: "proxy",
              controllability: "low",
              lastTarget: "90",
              lastActual: "95",
              performance: "110",
            },
            {
              key: "i2",
              polarity: "minimise",
              periodTarget: "5",
              validity: "exact",
              controllability: "moderate",
              lastTarget: "6",
              lastActual: "5",
              performance: "6",
            },
            {
              key: "i3",
              polarity: "stabilise",
              periodTarget: "100",
              validity: "activity",
              controllability: "moderate",
              performance: "98",
            },
          ],
        },
      },
      expect: {
        score: "5209453/50800",
        rating: "sangat-baik",
        status: "scored",
        nodes: {
          "commitment@i1": "1.15",
          "commitment@i2": "1.125",
          "commitment@i3": "0.9",
          results: "66642/635",
          initial: "522139/5080",
        },
      },
      origin: "by-hand",
      source: "the formulas, Tabel 14 and Tabel 15",
      arithmetic:
        "110 x K3 (1.1 + 1.2)/2 = 126.5, at most 120; 80 x K3 (1.15 + 1.1)/2 = 90; 2 x 98 - 80 = 116, x K3 (0.8 + 1)/2 = 104.4. NHK = (1.15 x 120 + 1.125 x 90 + 0.9 x 104.4) / 3.175 = 66642/635, calibrated 25 + 0.75 x 66642/635 = 131713/1270; NPK = 100. 0.75 x 131713/1270 + 25 = 522139/5080, at least 102, so 0.7 x 522139/5080 + 0.3 x 102. Results 0.7 x 131713/1270 + 30.6 and behaviour 0.9 x 100 + 10.2 are both above 100.",
    },
    {
      title: "NHK 108 and NPK 96 after calibration, a correction of -5, NKO 102, tier 2",
      record: {
        subject: "Jerry",
        period: "2026",
        parameters: { source: "values" },
        facts: { post: "pelaksana", tier: "2", correction: "-5" },
        actuals: { givenResults: "108", givenBehaviour: "96", organisation: "102" },
      },
      expect: {
        score: "100.2",
        rating: "baik",
        status: "scored",
        nodes: { initial: "105", adjusted: "100", resultsIntegrated: "102.7", behaviourIntegrated: "92.1" },
      },
      origin: "by-hand",
      source:
        "the example that an open calculator's tests quote from pages 148-149; they note that the prose there says NKO 104, which its tables do not follow",
      arithmetic:
        "0.75 x 108 + 0.25 x 96 = 105, - 5 = 100 < 102: 0.9 x 100 + 0.1 x 102 = 100.2. 108 - 5 = 103: 0.7 x 103 + 0.3 x 102 = 102.7; 96 - 5 = 91: 0.9 x 91 + 0.1 x 102 = 92.1.",
    },
  ],
} as const satisfies PolicyDocument;
