// Texts that some reader of YAML takes for something else, refuses, or folds.

/** What YAML 1.1, 1.2 or both resolve to another type where it stands bare. */
const OTHER_TYPES: readonly string[] = [
  ...["y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "true", "True", "TRUE", "false", "False", "FALSE"],
  ...["~", "null", "Null", "NULL", "nil", "undefined", ""],
  ...["0", "-0", "+1", "-1", "12", "017", "08", "0o17", "0x1f", "0X1F", "0b101", "1_000", "0x_1", "_1", "1__0", "0o_1"],
  ...["1.0", "1.", ".5", "+.5", "-.5", "1e3", "1E3", "1e+3", "1.5e-3", "1_0.5", ".e1", "e1", "1e", "6.02e23_"],
  ...[".inf", "-.inf", "+.inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN", "Infinity", "NaN"],
  ...["2001-01-01", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10"],
  ...["12:30:45", "1:60", "190:20:30.15", "-1:30", "3:25:45:1", "0:0", "22:22"],
  ...["=", "<<", "<<:", "!!str", "!!binary", "1.2.3", "0.1.0", "v1", "1.30", "1Gi", "10m"],
];

/** Indicators, and what opens or closes something. */
const INDICATORS: readonly string[] = [
  ...["-", "- x", "-x", "--- x", "---", "...", "--", "?", "? x", "?x", ":", ": ", ": x", ":x", "a: b", "a:b", "a :b", "a:", "# c", "#c", "a # c", "a#c"],
  ...[
    "[",
    "]",
    "[a]",
    "{",
    "}",
    "{a: b}",
    "{}",
    "[]",
    ",",
    "a, b",
    "&a",
    "&a b",
    "*a",
    "*",
    "!",
    "!a",
    "|",
    "|-",
    ">",
    ">+",
    "%",
    "%YAML 1.1",
    "@",
    "@a",
    "`",
    "`a`",
  ],
  ...["'", "''", "'a'", '"', '""', '"a"', 'a"b', "it's", "\\", "\\n", "a\\", "\\\\", '\\"', "\\u0041", "\\x41", "${a}", "{{ a }}"],
];

/** Blanks and line ends, in every place. */
const BLANKS: readonly string[] = [
  ...[" ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", " a", "a ", "  a  ", "\ta", "a\t", "a\tb", " \n", "\n ", "\t\n", "\n\t"],
  ...["a\n", "a\n\n", "a\n\n\n", "\na", "\n\na\n", "a\nb", "a\nb\n", "a\n\nb\n", "a\n b\n", " a\nb\n", "a\n  b\n c\n", "a \nb \n", "a\n \nb\n", "a\n\t\nb\n"],
  ...[
    "a\n\tb\n",
    "\ta\n\tb\n",
    "a\n\tb",
    "a\r\nb\r\n",
    "a\rb",
    "a\n# c\n",
    "# c\na\n",
    "a\n---\nb\n",
    "---\na\n",
    "a\n...\n",
    "%a\nb\n",
    "a: b\nc: d\n",
    "- a\n- b\n",
  ],
  `${"word ".repeat(60)}end`,
  `${"word ".repeat(60)}`,
  "x".repeat(5000),
  `${"long line ".repeat(30)}\n${"another line ".repeat(30)}\n`,
  `${"long line ".repeat(30)} \n  ${"another line ".repeat(30)}\n\n no end`,
  `a text of more than forty characters, with\n \na line that is one blank`,
  `first\n\n${" ".repeat(90)}\nlast`,
  `first \\n \\ ${"é ".repeat(60)}\n \n\tlast \n`,
];

/** Control characters, and what some readers fold, drop or refuse: next line, separators, byte order mark, specials. */
const CHARACTERS: readonly string[] = [
  ...Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1)),
  ...Array.from({ length: 33 }, (_, index) => String.fromCharCode(index + 0x7f)),
  ...["\u00a0", "\u00ad", "\u061c", "\u200b", "\u200e", "\u2028", "\u2029", "\u202e", "\ue000", "\ufdd0", "\ufeff", "\ufffd"],
  ...["é", "ß", "漢字", "עברית", "🐘", "👩‍👩‍👧", "e\u0301", "\u{10ffff}", "\u{1f600}\u{e0001}"],
].flatMap((text) => [text, `a${text}b`, `a ${text}`, `${text} a`, `a\n${text}\n`]);

/** Not characters at all, but strings may hold them. */
const NONCHARACTERS: readonly string[] = ["\ufffe", "\uffff", "a\ufffeb"];

export const AWKWARD: readonly string[] = [...new Set([...OTHER_TYPES, ...INDICATORS, ...BLANKS, ...CHARACTERS, ...NONCHARACTERS])];
