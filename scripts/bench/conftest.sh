#!/usr/bin/env bash
# Builds conftest from the Go module proxy, at the version that conftest/go.mod pins, and prints its path. It is measured
# beside `check` and used by nothing else, so scripts/engines does not build it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/conftest
cache=${DOK_ENGINES_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/dok-policies/engines}
module=github.com/open-policy-agent/conftest
version=$(awk -v module="$module" '{ sub(/^require /, ""); sub(/^[ \t]+/, "") } $1 == module { print substr($2, 2); exit }' "$here/go.mod")
target=$cache/conftest-$version-$(cat "$here/go.mod" "$here/go.sum" "${BASH_SOURCE[0]}" | sha256sum | cut -c1-12)/conftest

if [ ! -x "$target" ]; then
  command -v go >/dev/null || { printf 'error: cannot build conftest: there is no `go` on PATH\n  fix: install Go, or leave conftest out\n' >&2; exit 1; }
  mkdir -p "$(dirname "$target")"
  unfinished=$(mktemp "$target.XXXXXX")
  trap 'rm -f "$unfinished"' EXIT
  echo "conftest $version: building..." >&2
  (cd "$here" && CGO_ENABLED=0 GOFLAGS=-mod=readonly GOWORK=off GOTOOLCHAIN=${GOTOOLCHAIN:-local} nice -n 10 go build -trimpath -buildvcs=false \
    -ldflags "-s -w -X $module/internal/version.Version=v$version" -o "$unfinished" "$module")
  chmod 755 "$unfinished"
  mv -f "$unfinished" "$target"
fi
echo "$target"
