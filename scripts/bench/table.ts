// Tables in Markdown, and figures in them.

export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) {
    return;
  }
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  console.log(`\n${title}\n\n${line(head)}\n| ${widths.map((width) => "-".repeat(width)).join(" | ")} |\n${rows.map(line).join("\n")}`);
}

export const ms = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0));
