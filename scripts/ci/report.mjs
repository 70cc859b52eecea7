// What vitest's report in JSON says: "PASSED FAILED" on the first line, then what took longest and what failed, in short.
// A file that could not even be read is a failure.
//   node scripts/ci/report.mjs REPORT.json
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

const LINES = 12;
const COLUMNS = 400;

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const files = testResults.map((result) => ({ ...result, name: relative(".", result.name) }));
const unread = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
console.log(numPassedTests, numFailedTests + unread.length);

console.log("longest, in seconds of which others may have had a part:");
const seconds = ({ startTime, endTime }) => (endTime - startTime) / 1000;
for (const file of files.toSorted((one, other) => seconds(other) - seconds(one)).slice(0, 12)) {
  console.log(seconds(file).toFixed(0).padStart(6), file.name);
}

const short = (text) =>
  stripVTControlCharacters(text)
    .split("\n")
    .filter((line, index) => index < 2 || !/^\s+at /u.test(line))
    .slice(0, LINES)
    .map((line) => `    ${line.slice(0, COLUMNS)}`)
    .join("\n");
for (const file of unread) {
  console.log(`FAILED ${file.name}\n${short(file.message)}`);
}
for (const { name, assertionResults } of files) {
  for (const { status, fullName, failureMessages } of assertionResults) {
    if (status === "failed") {
      console.log(`FAILED ${name} > ${fullName.slice(0, COLUMNS)}\n${short(failureMessages.join("\n"))}`);
    }
  }
}
