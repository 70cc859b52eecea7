// Unfolds facts into the control that reads them: a loop over a fact becomes the fact's own loops with the control's
// body at each yield. What is left has no records and no lists of lists, which CEL could not flatten.
import { type Expr, FALSE, type Gen, literal, name, STRING } from "../../ir/nodes.ts";
import { mapValues, rewrite } from "../../ir/rewrite.ts";
import { simplify } from "../../ir/simplify.ts";
import { isInlinable } from "../3-lower/context.ts";

type YieldGen = Extract<Gen, { readonly kind: "yield" }>;

export interface Linker {
  /** A fresh copy of the fact's generator: its names are used nowhere else. */
  readonly fact: (name: string) => Gen;
  readonly fresh: (name: string) => string;
}

export function fuse(gen: Gen, linker: Linker): Gen {
  switch (gen.kind) {
    case "yield":
      return { ...gen, record: mapValues(gen.record, (expr) => fuseExpr(expr, linker)) };
    case "seq":
      return { kind: "seq", items: gen.items.map((item) => fuse(item, linker)) };
    case "when":
      return { kind: "when", test: fuseExpr(gen.test, linker), then: fuse(gen.then, linker), else: fuse(gen.else, linker) };
    case "forEach":
      return { ...gen, list: fuseExpr(gen.list, linker), body: fuse(gen.body, linker) };
    case "forEntries":
      return { ...gen, map: fuseExpr(gen.map, linker), body: fuse(gen.body, linker) };
    case "bind":
      return { ...gen, value: fuseExpr(gen.value, linker), body: fuse(gen.body, linker) };
    case "forFact":
      return forEachYield(linker.fact(gen.fact), gen.each, gen.body, linker);
  }
}

function forEachYield(source: Gen, each: string, body: Gen, linker: Linker): Gen {
  switch (source.kind) {
    case "yield":
      return withRecord(source, each, body, linker);
    case "seq":
      return { kind: "seq", items: source.items.map((item) => forEachYield(item, each, body, linker)) };
    case "when":
      return { ...source, then: forEachYield(source.then, each, body, linker), else: forEachYield(source.else, each, body, linker) };
    case "forEach":
    case "forEntries":
    case "bind":
      return { ...source, body: forEachYield(source.body, each, body, linker) };
    case "forFact":
      throw new Error(`DOK9001: the fact ${source.fact} reads another fact`);
  }
}

/** The body with the record's fields in place; a field that is long and used twice is bound first. */
function withRecord({ record, origins }: YieldGen, each: string, body: Gen, linker: Linker): Gen {
  const uses = countGets(body, each);
  const bound: { readonly name: string; readonly value: Expr }[] = [];
  const fields = new Map<string, Expr>();
  for (const [field, expr] of Object.entries(record)) {
    const value = simplify(expr);
    const used = uses.get(field) ?? 0;
    if (used <= 1 || isInlinable(value) || value.kind === "labelled" || isShort(value)) {
      fields.set(field, value);
    } else {
      const bind = linker.fresh(`${each}_${field}`);
      bound.push({ name: bind, value });
      fields.set(field, name(bind));
    }
  }
  const replaced = addOrigins(
    mapGen(body, (expr) => replaceGets(expr, each, fields)),
    origins,
  );
  return bound.reduceRight<Gen>((inner, step) => ({ kind: "bind", ...step, body: inner }), fuse(replaced, linker));
}

function addOrigins(gen: Gen, origins: readonly number[]): Gen {
  switch (gen.kind) {
    case "yield":
      return { ...gen, origins: [...gen.origins, ...origins] };
    case "seq":
      return { ...gen, items: gen.items.map((item) => addOrigins(item, origins)) };
    case "when":
      return { ...gen, then: addOrigins(gen.then, origins), else: addOrigins(gen.else, origins) };
    case "forEach":
    case "forEntries":
    case "bind":
    case "forFact":
      return { ...gen, body: addOrigins(gen.body, origins) };
  }
}

function isShort(expr: Expr): boolean {
  return expr.kind === "text" || expr.kind === "show";
}

function replaceGets(expr: Expr, each: string, fields: ReadonlyMap<string, Expr>): Expr {
  return rewrite(expr, (node) => (node.kind === "get" && node.of.kind === "name" && node.of.name === each ? (fields.get(node.name) ?? literal(null)) : node));
}

/** `some` and `every` over a fact: one condition for each yield. */
function fuseExpr(expr: Expr, linker: Linker): Expr {
  return rewrite(expr, (node) => {
    if (node.kind !== "someFact" && node.kind !== "everyFact") {
      return node;
    }
    const some = someYield(linker.fact(node.fact), node.each, node.kind === "someFact" ? node.test : { kind: "not", operand: node.test });
    return node.kind === "someFact" ? some : { kind: "not", operand: some };
  });
}

function someYield(source: Gen, each: string, test: Expr): Expr {
  switch (source.kind) {
    case "yield":
      return replaceGets(test, each, new Map(Object.entries(source.record)));
    case "seq": {
      const [first, ...rest] = source.items.map((item) => someYield(item, each, test));
      return first === undefined ? FALSE : { kind: "or", operands: [first, ...rest] };
    }
    case "when":
      return {
        kind: "or",
        operands: [
          { kind: "and", operands: [source.test, someYield(source.then, each, test)] },
          { kind: "and", operands: [{ kind: "not", operand: source.test }, someYield(source.else, each, test)] },
        ],
      };
    case "forEach":
      return { kind: "some", list: source.list, items: source.items, each: source.each, test: someYield(source.body, each, test) };
    case "bind":
      return { kind: "let", name: source.name, value: source.value, body: someYield(source.body, each, test) };
    case "forEntries": {
      const value: Expr = { kind: "entry", of: source.map, key: name(source.key), type: source.values };
      const body: Expr = { kind: "let", name: source.each, value, body: someYield(source.body, each, test) };
      return { kind: "some", list: { kind: "keys", map: source.map, values: source.values }, items: STRING, each: source.key, test: body };
    }
    case "forFact":
      throw new Error(`DOK9002: the fact ${source.fact} reads another fact`);
  }
}

export function mapGen(gen: Gen, change: (expr: Expr) => Expr): Gen {
  switch (gen.kind) {
    case "yield":
      return { ...gen, record: mapValues(gen.record, change) };
    case "seq":
      return { kind: "seq", items: gen.items.map((item) => mapGen(item, change)) };
    case "when":
      return { kind: "when", test: change(gen.test), then: mapGen(gen.then, change), else: mapGen(gen.else, change) };
    case "forEach":
      return { ...gen, list: change(gen.list), body: mapGen(gen.body, change) };
    case "forEntries":
      return { ...gen, map: change(gen.map), body: mapGen(gen.body, change) };
    case "bind":
      return { ...gen, value: change(gen.value), body: mapGen(gen.body, change) };
    case "forFact":
      return { ...gen, body: mapGen(gen.body, change) };
  }
}

function countGets(gen: Gen, each: string): Map<string, number> {
  const counts = new Map<string, number>();
  mapGen(gen, (expr) =>
    rewrite(expr, (node) => {
      if (node.kind === "get" && node.of.kind === "name" && node.of.name === each) {
        counts.set(node.name, (counts.get(node.name) ?? 0) + 1);
      }
      return node;
    }),
  );
  return counts;
}
