import type { ObjectOf, Resource } from "./resource.ts";

/** A label that marks an object as belonging to a database or its operator; an empty value means any value. */
export interface Mark {
  readonly key: string;
  readonly value: string;
}

/** How an operator is told which namespaces it watches; a field of several names has blanks between them. */
export interface Watch {
  /** The image repository of the container that is told. */
  readonly image: string;
  /** Its environment variables, any of which tells it. */
  readonly variables: string;
  /** An argument that does, such as `--namespaces`; empty for none. */
  readonly flag: string;
  /** What it does untold: watch all, look into a file or another object, or not start. */
  readonly untold: "everywhere" | "elsewhere" | "refused";
  /** The packages by which a Subscription installs it; empty where none is known. */
  readonly packages: string;
}

/** How objects that are not the operator's own kinds are known to be its databases' or its own. */
export interface Recognition {
  /** Labels of the pods (and their workloads) that run the database. */
  readonly pods: readonly Mark[];
  /** Labels of the services in front of the database. */
  readonly services: readonly Mark[];
  /** Labels of the volume claims that hold its data. */
  readonly claims: readonly Mark[];
  /** Labels of the operator's own objects: its Deployment, Ingress, RBAC. */
  readonly controller: readonly Mark[];
  /** Names of the service accounts that the operator runs as, in its manifests and chart. */
  readonly serviceAccounts: readonly string[];
  /** Image repositories of the operator and its databases, without registry host or tag. */
  readonly images: readonly string[];
  /** Ports on which clients reach the database, secure or not. */
  readonly ports: readonly number[];
  /** Names of the operator's cluster roles, where they are called otherwise than its service accounts. */
  readonly roles?: readonly string[];
  /** How it is told which namespaces it watches; none where no manifest can tell. */
  readonly watches?: readonly Watch[];
}

/** Those fields of a recognition that are labels. */
type Labelled = "pods" | "services" | "claims" | "controller";

/**
 * All recognitions of the operators in the pack, joined: what a fact of a Kubernetes kind may ask. A label is the text `key=value`,
 * or `key=` where any value will do, and an image `/repository:`: engines find a text in a list much faster than they try each mark.
 */
export interface Pack extends Omit<Required<Recognition>, Labelled>, Readonly<Record<Labelled, readonly string[]>> {
  /** What kinds say `inSchema`, by fact. */
  readonly inSchema: { readonly [fact: string]: readonly SchemaFields[] };
}

/** A kind, and the fields of its schema any of which offers something: their paths, with blanks between. */
export interface SchemaFields {
  readonly group: string;
  readonly kind: string;
  readonly paths: string;
}

/** A fact that an object of this kind cannot show; the reason is printed wherever a verdict would stand. */
export interface NotVisible {
  readonly notVisible: string;
}
/** A fact that means nothing for this kind. */
export interface NotApplicable {
  readonly notApplicable: string;
}
/** A fact that this kind's schema shows, not its objects: one of these fields offers it. For the kind whose objects are schemas. */
export interface InSchema {
  readonly inSchema: readonly string[];
}
export function notVisible(reason: string): NotVisible {
  return { notVisible: reason };
}
export function notApplicable(reason: string): NotApplicable {
  return { notApplicable: reason };
}

/** Paths from the object's root, such as `spec.users.passwordSecret`: lists and maps are gone into by themselves. None: no release that was read has one. */
export function inSchema(...paths: readonly string[]): InSchema {
  return { inSchema: paths };
}

/** `kinds` are those of the pack that say `inSchema` of this very fact. */
export type FactFunction<O, T> = (object: O, pack: Pack, kinds: readonly SchemaFields[]) => Iterable<T>;
/** Facts of one kind: a generator of records, or why there is none. A fact left out is "not visible". */
export type FactsOf<O, F> = { readonly [K in keyof F]?: FactFunction<O, F[K]> | NotVisible | NotApplicable | InSchema };

export interface ResourceFacts<F> {
  readonly resource: Resource;
  readonly facts: FactsOf<never, F>;
}

/** A database operator (or Kubernetes itself): its kinds and the facts each shows. */
export interface Operator<F> {
  /** File name and part of policy names, e.g. `cloudnative-pg`. */
  readonly name: string;
  /** As people call it, e.g. `CloudNativePG`. */
  readonly title: string;
  readonly home: string;
  /** The operator's version whose CRDs and source were read. */
  readonly readAt: string;
  readonly recognise: Recognition;
  readonly resources: readonly ResourceFacts<F>[];
}

export interface OperatorDialect<F> {
  /** The facts of one resource. The compiler finds the functions in this very object literal. */
  facts<R extends Resource>(resource: R, facts: FactsOf<ObjectOf<R>, F>): ResourceFacts<F>;
  defineOperator(operator: Operator<F>): Operator<F>;
}

/** Facts that a kind does not show where it states another one, unless it says more: the reason is given once for all operators. */
export interface Implied<F> {
  readonly wherever: keyof F;
  readonly unseen: readonly (keyof F)[];
  readonly because: string;
}

export function operatorsOver<F>(...implied: readonly Implied<F>[]): OperatorDialect<F> {
  return {
    facts: (resource, facts) => ({ resource, facts: facts as FactsOf<never, F> }),
    defineOperator: (operator) => ({ ...operator, resources: operator.resources.map((own) => ({ ...own, facts: withImplied(own.facts, implied) })) }),
  };
}

function withImplied<F>(stated: FactsOf<never, F>, implied: readonly Implied<F>[]): FactsOf<never, F> {
  const unseen = implied
    .filter(({ wherever }) => isShown(stated[wherever]))
    .flatMap(({ unseen, because }) => unseen.map((fact) => [fact, notVisible(because)] as const));
  return { ...Object.fromEntries(unseen), ...stated };
}

function isShown(stated: unknown): boolean {
  return typeof stated === "function" || (typeof stated === "object" && stated !== null && !("notApplicable" in stated));
}

/** What joining asks of an operator. */
export interface Joined {
  readonly recognise: Recognition;
  readonly resources: readonly { readonly resource: { readonly group: string; readonly kind: string }; readonly facts: object }[];
}

/** Joins what the operators of a pack declare. */
export function joinRecognition(operators: readonly Joined[]): Pack {
  const marks = (field: Labelled): readonly string[] => operators.flatMap(({ recognise }) => recognise[field].map(({ key, value }) => `${key}=${value}`));
  return {
    pods: marks("pods"),
    services: marks("services"),
    claims: marks("claims"),
    controller: marks("controller"),
    serviceAccounts: operators.flatMap((operator) => operator.recognise.serviceAccounts),
    images: operators.flatMap((operator) => operator.recognise.images.map((repository) => `/${repository}:`)),
    ports: [...new Set(operators.flatMap((operator) => operator.recognise.ports))],
    roles: operators.flatMap((operator) => operator.recognise.roles ?? []),
    watches: operators.flatMap((operator) => operator.recognise.watches ?? []),
    inSchema: schemaFieldsOf(operators),
  };
}

function schemaFieldsOf(operators: readonly Joined[]): Pack["inSchema"] {
  const tables: { [fact: string]: SchemaFields[] } = {};
  for (const { resource, facts } of operators.flatMap((operator) => operator.resources)) {
    for (const [fact, stated] of Object.entries(facts)) {
      if (isInSchema(stated)) {
        tables[fact] = [...(tables[fact] ?? []), { group: resource.group, kind: resource.kind, paths: stated.inSchema.join(" ") }];
      }
    }
  }
  return tables;
}

export function isInSchema(stated: unknown): stated is InSchema {
  return typeof stated === "object" && stated !== null && "inSchema" in stated;
}
