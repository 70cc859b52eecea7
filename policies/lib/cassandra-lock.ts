// WL-1: where cass-operator makes the root file system read-only, it refuses more privileges as well, whatever a container
// says (construct_podtemplatespec.go).
const LOCKED_CASSANDRA = /^(4\.[1-9]|[5-9]\.|[1-9][0-9]+\.)/u;
const LOCKED_DSE = /^6\.[89]/u;

/** By the switch, or else by the server and its version; an image of one's own is left open. */
export function isLockedServer(given: boolean | undefined, type: string | undefined, version: string | undefined, image: string | undefined): boolean {
  if (given !== undefined) {
    return given;
  }
  if (type === "hcd" || (image ?? "") !== "") {
    return (image ?? "") === "";
  }
  return type === "dse" ? LOCKED_DSE.test(version ?? "") : LOCKED_CASSANDRA.test(version ?? "");
}
