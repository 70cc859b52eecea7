import type { ObjectOf, Resource } from "./resource.ts";

/** A label that marks an object as belonging to a database or its operator; an empty value means any value. */
export interface Mark {
  readonly key: string;
  readonly value: string;
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
}

/** All recognitions of the operators in the pack, joined: what a fact of a Kubernetes kind may ask. */
export type Pack = Recognition;

/** A fact that an object of this kind cannot show; the reason is printed wherever a verdict would stand. */
export interface NotVisible {
  readonly notVisible: string;
}
/** A fact that means nothing for this kind. */
export interface NotApplicable {
  readonly notApplicable: string;
}
export function notVisible(reason: string): NotVisible {
  return { notVisible: reason };
}
export function notApplicable(reason: string): NotApplicable {
  return { notApplicable: reason };
}

export type FactFunction<O, T> = (object: O, pack: Pack) => Iterable<T>;
/** Facts of one kind: a generator of records, or why there is none. A fact left out is "not visible". */
export type FactsOf<O, F> = { readonly [K in keyof F]?: FactFunction<O, F[K]> | NotVisible | NotApplicable };

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

export function operatorsOver<F>(): OperatorDialect<F> {
  return {
    facts: (resource, facts) => ({ resource, facts: facts as FactsOf<never, F> }),
    defineOperator: (operator) => operator,
  };
}

/** Joins what the operators of a pack declare. */
export function joinRecognition(operators: readonly { readonly recognise: Recognition }[]): Pack {
  return {
    pods: operators.flatMap((operator) => operator.recognise.pods),
    services: operators.flatMap((operator) => operator.recognise.services),
    claims: operators.flatMap((operator) => operator.recognise.claims),
    controller: operators.flatMap((operator) => operator.recognise.controller),
    serviceAccounts: operators.flatMap((operator) => operator.recognise.serviceAccounts),
    images: operators.flatMap((operator) => operator.recognise.images),
    ports: [...new Set(operators.flatMap((operator) => operator.recognise.ports))],
  };
}
