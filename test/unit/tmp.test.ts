import { test } from "vitest";
import { parseFormula } from "../../src/policy/formula.js";
test("x", () => {
  for (const t of ["1 - share", "not a and b == 'x y'", "if(a > 0.10, -2^2, b)", "a = 1", "", "a b", "a.b", "1.", ".5", "0x10", "2^3^2", "notable + order", "a ? b : c","'it''s'", "a == \"b\"", "[1]", "-".repeat(100)+"1", "("+"a", "1e3", "12abc", "true and this", "a; b", "a, b", "f(,1)","x or y","a @ b","1,5"]) {
    const r = parseFormula(t, []);
    console.log(t.slice(0,30), "=>", r.ok ? JSON.stringify(r.value) : r.issues[0]?.message);
  }
});
