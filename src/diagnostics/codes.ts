// The only place where a message is written. Codes are typed by hand and never reused: 1xxx reading, 2xxx the
// language, 3xxx lowering, 4xxx what a target can't say, 5xxx manifests and configuration, 6xxx engines, 9xxx our bugs.
export interface CodeEntry {
  readonly severity: "error" | "warning";
  readonly message: (params: { readonly [name: string]: string }) => string;
  readonly why: string;
  readonly fix: string;
}
export interface CodeTable {
  readonly [code: string]: CodeEntry;
}
