import { readFileSync } from "node:fs";
import type { Policy } from "../../src/index.js";
import { score } from "../../src/index.js";
import { formatNumber, readNumber } from "../../src/number/decimal-text.js";
import { powerOfTen } from "../../src/number/power-of-ten.js";
import {
  addRational,
  compareRational,
  ONE,
  type Rational,
  rational,
  subtractRational,
} from "../../src/number/rational.js";

const COLUMNS =
  "edition,year,country,life_expectancy,expected_schooling,mean_schooling,gni_per_capita_2005ppp,health_index,education_index,income_index,hdi_3dp";
const COMPONENTS = ["lifeExpectancy", "expectedSchooling", "meanSchooling", "income"] as const;
const INDICES = ["healthIndex", "educationIndex", "incomeIndex"] as const;
const INDEX_NODES = ["health", "education", "livingStandard"] as const;

/** One line of the table: the texts of a country's components, dimension indices and index. */
export interface Country {
  readonly name: string;
  readonly components: readonly string[];
  readonly indices: readonly string[];
  readonly hdi: string;
}

/** What a table came to: how many figures agree, and the ones that do not. */
export interface HdiAgreement {
  readonly of: number;
  /** dimension indices, three a country, that meet the interval of the printed components */
  readonly indicesInInterval: number;
  /** indices inside the interval of the printed components */
  readonly fromComponents: number;
  /** indices inside the interval of the printed dimension indices */
  readonly fromIndices: number;
  /** of those: the interval prints to one figure only, which the published one equals */
  readonly decided: number;
  /** indices equal to that of the components taken as printed */
  readonly asPrinted: number;
  readonly misses: readonly string[];
}

/** The countries of a file in the form of the published table. */
export function readCountries(file: URL): readonly Country[] {
  const [header, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  if (header !== COLUMNS) throw new Error(`other columns than expected: ${header}`);
  return lines.map((line) => {
    const cells = [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
      cell.replaceAll('"', ""),
    );
    return {
      name: cells[2] ?? "",
      components: cells.slice(3, 7),
      indices: cells.slice(7, 10),
      hdi: cells[10] ?? "",
    };
  });
}

/**
 * Holds each published index against the policy.
 *
 * A printed figure stands for all numbers within half a unit of its last digit. The index, and each dimension index,
 * rises with every component, so those of all lower and of all upper ends bound the true ones. The index is rounded as
 * it is published: it must lie between the two rounded ones, and be equal to them where they are one. A dimension index
 * is not rounded: its interval must meet that of the printed one. The printed dimension indices bound the index in the
 * same way. The two intervals are not joined: the highest values that the components are held against are printed
 * rounded as well, which the dimension indices are not made of.
 */
export function hdiAgreement(policy: Policy, countries: readonly Country[]): HdiAgreement {
  let indicesInInterval = 0;
  let fromComponents = 0;
  let fromIndices = 0;
  let decided = 0;
  let asPrinted = 0;
  const misses: string[] = [];
  for (const { name, components, indices, hdi } of countries) {
    const published = numberOf(hdi);
    const lowest = figures(policy, name, "components", COMPONENTS, components.map(lowerEnd));
    const highest = figures(policy, name, "components", COMPONENTS, components.map(upperEnd));
    if (liesWithin(published, lowest.hdi, highest.hdi)) {
      fromComponents += 1;
    } else {
      misses.push(
        `${name}: published ${hdi}, but its components give ${formatNumber(lowest.hdi)} to ${formatNumber(highest.hdi)}`,
      );
    }
    indices.forEach((index, at) => {
      const below = lowest.indices[at]?.below;
      const above = highest.indices[at]?.above;
      if (below === undefined || above === undefined) throw new Error(`${name} has no ${INDEX_NODES[at]}`);
      if (compareRational(below, upperEnd(index)) <= 0 && compareRational(lowerEnd(index), above) <= 0) {
        indicesInInterval += 1;
      } else {
        misses.push(
          `${name}: printed ${INDEX_NODES[at]} ${index}, but its components give ${formatNumber(below)} to ${formatNumber(above)}`,
        );
      }
    });
    const low = figures(policy, name, "indices", INDICES, indices.map(lowerEnd)).hdi;
    const high = figures(policy, name, "indices", INDICES, indices.map(upperEndOfIndex)).hdi;
    if (liesWithin(published, low, high)) {
      fromIndices += 1;
      if (compareRational(low, high) === 0) decided += 1;
    } else {
      misses.push(
        `${name}: published ${hdi}, but its dimension indices give ${formatNumber(low)} to ${formatNumber(high)}`,
      );
    }
    const exact = figures(policy, name, "components", COMPONENTS, components.map(numberOf)).hdi;
    if (compareRational(exact, published) === 0) asPrinted += 1;
  }
  return {
    of: countries.length,
    indicesInInterval,
    fromComponents,
    fromIndices,
    decided,
    asPrinted,
    misses,
  };
}

/** The numbers that bound a figure of the scorecard: itself, or one unit of the last digit around a cut one. */
interface Bounds {
  readonly below: Rational;
  readonly above: Rational;
}

/** The index, as it is published, and the bounds of the dimension indices, by the policy. */
function figures(
  policy: Policy,
  subject: string,
  source: "components" | "indices",
  names: readonly string[],
  values: readonly Rational[],
): { readonly hdi: Rational; readonly indices: readonly Bounds[] } {
  const actuals = Object.fromEntries(
    names.map((name, at) => [name, formatNumber(values[at] ?? rational(0n))]),
  );
  const card = score(policy, { subject, period: "2011", parameters: { source }, actuals });
  if (card.score === null) throw new Error(`${subject} has no score`);
  return {
    hdi: numberOf(card.score),
    indices: INDEX_NODES.map((node) => boundsOf(card.nodes[node]?.score ?? "")),
  };
}

function boundsOf(text: string): Bounds {
  if (!text.endsWith("…")) return { below: numberOf(text), above: numberOf(text) };
  const cut = text.slice(0, -1);
  const below = numberOf(cut);
  return { below, above: addRational(below, rational(1n, powerOfTen(decimalsOf(cut)))) };
}

function liesWithin(x: Rational, low: Rational, high: Rational): boolean {
  return compareRational(low, x) <= 0 && compareRational(x, high) <= 0;
}

function lowerEnd(text: string): Rational {
  return subtractRational(numberOf(text), halfUnit(text));
}

function upperEnd(text: string): Rational {
  return addRational(numberOf(text), halfUnit(text));
}

/** An index is at most 1. */
function upperEndOfIndex(text: string): Rational {
  const end = upperEnd(text);
  return compareRational(end, ONE) > 0 ? ONE : end;
}

/** Half a unit of the last printed digit. */
function halfUnit(text: string): Rational {
  return rational(1n, 2n * powerOfTen(decimalsOf(text)));
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function numberOf(text: string): Rational {
  const read = readNumber(text);
  if (!read.ok) throw new Error(`'${text}' is not a number: ${read.problem}`);
  return read.value;
}
