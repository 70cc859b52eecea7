// One page that needs nothing else: no script, no font, no network (its own policy forbids them), light or dark as the
// reader's system is.
import { markup } from "./xml.ts";

/** All that stands before the page's content. */
export function openPage(title: string, style: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${markup(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
}

/** All that stands after it. */
export const CLOSE_PAGE = "</main>\n</body>\n</html>\n";
