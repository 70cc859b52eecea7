#!/usr/bin/env bash
# Builds the policy engines from the Go module proxy, at the versions their go.mod files pin:
#   build.sh [opa|gator|kyverno|kyverno-engine]...        (none named: all)
# Progress goes to stderr; stdout has one line per tool, "tool path".
#
# The cache folder's name has a hash of go.mod, go.sum, this script and code of our own in it, so that a changed pin or
# flag can never be served an old binary. src/engines/locate.ts computes the same name.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${DOK_ENGINES_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/dok-policies/engines}

fail() { # what, why, what to do
  printf 'error: %s\n  why: %s\n  fix: %s\n' "$1" "$2" "$3" >&2
  exit 1
}

module_of() {
  case $1 in
    opa) echo github.com/open-policy-agent/opa ;;
    gator) echo github.com/open-policy-agent/gatekeeper/v3 ;;
    kyverno | kyverno-engine) echo github.com/kyverno/kyverno ;;
    *) fail "unknown engine \"$1\"" "this script builds opa, gator, kyverno and kyverno-engine" "name one of them, or none for all" ;;
  esac
}

package_of() {
  case $1 in
    opa) module_of opa ;;
    gator) echo "$(module_of gator)/cmd/gator" ;;
    kyverno) echo "$(module_of kyverno)/cmd/cli/kubectl-kyverno" ;;
    kyverno-engine) echo ./engine ;;
  esac
}

# The folder of its go.mod.
home_of() {
  case $1 in
    kyverno-engine) echo kyverno ;;
    *) echo "$1" ;;
  esac
}

# Built from a module, a binary doesn't know its own version; OPA alone has it in its source.
version_flag_of() { # tool, version
  case $1 in
    gator) echo "-X $(module_of gator)/pkg/version.Version=v$2" ;;
    kyverno) echo "-X $(module_of kyverno)/pkg/version.BuildVersion=v$2" ;;
  esac
}

version_of() {
  awk -v module="$(module_of "$1")" \
    '{ sub(/^require /, ""); sub(/^[ \t]+/, "") } $1 == module { print substr($2, 2); exit }' "$here/$(home_of "$1")/go.mod"
}

hash_of() {
  local sum home code
  if command -v sha256sum >/dev/null; then sum=sha256sum; else sum="shasum -a 256"; fi
  home=$here/$(home_of "$1")
  code=()
  [ "$1" != kyverno-engine ] || code=("$home"/engine/*)
  cat "$home/go.mod" "$home/go.sum" "$here/build.sh" ${code[@]+"${code[@]}"} | $sum | cut -c1-12
}

path_of() { echo "$cache/$1-$(version_of "$1")-$(hash_of "$1")/$1"; }

check_go() {
  local wanted found
  command -v go >/dev/null ||
    fail "cannot build $1: there is no \`go\` on PATH" \
      "$1 is built from source, which makes it the same bytes for everybody" \
      "install Go (https://go.dev/dl), or point DOK_$(echo "$1" | tr '[:lower:]-' '[:upper:]_') at a $1 you have"
  wanted=$(awk '$1 == "go" { print $2 }' "$here/$(home_of "$1")/go.mod")
  found=$(cd "$here/$(home_of "$1")" && go env GOVERSION)
  found=${found#go}
  [ "$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ] ||
    fail "cannot build $1: Go $found is too old" "scripts/engines/$(home_of "$1")/go.mod asks for Go $wanted" \
      "install Go $wanted or newer, or let Go fetch it: GOTOOLCHAIN=auto $0 $1"
}

build() {
  local tool=$1 target version started unfinished
  target=$(path_of "$tool")
  version=$(version_of "$tool")
  if [ -x "$target" ]; then
    echo "$tool $version: built already" >&2
    return
  fi
  check_go "$tool"
  mkdir -p "$(dirname "$target")"
  unfinished=$(mktemp "$target.XXXXXX")
  # shellcheck disable=SC2064  # the name is wanted as it is now
  trap "rm -f '$unfinished'" EXIT

  echo "$tool $version: building..." >&2
  started=$(date +%s)
  (
    cd "$here/$(home_of "$tool")"
    CGO_ENABLED=0 GOFLAGS=-mod=readonly GOWORK=off nice -n 10 go build -trimpath -buildvcs=false \
      -ldflags "-s -w $(version_flag_of "$tool" "$version")" -o "$unfinished" "$(package_of "$tool")"
  ) || fail "building $tool $version failed" "the output of go stands above" \
    "check the disk space and the way to the module proxy (GOPROXY=$(go env GOPROXY)), then run $0 $tool again"
  chmod 755 "$unfinished"
  mv -f "$unfinished" "$target"
  echo "$tool $version: $(($(date +%s) - started)) s" >&2
}

export GOTOOLCHAIN=${GOTOOLCHAIN:-local}
[ $# -gt 0 ] || set -- opa gator kyverno kyverno-engine
for tool in "$@"; do module_of "$tool" >/dev/null; done
for tool in "$@"; do build "$tool"; done
for tool in "$@"; do echo "$tool $(path_of "$tool")"; done
