import type { NodeBreakdown } from "../breakdown/breakdown.js";
import { compareRational, type Rational, rational, signRational } from "../number/rational.js";
import { textIn } from "../policy/text.js";
import type { ScorecardAbsence } from "../scorecard.js";
import type { ExplanationStep, LineData } from "./explanation.js";
import { dateIn, lastDay, numberIn, roughlyIn, valueOfText } from "./language-number.js";
import type { SummarySentence } from "./languages/language.js";
import { fill } from "./languages/languages.js";
import { gateTitle, noteWords, ratingWords, type Speaker } from "./line-text.js";
import type { Sources } from "./sources.js";

/**
 * The paragraph for readers without mathematics: what was scored and what it came to, what it rests on most, what
 * pulled it down, which gate or missing data mattered, and whether it is final.
 */
export function summaryOf(
  s: Sources,
  speaker: Speaker,
  name: string,
  steps: readonly ExplanationStep[],
  breakdown: NodeBreakdown | undefined,
): string {
  return new Summary(s, speaker, name, steps, breakdown).sentences().join(" ");
}

class Summary {
  readonly #own: readonly LineData[];

  constructor(
    readonly s: Sources,
    readonly speaker: Speaker,
    readonly name: string,
    readonly steps: readonly ExplanationStep[],
    readonly breakdown: NodeBreakdown | undefined,
  ) {
    this.#own = steps[steps.length - 1]?.lines ?? [];
  }

  sentences(): readonly string[] {
    return [
      this.#outcome(),
      ...this.#restsOn(),
      ...this.#pulledDown(),
      ...this.#limited(),
      ...this.#gates(),
      ...this.#absent(),
      ...this.#noted(),
      ...this.#decision(),
    ];
  }

  get #isResult(): boolean {
    return this.name === this.s.scorecard.result;
  }

  #say(sentence: SummarySentence, values: Readonly<Record<string, string>>): string {
    return fill(this.speaker.language.summary[sentence], values);
  }

  #outcome(): string {
    const { scorecard, locale } = this.s;
    const { language } = this.speaker;
    const card = scorecard.nodes[this.name];
    const about = this.#say(this.#isResult ? "about" : "aboutNode", {
      node: this.speaker.title(this.name),
      title: textIn(scorecard.policy.title, locale) ?? scorecard.policy.scheme,
      subject: scorecard.subject,
      from: dateIn(language, scorecard.period.from),
      to: dateIn(language, lastDay(scorecard.period.until)),
    });
    const score = this.#isResult ? scorecard.score : (card?.score ?? null);
    const rating = this.#isResult ? scorecard.rating : (card?.rating ?? null);
    const missing = this.#isResult ? scorecard.status === "no-score" : card?.absent !== undefined;
    const rated = rating === null ? undefined : ratingWords(this.speaker, rating);
    if (missing) {
      const reason = language.reasons[card?.absent ?? "missing"];
      return rated === undefined
        ? this.#say("noScore", { about, reason })
        : this.#say("noScoreRating", { about, reason, rating: rated.rating });
    }
    const digits = this.#own.flatMap((l) =>
      l.kind === "score" && l.digits !== undefined ? [l.digits] : [],
    )[0];
    if (score !== null) {
      const shown = numberIn(language, score, digits);
      return rated === undefined
        ? this.#say("scoreOnly", { about, score: shown })
        : this.#say("scoreAndRating", { about, score: shown, ...rated });
    }
    return rated === undefined
      ? this.#say("neither", { about })
      : this.#say("ratingOnly", { about, ...rated });
  }

  /** What every part adds, by the scorecard where parts add up, else by the breakdown. */
  #additions(): readonly { readonly node: string; readonly points: string; readonly size: Rational }[] {
    const card = this.s.scorecard.nodes[this.name];
    if (card?.absent !== undefined) return [];
    const parts = (card?.parts ?? []).flatMap((p) =>
      p.contribution === undefined ? [] : [{ node: p.node, points: p.contribution }],
    );
    const lines =
      parts.length > 0 || this.breakdown?.unit !== "points"
        ? parts
        : this.breakdown.lines.flatMap((l) => (l.kind === "part" ? [{ node: l.node, points: l.adds }] : []));
    return lines
      .map((l) => ({ ...l, size: valueOfText(l.points) ?? rational(0n) }))
      .sort((a, b) => compareRational(b.size, a.size));
  }

  #restsOn(): readonly string[] {
    const matrix = this.#own.find((l) => l.kind === "matrix");
    if (matrix !== undefined) {
      const [first, second] = matrix.parts;
      if (first === undefined || second === undefined) return [];
      return [
        this.#say("restsOnMatrix", {
          first: this.speaker.title(first.part),
          a: ratingWords(this.speaker, first.rating).rating,
          second: this.speaker.title(second.part),
          b: ratingWords(this.speaker, second.rating).rating,
        }),
      ];
    }
    const added = this.#additions();
    const [most] = added;
    if (most === undefined || added.length < 2 || signRational(most.size) !== 1) return [];
    return [
      this.#say("restsOn", {
        part: this.speaker.title(most.node),
        points: roughlyIn(this.speaker.language, most.points),
      }),
    ];
  }

  #pulledDown(): readonly string[] {
    const { language } = this.speaker;
    const added = this.#additions();
    const least = added[added.length - 1];
    if (least !== undefined && signRational(least.size) === -1) {
      const points = roughlyIn(language, least.points.replace(/^-/, ""));
      const words = { part: this.speaker.title(least.node), points };
      if (this.breakdown?.reference !== "full-marks") return [this.#say("cost", words)];
      // a loss against full marks says little of one part alone, or of a value that a cap held back
      const capped = this.#own.some((l) => l.kind === "cap");
      return added.length < 2 || capped ? [] : [this.#say("loss", words)];
    }
    const [weakest] = this.#isResult ? this.s.scorecard.weaknesses : [];
    if (weakest === undefined) return [];
    const points = roughlyIn(language, weakest.points);
    return [this.#say("weakest", { part: this.speaker.title(weakest.node), points })];
  }

  #limited(): readonly string[] {
    const { language } = this.speaker;
    return this.#own.flatMap((line) =>
      line.kind === "cap" || line.kind === "floor"
        ? [
            this.#say(line.kind === "cap" ? "limited" : "raised", {
              before: numberIn(language, line.before),
              after: numberIn(language, line.after),
            }),
          ]
        : [],
    );
  }

  #gates(): readonly string[] {
    return this.#own.flatMap((line) =>
      line.kind === "gate"
        ? [
            this.#say("gate", {
              title: gateTitle(line),
              before: ratingWords(this.speaker, line.before).rating,
              after: ratingWords(this.speaker, line.after).rating,
            }),
          ]
        : [],
    );
  }

  #absent(): readonly string[] {
    const { language } = this.speaker;
    const lines = this.steps.flatMap((step) => step.lines);
    const moved = new Map<string, Extract<LineData, { readonly kind: "absent" }>>();
    for (const line of lines)
      if (line.kind === "absent" && line.weightMoved !== undefined) moved.set(line.part, line);
    const told = new Set([
      ...this.steps.map((step) => step.node),
      ...lines.flatMap((l) => (l.kind === "absent" ? [l.part] : [])),
    ]);
    const seen = new Map<string, ScorecardAbsence>();
    for (const gone of this.s.scorecard.absent) {
      // what a rule of the policy switches off is no gap in the data
      const gap = gone.reason !== "not-applicable" || gone.note !== undefined || moved.has(gone.node);
      if (gap && gone.node !== this.name && told.has(gone.node) && !seen.has(gone.node))
        seen.set(gone.node, gone);
    }
    const all = [...seen.values()];
    const [first, ...rest] = [
      ...all.filter((gone) => moved.has(gone.node)),
      ...all.filter((gone) => !moved.has(gone.node)),
    ];
    if (first === undefined) return [];
    const line = moved.get(first.node);
    const words = {
      node: this.speaker.title(first.node),
      reason: language.reasons[first.reason],
      note: noteWords(first.note),
      handled: language.handled[first.handled],
    };
    const sentence =
      line !== undefined
        ? this.#say("absentMoved", { ...words, moved: language.moved[line.move ?? "unsaid"] })
        : this.#say("absent", words);
    if (rest.length === 0) return [sentence];
    const more = rest.length === 1 ? "absentOneMore" : "absentMore";
    return [sentence, this.#say(more, { count: String(rest.length) })];
  }

  #noted(): readonly string[] {
    return this.steps.some((step) =>
      step.lines.some((l) => l.kind === "note" && l.code === "condition-absent"),
    )
      ? [this.#say("noted", {})]
      : [];
  }

  #decision(): readonly string[] {
    if (!this.#isResult) return [];
    const override = this.#own.find((l) => l.kind === "override");
    return [
      ...(override === undefined
        ? []
        : [
            this.#say("override", {
              computed:
                override.computed === null ? "-" : ratingWords(this.speaker, override.computed).rating,
              decided: ratingWords(this.speaker, override.decided).rating,
              by: override.by,
              reason: override.reason,
            }),
          ]),
      this.#say(this.s.scorecard.final ? "final" : "provisional", {}),
    ];
  }
}
