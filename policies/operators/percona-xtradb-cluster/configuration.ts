// What my.cnf says of PXC's own replication.
const PLAIN_REPLICATION = /(^|\n)[ \t]*pxc[_-]encrypt[_-]cluster[_-]traffic[ \t]*=[ \t]*(0|off|false)[ \t\r]*(#|\n|$)/iu;

export function replicatesPlainly(configuration: string | undefined): boolean {
  return PLAIN_REPLICATION.test(configuration ?? "");
}
