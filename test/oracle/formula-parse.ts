/** A formula as a tree. */
export type Tree =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "quoted"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: "sign"; readonly of: Tree; readonly negative: boolean }
  | { readonly kind: "not"; readonly of: Tree }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Tree; readonly right: Tree };

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z][A-Za-z0-9]*)|'([^']*)'|"([^"]*)"|(==|!=|<=|>=|[-+*/^<>(),]))/y;

/** How tightly each operator binds; those of one strength are taken from the left. */
const STRENGTH: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "^": 7,
};

interface Token {
  readonly kind: "number" | "word" | "quoted" | "mark" | "end";
  readonly text: string;
}

const parsed = new Map<string, Tree>();

/** The tree of a formula; throws where the text is none. */
export function parse(source: string): Tree {
  const before = parsed.get(source);
  if (before !== undefined) return before;
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: "end", text: "" };
  const take = (): Token => {
    const token = peek();
    at++;
    return token;
  };
  const expect = (mark: string): void => {
    if (take().text !== mark) throw new SyntaxError(`expected ${mark} in '${source}'`);
  };

  const readOperand = (): Tree => {
    const token = take();
    if (token.kind === "number") return { kind: "number", text: token.text };
    if (token.kind === "quoted") return { kind: "quoted", text: token.text };
    if (token.kind === "mark" && (token.text === "-" || token.text === "+")) {
      return { kind: "sign", of: readOperand(), negative: token.text === "-" };
    }
    if (token.text === "(") {
      const inner = readFrom(0);
      expect(")");
      return inner;
    }
    if (token.kind !== "word") throw new SyntaxError(`unexpected '${token.text}' in '${source}'`);
    if (token.text === "not") return { kind: "not", of: readFrom(3) };
    if (peek().text !== "(" || peek().kind !== "mark") return { kind: "name", name: token.text };
    take();
    const args: Tree[] = [];
    if (peek().text !== ")") {
      args.push(readFrom(0));
      while (peek().text === ",") {
        take();
        args.push(readFrom(0));
      }
    }
    expect(")");
    return { kind: "call", name: token.text, args };
  };

  const readFrom = (least: number): Tree => {
    let left = readOperand();
    for (;;) {
      const token = peek();
      const strength = token.kind === "quoted" ? undefined : STRENGTH[token.text];
      if (strength === undefined || strength < least) return left;
      take();
      left = { kind: "binary", operator: token.text, left, right: readFrom(strength + 1) };
    }
  };

  const tree = readFrom(0);
  if (peek().kind !== "end") throw new SyntaxError(`unexpected '${peek().text}' in '${source}'`);
  parsed.set(source, tree);
  return tree;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== "") {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new SyntaxError(`cannot read '${source.slice(start)}'`);
    const [, digits, word, single, double, mark = ""] = match;
    if (digits !== undefined) tokens.push({ kind: "number", text: digits });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (single !== undefined || double !== undefined)
      tokens.push({ kind: "quoted", text: single ?? double ?? "" });
    else tokens.push({ kind: "mark", text: mark });
  }
  return tokens;
}

/** Every name that a formula mentions. */
export function namesIn(tree: Tree): readonly string[] {
  switch (tree.kind) {
    case "number":
    case "quoted":
      return [];
    case "name":
      return [tree.name];
    case "call":
      return [tree.name, ...tree.args.flatMap(namesIn)];
    case "sign":
    case "not":
      return namesIn(tree.of);
    case "binary":
      return [...namesIn(tree.left), ...namesIn(tree.right)];
  }
}
