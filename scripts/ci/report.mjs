// What vitest's report in JSON says: "PASSED FAILED" on the first line, then what took longest and what failed.
// A file that could not even be read is a failure.
//   node scripts/ci/report.mjs REPORT.json
import { readFileSync } from "node:fs";
import { relative } from "node:path";

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const files = testResults.map((result) => ({ ...result, name: relative(".", result.name) }));
const unread = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
console.log(numPassedTests, numFailedTests + unread.length);

console.log("longest, in seconds of which others may have had a part:");
const seconds = ({ startTime, endTime }) => (endTime - startTime) / 1000;
for (const file of files.toSorted((one, other) => seconds(other) - seconds(one)).slice(0, 12)) {
  console.log(seconds(file).toFixed(0).padStart(6), file.name);
}

for (const { name } of unread) {
  console.log(`FAILED ${name}`);
}
for (const { name, assertionResults } of files) {
  for (const { fullName } of assertionResults.filter(({ status }) => status === "failed")) {
    console.log(`FAILED ${name} > ${fullName}`);
  }
}
