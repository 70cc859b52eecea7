// What the text of haproxy.cfg says.
const STATISTICS = /(^|\n)[ \t]*stats[ \t]+auth[ \t]+[^ \t\r\n]/u;

/** Whether the page of statistics has its login in the text. */
export function holdsStatisticsLogin(configuration: string | undefined): boolean {
  return STATISTICS.test(configuration ?? "");
}
