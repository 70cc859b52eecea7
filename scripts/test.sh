#!/usr/bin/env bash
# Sets up everything the tests need (modules, engines, a browser) and runs them all. The second command of the README.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -d node_modules ] || npm ci --no-audit --no-fund
scripts/engines/build.sh
[ -d scripts/browser/node_modules ] || npm run --silent browser
npx vitest run "$@"
