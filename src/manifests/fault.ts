/**
 * `syntax`: Kubernetes would refuse it too; `bounds`: more than the check is willing to read; `template`: not rendered
 * yet; `bug`: ours.
 */
export type FaultKind = "syntax" | "bounds" | "template" | "bug";

/** What is wrong with a document, and where. Thrown by the readers, caught where the document ends. */
export class ManifestFault extends Error {
  override readonly name = "ManifestFault";
  readonly kind: FaultKind;
  readonly offset: number;
  readonly end: number;

  constructor(kind: FaultKind, reason: string, offset: number, end = offset + 1) {
    super(reason);
    this.kind = kind;
    this.offset = offset;
    this.end = end;
  }
}

/** Text of a file, short enough for a message. */
export function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
