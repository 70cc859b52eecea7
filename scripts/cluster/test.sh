#!/usr/bin/env bash
# Runs the tests on a real cluster, in a network and a process namespace of their own:
#   test.sh [argument of vitest]...        e.g. test.sh smoke, test.sh -t "Kyverno"
# Without arguments everything but smoke, which is a part of what the others show. Builds what is missing first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scripts/cluster/build.sh >/dev/null
[ $# -gt 0 ] || set -- --exclude '**/smoke.spec.ts'
exec scripts/cluster/alone.sh npx vitest run --config test-suites/cluster/vitest.config.ts "$@"
