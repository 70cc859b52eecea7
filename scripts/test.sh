#!/usr/bin/env bash
# Sets up everything the tests need (modules, engines) and runs them all. The second command of the README.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -d node_modules ] || npm ci --no-audit --no-fund
scripts/engines/build.sh
npx vitest run "$@"
