import type { Citation } from "../policy/citation.js";
import { textIn } from "../policy/text.js";
import type { ScorecardRating } from "../scorecard.js";
import type { LineCondition, LineData, LineEdges } from "./explanation.js";
import { type Expression, expressionText, isBare, type Notation, type Sign } from "./expression.js";
import type { CitedLine } from "./figure.js";
import { equalsIn, numberIn, showNumber } from "./language-number.js";
import type { Language, LineSentence } from "./languages/language.js";
import { fill } from "./languages/languages.js";

/** What putting lines into words needs: the language, and the titles of figures and ratings. */
export interface Speaker {
  readonly language: Language;
  readonly locale: string;
  readonly title: (node: string) => string;
  /** the title of a parameter, else its name */
  readonly parameter: (name: string) => string;
}

const SIGNS: Readonly<Partial<Record<Sign | "not", string>>> = {
  "*": "×",
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
  "==": "=",
};

/** One line in words, with the article at its end where one is cited. */
export function lineText(line: CitedLine, speaker: Speaker): string {
  // a number that goes on ends its sentence itself
  const text = new LineWords(speaker).text(line).replace(/…\.(?= |$)/g, "…");
  return line.cite === undefined ? text : `${text} (${citationIn(speaker.language, line.cite)})`;
}

/** An instrument and its article, with a warning where the citation is not sure. */
export function citationIn(language: Language, { instrument, article, confidence }: Citation): string {
  const doubt = confidence === undefined ? "" : language.confidence[confidence];
  return [
    instrument,
    ...(article === undefined ? [] : [articleIn(language, article)]),
    ...(doubt === "" ? [] : [doubt]),
  ].join(", ");
}

function articleIn(language: Language, article: string): string {
  const [, number, paragraph] = /^(\d+[A-Z]?(?:-\d+)?)(?:\((\d+)\))?$/.exec(article) ?? [];
  if (number === undefined) return article;
  return paragraph === undefined
    ? fill(language.article, { article: number })
    : fill(language.articleParagraph, { article: number, paragraph });
}

/** A rating with its level, for a place "{rating}{level}". */
export function ratingWords(speaker: Pick<Speaker, "language" | "locale">, rating: ScorecardRating) {
  const { level, of } = rating;
  return {
    rating: textIn(rating.label, speaker.locale) ?? rating.id,
    level:
      level === undefined || of === undefined
        ? ""
        : ` (${fill(speaker.language.level, { level: String(level), of: String(of) })})`,
  };
}

/** What stands behind a note or reason, in brackets. */
export function noteWords(note: string | undefined): string {
  return note === undefined ? "" : ` (${note})`;
}

class LineWords {
  readonly #notation: Notation;

  constructor(readonly speaker: Speaker) {
    const { language } = speaker;
    this.#notation = {
      number: (value, digits) => {
        const shown = showNumber(language, value, digits);
        return shown.rounded === true ? `≈${shown.text}` : shown.text;
      },
      word: (word) => `‘${word}’`,
      yesNo: (value, name) =>
        `${name === undefined ? "" : `${name} = `}${value ? language.yes : language.no}`,
      absent: language.absentValue,
      sign: (sign) =>
        sign === "and" || sign === "or" || sign === "not" ? language.operators[sign] : (SIGNS[sign] ?? sign),
    };
  }

  text(line: LineData): string {
    const { language, title } = this.speaker;
    switch (line.kind) {
      case "parameter":
        return this.#say("parameter", {
          name: this.speaker.parameter(line.name),
          value: this.#plain(line.value),
        });
      case "measured":
        return this.#measured(line);
      case "not-measured":
        return this.#say("notMeasured", {
          reason: language.reasons[line.reason],
          note: noteWords(line.note),
          handled: language.handled[line.handled],
        });
      case "clipped":
        return this.#say("clipped", { actual: this.#number(line.actual), used: this.#number(line.used) });
      case "target-without-quotient": {
        return this.#say(line.sign === "zero" ? "targetZero" : "targetNegative", {
          written: line.written ?? this.#expression(line.formula),
          value: this.#equation(line.formula, line.value),
        });
      }
      case "inside-target":
        return this.#say("insideTarget", {});
      case "condition":
        return this.#say(line.holds ? "condition" : "conditionNot", { condition: this.#condition(line) });
      case "look-up":
        return this.#say("lookUp", {
          table: line.table,
          keys: line.keys.map((key) => this.#expression(key)).join("; "),
          value: this.#number(line.value),
        });
      case "segment":
        return this.#say("segment", { x: this.#number(line.x), range: this.#range(line) });
      case "achievement":
        return line.written === undefined
          ? this.#say("achievement", { formula: this.#equation(line.formula, line.value) })
          : this.#say("achievementFormula", {
              written: line.written,
              formula: this.#equation(line.formula, line.value),
            });
      case "cap":
      case "floor":
        return (
          this.#say(line.kind, {
            by: this.#number(line.by),
            before: this.#number(line.before),
            after: this.#number(line.after),
          }) + this.#because(line.because)
        );
      case "part":
        return this.#part(line);
      case "combine":
        return line.written === undefined
          ? this.#say("combine", {
              how: combineName(language, line.combine),
              formula: this.#equation(line.formula, line.value),
            })
          : this.#say("combineFormula", {
              written: line.written,
              formula: this.#equation(line.formula, line.value),
            });
      case "zero-part":
        return this.#say("zeroPart", { part: title(line.part), value: this.#number(line.value) });
      case "formula":
        return line.written === undefined
          ? this.#say("combine", {
              how: language.combine.formula,
              formula: this.#equation(line.formula, line.value),
            })
          : this.#say("formula", {
              written: line.written,
              formula: this.#equation(line.formula, line.value),
            });
      case "add":
      case "subtract":
      case "multiply": {
        const sign = { add: "+", subtract: "-", multiply: "*" } as const;
        const of = [line.before, line.by].map((value) => ({ kind: "number", value }) as const);
        const formula = this.#equation({ kind: "operation", sign: sign[line.kind], of }, line.after);
        return this.#say(line.kind, { by: this.#number(line.by), formula }) + this.#because(line.because);
      }
      case "map":
        return (
          this.#say("map", {
            before: this.#number(line.before),
            formula: this.#equation(line.formula, line.after),
          }) + this.#because(line.because)
        );
      case "set":
        return this.#say("set", { after: this.#number(line.after) }) + this.#because(line.because);
      case "round":
        return this.#round(line) + this.#because(line.because);
      case "band": {
        const score = this.#number(line.score, line.digits);
        const rating = ratingWords(this.speaker, line.rating);
        const unsaid = [line.from, line.above, line.below, line.to].every((edge) => edge === undefined);
        return unsaid
          ? this.#say("bandUnsaid", { score, ...rating })
          : this.#say("band", { score, range: this.#range(line), ...rating });
      }
      case "rule": {
        const rating = ratingWords(this.speaker, line.rating);
        if (line.last === true) return this.#say("ruleLast", rating);
        if (line.index === undefined || line.condition === undefined) return this.#say("ruleUnsaid", rating);
        const condition = this.#condition({ ...line, condition: line.condition });
        return this.#say("rule", { index: String(line.index), condition, ...rating });
      }
      case "matrix": {
        const [first, second] = line.parts;
        if (first === undefined || second === undefined)
          return this.#say("ruleUnsaid", ratingWords(this.speaker, line.rating));
        return this.#say("matrix", {
          first: title(first.part),
          a: ratingWords(this.speaker, first.rating).rating,
          second: title(second.part),
          b: ratingWords(this.speaker, second.rating).rating,
          ...ratingWords(this.speaker, line.rating),
        });
      }
      case "direct":
        return this.#say("direct", ratingWords(this.speaker, line.rating));
      case "rating-value":
        return this.#say("ratingValue", {
          rating: ratingWords(this.speaker, line.rating).rating,
          value: this.#number(line.value),
        });
      case "gate":
        return this.#gate(line);
      case "absent": {
        const words = {
          node: title(line.part),
          reason: language.reasons[line.reason],
          note: noteWords(line.note),
          handled: language.handled[line.handled],
        };
        return line.weightMoved === undefined
          ? this.#say("absent", words)
          : this.#say("absentMoved", {
              ...words,
              weight: this.#number(line.weightMoved),
              moved: language.moved[line.move ?? "unsaid"],
            });
      }
      case "no-score":
        return line.parts === undefined
          ? this.#say("noScore", { reason: language.reasons[line.reason] })
          : this.#say("noScoreFew", {
              present: String(line.parts.present),
              all: String(line.parts.all),
              least: String(line.parts.least),
            });
      case "score":
        return this.#say("score", { score: this.#number(line.score, line.digits) });
      case "override":
        return this.#say("override", {
          computed: line.computed === null ? "-" : ratingWords(this.speaker, line.computed).rating,
          decided: ratingWords(this.speaker, line.decided).rating,
          by: line.by,
          reason: line.reason,
        });
      case "note":
        return line.code === "condition-absent"
          ? this.#say("noteCondition", {})
          : line.code === "float-noise"
            ? this.#say("noteNoise", {})
            : this.#say("note", { message: line.message });
      default: {
        const unknown: never = line;
        throw new Error(`unknown line ${JSON.stringify(unknown)}`);
      }
    }
  }

  #say(sentence: LineSentence, values: Readonly<Record<string, string>>): string {
    return fill(this.speaker.language.lines[sentence], values);
  }

  #number(text: string, digits?: number): string {
    return numberIn(this.speaker.language, text, digits);
  }

  #expression(of: Expression): string {
    return expressionText(of, this.#notation);
  }

  /** A formula and what it comes to; a value that is nothing but itself stands alone. */
  #equation(of: Expression, value: string): string {
    return isBare(of) ? this.#bare(of, value) : `${this.#expression(of)} ${this.#result(of, value)}`;
  }

  #bare(of: Expression, value: string): string {
    return of.kind === "number" && of.value === value ? this.#number(value, of.digits) : this.#expression(of);
  }

  #result(of: Expression, value: string): string {
    // a rating that a formula gives is no number
    return of.kind === "word" ? this.#expression(of) : equalsIn(this.speaker.language, value);
  }

  #plain(value: string | boolean): string {
    const { language } = this.speaker;
    return typeof value === "boolean" ? (value ? language.yes : language.no) : this.#number(value);
  }

  #condition({ written, condition }: LineCondition): string {
    const shown = this.#expression(condition);
    if (written === undefined) return `“${shown}”`;
    return isBare(condition) || (condition.kind === "not" && isBare(condition.of))
      ? `“${written}”`
      : `“${written}” (${shown})`;
  }

  #because(condition: LineCondition | undefined): string {
    return condition === undefined ? "" : this.#say("because", { condition: this.#condition(condition) });
  }

  #range(edges: LineEdges): string {
    const words = this.speaker.language.edges;
    const say = (key: keyof typeof words, at: string): string => fill(words[key], { at: this.#number(at) });
    const { from, above, below, to } = edges;
    const lower = from ?? above;
    const upper = below ?? to;
    if (from !== undefined && from === to) return say("exactly", from);
    if (lower === undefined && upper === undefined) return words.everywhere;
    if (lower === undefined)
      return below === undefined ? say("toOnly", upper ?? "") : say("belowOnly", below);
    if (upper === undefined) return from === undefined ? say("aboveOnly", lower) : say("fromOnly", lower);
    return `${from === undefined ? say("above", lower) : say("from", lower)} ${below === undefined ? say("to", upper) : say("below", upper)}`;
  }

  #measured(line: Extract<LineData, { readonly kind: "measured" }>): string {
    const unit = line.unit === undefined ? "" : ` ${line.unit}`;
    const actual =
      typeof line.actual === "string" && !/^-?\d/.test(line.actual)
        ? line.actual
        : `${this.#plain(line.actual ?? "")}${unit}`;
    const target = line.target ?? line.targetFrom;
    const measured =
      line.targetFrom !== undefined && line.targetTo !== undefined && line.targetFrom !== line.targetTo
        ? this.#say("measuredRange", {
            actual,
            from: this.#number(line.targetFrom),
            to: `${this.#number(line.targetTo)}${unit}`,
          })
        : target === undefined
          ? this.#say("measured", { actual })
          : this.#say("measuredTarget", { actual, target: `${this.#number(target)}${unit}` });
    const inputs = Object.entries(line.inputs ?? {}).flatMap(([name, value]) =>
      value === null ? [] : [`${inputName(this.speaker.language, name)} ${this.#number(value)}`],
    );
    return inputs.length === 0
      ? measured
      : `${measured} ${this.#say("inputs", { inputs: inputs.join("; ") })}`;
  }

  #part(line: Extract<LineData, { readonly kind: "part" }>): string {
    const part = this.speaker.title(line.part);
    const { language } = this.speaker;
    const inProduct = (value: string, digits?: number): string => {
      const text = this.#notation.number(value, digits);
      return text.startsWith("-") ? `(${text})` : text;
    };
    const whole = line.share === "1" && line.factor === undefined && line.weight === undefined;
    if (line.share === undefined || line.contribution === undefined || whole) {
      const value = this.#number(line.value, line.digits);
      return line.weight === undefined
        ? this.#say("part", { part, value })
        : this.#say("partOutside", { part, value, weight: this.#number(line.weight) });
    }
    const words = {
      part,
      share: inProduct(line.share),
      value: inProduct(line.value, line.digits),
      factor: line.factor === undefined ? "" : ` × ${inProduct(line.factor)}`,
      result:
        line.onGrid === true ? `≈ ${this.#number(line.contribution)}` : equalsIn(language, line.contribution),
    };
    if (line.weight === undefined || line.weight === line.share) return this.#say("partWeighted", words);
    const weight = this.#number(line.weight);
    const acting = this.#number(line.acting ?? line.share);
    const total = this.#number(line.total ?? line.share);
    return line.acting === undefined || line.acting === line.weight
      ? this.#say("partShare", { ...words, weight, total })
      : this.#say("partMoved", { ...words, weight, acting, total });
  }

  #round(line: Extract<LineData, { readonly kind: "round" }>): string {
    const { language } = this.speaker;
    const mode = language.modes[line.mode];
    const after = this.#number(line.after, line.digits);
    const before = numberIn(language, line.before, /\/|…/.test(line.before) ? line.digits : undefined);
    const to =
      line.digits === undefined || line.digits < 0
        ? fill(language.roundTo.multiple, { multiple: this.#number(line.multiple) })
        : line.digits === 0
          ? language.roundTo.whole
          : line.digits === 1
            ? language.roundTo.digit
            : fill(language.roundTo.digits, { digits: String(line.digits) });
    return line.before === line.after
      ? this.#say("roundUnchanged", { to, after })
      : this.#say("round", { to, mode, before, after });
  }

  #gate(line: Extract<LineData, { readonly kind: "gate" }>): string {
    const sentences = {
      atMost: "gateAtMost",
      atLeast: "gateAtLeast",
      exactly: "gateExactly",
      down: "gateDown",
    } as const;
    const label = (rating: ScorecardRating): string => ratingWords(this.speaker, rating).rating;
    const by = line.bound === undefined ? line.by : label(line.bound);
    return this.#say(sentences[line.act], {
      title: gateTitle(line, this.#notation),
      by,
      before: label(line.before),
      after: label(line.after),
    });
  }
}

function inputName({ inputs }: Language, name: string): string {
  return Object.hasOwn(inputs, name) ? inputs[name as keyof typeof inputs] : name;
}

function combineName({ combine }: Language, name: string): string {
  return Object.hasOwn(combine, name) ? combine[name as keyof typeof combine] : name;
}

/** What a gate is called: its title, else its condition. */
export function gateTitle(line: Extract<LineData, { readonly kind: "gate" }>, notation?: Notation): string {
  return (
    line.title ??
    line.written ??
    (line.condition === undefined ? "" : expressionText(line.condition, notation))
  );
}
