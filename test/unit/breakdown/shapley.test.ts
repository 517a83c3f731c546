import { describe, expect, test } from "vitest";
import { MOST_PLAYERS, minimumShapley, owenValues, shapleyValues } from "../../../src/breakdown/shapley.js";
import {
  addRational,
  compareRational,
  divideRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../../../src/number/rational.js";
import { isRational, type Real, realPower } from "../../../src/number/real.js";

type Game = (members: readonly number[]) => Rational;

/** A game over lists of players as one over bit masks. */
const masked = (game: Game) => (mask: number) =>
  game(Array.from({ length: 30 }, (_, i) => i).filter((i) => (mask & (1 << i)) !== 0));

function permutations(of: readonly number[]): number[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) => permutations(of.filter((i) => i !== first)).map((rest) => [first, ...rest]));
}

/** Each player's marginal value, averaged over the given orders. */
function averaged(count: number, game: Game, orders: readonly (readonly number[])[]): readonly Rational[] {
  const sums = Array.from({ length: count }, () => ZERO);
  for (const order of orders) {
    for (const [at, player] of order.entries()) {
      const gain = subtractRational(game(order.slice(0, at + 1)), game(order.slice(0, at)));
      sums[player] = addRational(sums[player] ?? ZERO, gain);
    }
  }
  return sums.map((sum) => divideRational(sum, rational(BigInt(orders.length))) ?? ZERO);
}

const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

/** All orders that keep the players of one union together. */
function ordersByUnion(unions: readonly number[]): number[][] {
  const starts = unions.map((_, k) => unions.slice(0, k).reduce((a, b) => a + b, 0));
  const within = unions.map((size, k) => permutations(numbered(size, starts[k])));
  return permutations(numbered(unions.length)).flatMap((order) =>
    order.reduce<number[][]>(
      (found, union) => found.flatMap((head) => (within[union] ?? []).map((tail) => [...head, ...tail])),
      [[]],
    ),
  );
}

/** Numbers that look random and are always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536);
  };
}

/** A game in which every coalition has some fraction of its own, by mask. */
function madeGame(count: number, seed: number): Game {
  const next = numbers(seed);
  const worth = Array.from({ length: 1 << count }, () =>
    rational(BigInt((next() % 2001) - 1000), BigInt((next() % 9) + 1)),
  );
  return (members) => worth[members.reduce((mask, i) => mask | (1 << i), 0)] ?? ZERO;
}

const texts = (of: readonly Real[] | undefined) =>
  of?.map((x) => (isRational(x) ? (x.d === 1n ? `${x.n}` : `${x.n}/${x.d}`) : "…"));
const whole = (...of: readonly number[]) => of.map((n) => rational(BigInt(n)));
const oneIf = (condition: boolean) => (condition ? rational(1n) : ZERO);

describe("the Shapley values", () => {
  test("of the glove game with one left and two right gloves are 2/3, 1/6 and 1/6", () => {
    const game: Game = (s) => oneIf(s.includes(0) && (s.includes(1) || s.includes(2)));
    expect(texts(shapleyValues(3, masked(game)))).toEqual(["2/3", "1/6", "1/6"]);
  });

  test("of the airport game share each length of the runway among those who need it: 8, 11, 13, 18", () => {
    // the game of Littlechild and Owen (1973): the first 8 serve all four, the next 3 serve three, then 2 and 5 more:
    // 8/4 = 2; 2 + 3/3 = 3; 3 + 2/2 = 4; 4 + 5/1 = 9
    const needs = [8, 11, 13, 18];
    const game: Game = (s) => rational(BigInt(Math.max(0, ...s.map((i) => needs[i] ?? 0))));
    expect(texts(shapleyValues(4, masked(game)))).toEqual(["2", "3", "4", "9"]);
  });

  test("of the vote in which 4 of the weights 3, 2, 1, 1 pass are 1/2, 1/6, 1/6, 1/6", () => {
    // the first wins with anybody, the other three together win with 4: the first decides when second or third in an
    // order, so in 2 of 4 places: 1/2; the rest is shared equally by symmetry
    const weights = [3, 2, 1, 1];
    const game: Game = (s) => oneIf(s.reduce((sum, i) => sum + (weights[i] ?? 0), 0) >= 4);
    expect(texts(shapleyValues(4, masked(game)))).toEqual(["1/2", "1/6", "1/6", "1/6"]);
  });

  test("of a product of 2, 3 and 5 against 1 are those that three averages by hand give", () => {
    // first: 2 alone 1, of two with 3: (6 - 3), with 5: (10 - 5), of all: 30 - 15
    // 1/3 x 1 + 1/6 x (3 + 5) + 1/3 x 15 = 20/3
    // second: 1/3 x 2 + 1/6 x (4 + 10) + 1/3 x 20 = 29/3; third: 1/3 x 4 + 1/6 x (8 + 12) + 1/3 x 24 = 38/3
    const factors = [2, 3, 5];
    const game: Game = (s) => rational(BigInt(s.reduce((product, i) => product * (factors[i] ?? 1), 1)));
    expect(texts(shapleyValues(3, masked(game)))).toEqual(["20/3", "29/3", "38/3"]);
  });

  test("of up to six players are the averages over all orders, for games without any shape", () => {
    for (const count of [1, 2, 3, 4, 5, 6]) {
      const game = madeGame(count, 11 * count);
      const byOrders = averaged(count, game, permutations(numbered(count)));
      expect(texts(shapleyValues(count, masked(game))), `${count} players`).toEqual(texts(byOrders));
    }
  });

  test("sum to the value of all less the value of none, also where none is not zero", () => {
    const game = madeGame(9, 5);
    const sum = (shapleyValues(9, masked(game)) as readonly Rational[]).reduce(addRational, ZERO);
    expect(sum).toEqual(subtractRational(game(numbered(9)), game([])));
  });

  test("of nobody are none, and of one player are all that he brings", () => {
    expect(shapleyValues(0, () => rational(7n))).toEqual([]);
    expect(texts(shapleyValues(1, (mask) => rational(mask === 0 ? 3n : 10n)))).toEqual(["7"]);
  });

  test("of twelve alike players are a twelfth each; of thirteen there are none", () => {
    expect(MOST_PLAYERS).toBe(12);
    const all = (count: number) => (mask: number) => oneIf(mask === (1 << count) - 1);
    expect(texts(shapleyValues(12, all(12)))).toEqual(numbered(12).map(() => "1/12"));
    expect(shapleyValues(13, all(13))).toBeUndefined();
  });

  test("are not there where one coalition has no value", () => {
    expect(shapleyValues(3, (mask) => (mask === 5 ? undefined : ZERO))).toBeUndefined();
  });

  test("of irrational values are kept exact: a root against zero, twice, is half of it each", () => {
    const root = realPower(rational(2n), rational(1n, 2n)) as Real;
    const found = shapleyValues(2, (mask) => (mask === 3 ? root : ZERO));
    expect(found?.every((x) => !isRational(x))).toBe(true);
  });
});

describe("the Shapley values of the least", () => {
  const least =
    (values: readonly number[], references: readonly number[]): Game =>
    (s) =>
      rational(BigInt(Math.min(...values.map((v, i) => (s.includes(i) ? v : (references[i] ?? 0))))));

  test("of 4 and 10 against zero are 2 each: the least is 4, and both are needed for it", () => {
    expect(texts(minimumShapley(whole(4, 10), whole(0, 0)))).toEqual(["2", "2"]);
  });

  test("of 4, 7 and 10 below full marks of 10 are -4.5 and -1.5 and 0", () => {
    // losses 6 and 3: the airport game turned round: 3/2 each of the first 3, then 3 of the first alone
    expect(texts(minimumShapley(whole(4, 7, 10), whole(10, 10, 10)))).toEqual(["-9/2", "-3/2", "0"]);
  });

  test("are the averages over all orders, with references above and below and between, and with equals", () => {
    const next = numbers(3);
    for (const count of [1, 2, 3, 4, 5, 6]) {
      for (let round = 0; round < (count < 6 ? 25 : 4); round++) {
        const values = numbered(count).map(() => (next() % 9) - 4);
        const references = numbered(count).map(() => (next() % 9) - 4);
        const byOrders = averaged(count, least(values, references), permutations(numbered(count)));
        expect(
          texts(minimumShapley(whole(...values), whole(...references))),
          `${values} against ${references}`,
        ).toEqual(texts(byOrders));
      }
    }
  });

  test("of forty parts, of which one is 1 and the others 2, against zero are 1/40 each", () => {
    // from 0 to 1 all forty are needed alike; from 1 to 2 the one that is 1 stands in the way always
    const values = [1, ...numbered(39).map(() => 2)];
    expect(
      texts(
        minimumShapley(
          whole(...values),
          values.map(() => ZERO),
        ),
      ),
    ).toEqual(values.map(() => "1/40"));
  });

  test("of values that are at their reference are nothing, and of nobody none", () => {
    expect(texts(minimumShapley(whole(3, 5), whole(3, 5)))).toEqual(["0", "0"]);
    expect(minimumShapley([], [])).toEqual([]);
  });
});

describe("the Owen values", () => {
  test("of the glove game, the left one in a union with the first of two right ones, are 3/4, 1/4 and 0", () => {
    // the union first: L R1 (R1 decides), R1 L (L decides); the union last: R2 L R1, R2 R1 L (L decides both)
    const game: Game = (s) => oneIf(s.includes(0) && (s.includes(1) || s.includes(2)));
    expect(texts(owenValues([2, 1], masked(game)))).toEqual(["3/4", "1/4", "0"]);
  });

  test("with everyone alone, or all in one union, are the Shapley values", () => {
    const game = madeGame(5, 77);
    const plain = texts(shapleyValues(5, masked(game)));
    expect(texts(owenValues([1, 1, 1, 1, 1], masked(game)))).toEqual(plain);
    expect(texts(owenValues([5], masked(game)))).toEqual(plain);
  });

  test("are the averages over all orders that keep unions together, for games without any shape", () => {
    for (const unions of [
      [2, 1],
      [1, 2],
      [2, 2],
      [3, 1, 2],
      [1, 1, 3],
      [2, 2, 2],
      [4, 2],
      [1, 3, 2, 1],
    ]) {
      const count = unions.reduce((a, b) => a + b, 0);
      const game = madeGame(count, 100 * count + unions.length);
      const byOrders = averaged(count, game, ordersByUnion(unions));
      expect(texts(owenValues(unions, masked(game))), `unions of ${unions}`).toEqual(texts(byOrders));
    }
  });

  test("of a union sum to its Shapley value among the unions", () => {
    const unions = [2, 3, 1];
    const game = madeGame(6, 42);
    const among: Game = (s) =>
      game([
        ...(s.includes(0) ? [0, 1] : []),
        ...(s.includes(1) ? [2, 3, 4] : []),
        ...(s.includes(2) ? [5] : []),
      ]);
    const [a, b, c] = shapleyValues(3, masked(among)) as readonly Rational[];
    const of = owenValues(unions, masked(game)) as readonly Rational[];
    const sum = (from: number, until: number) => of.slice(from, until).reduce(addRational, ZERO);
    expect([sum(0, 2), sum(2, 5), sum(5, 6)].map((x, i) => compareRational(x, [a, b, c][i] ?? ZERO))).toEqual(
      [0, 0, 0],
    );
  });

  test("of no unions, and of unions without players, give nobody anything", () => {
    expect(owenValues([], () => ZERO)).toEqual([]);
    const game = madeGame(2, 9);
    expect(texts(owenValues([1, 0, 1], masked(game)))).toEqual(texts(shapleyValues(2, masked(game))));
  });

  test("are not there where a coalition that is asked for has no value", () => {
    expect(owenValues([1, 2], (mask) => (mask === 7 ? undefined : ZERO))).toBeUndefined();
  });
});
