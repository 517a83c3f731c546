const known: bigint[] = [1n];

/** Beyond this, a power is computed anew: keeping it would hold memory for one odd value. */
const KEPT = 2000;

/**
 * Ten to a whole power, as an integer.
 *
 * @range    exponent a whole number, 0 or more
 * @edge     a negative or broken exponent throws RangeError
 * @source   package definition
 * @example
 * powerOfTen(3) // => 1000n
 */
export function powerOfTen(exponent: number): bigint {
  const found = known[exponent];
  if (found !== undefined) return found;
  const power = 10n ** BigInt(exponent);
  if (exponent <= KEPT) known[exponent] = power;
  return power;
}
