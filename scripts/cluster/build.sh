#!/usr/bin/env bash
# Builds a Kubernetes control plane and the policy engines' controllers from the Go module proxy, at the versions that
# the go.mod files beside this script pin:
#   build.sh [--paths] [component[@minor]]...      (none named: all, as in `all` below)
# "kube-apiserver@1.35" is built from the folder kubernetes-1.35 instead of kubernetes. With --paths nothing is built:
# it fails if something is missing. Progress goes to stderr; stdout has one line per component, "component path version".
# A component that ends in "-manifest" is a YAML file of the engine's release, copied from its Go module.
#
# The cache folder's name has a hash of go.mod, go.sum and this script in it, so that a changed pin or flag can never
# be served an old binary.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${DOK_ENGINES_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/dok-policies/engines}
all=(etcd kube-apiserver kube-controller-manager kubectl gatekeeper gatekeeper-manifest kyverno kyverno-reports kyverno-manifest)

fail() { # what, why, what to do
  printf 'error: %s\n  why: %s\n  fix: %s\n' "$1" "$2" "$3" >&2
  exit 1
}

describe() { # component[@minor] → folder, module, package (a folder of the module) or file, of the component
  local component=${1%@*}
  case $component in
    etcd) folder=etcd module=go.etcd.io/etcd/server/v3 source= ;;
    kube-apiserver | kube-controller-manager | kubectl) folder=kubernetes module=k8s.io/kubernetes source=cmd/$component ;;
    gatekeeper) folder=gatekeeper module=github.com/open-policy-agent/gatekeeper/v3 source= ;;
    gatekeeper-manifest) folder=gatekeeper module=github.com/open-policy-agent/gatekeeper/v3 source=deploy/gatekeeper.yaml ;;
    kyverno) folder=kyverno module=github.com/kyverno/kyverno source=cmd/kyverno ;;
    kyverno-reports) folder=kyverno module=github.com/kyverno/kyverno source=cmd/reports-controller ;;
    kyverno-manifest) folder=kyverno module=github.com/kyverno/kyverno source=config/install-latest-testing.yaml ;;
    *) fail "unknown component \"$1\"" "this script builds ${all[*]}" "name some of them, or none for all" ;;
  esac
  [ "$component" = "$1" ] || folder=$folder-${1#*@}
  [ -f "$here/$folder/go.mod" ] || fail "no pins for \"$1\"" "scripts/cluster/$folder/go.mod does not exist" "name a version that has a folder"
  version=$(awk -v module="$module" '{ sub(/^require /, ""); sub(/^[ \t]+/, "") } $1 == module && $2 ~ /^v/ { print substr($2, 2); exit }' "$here/$folder/go.mod")
  target=$cache/$component-$version-$(hash_of "$folder")/$component
}

hash_of() { # folder
  local sum
  if command -v sha256sum >/dev/null; then sum=sha256sum; else sum="shasum -a 256"; fi
  cat "$here/$1/go.mod" "$here/$1/go.sum" "$here/build.sh" | $sum | cut -c1-12
}

# A binary built from a module doesn't know its own version; etcd alone has it in its source.
version_flags() {
  local minor package
  case $module in
    k8s.io/kubernetes)
      minor=${version#*.}
      for package in k8s.io/component-base/version k8s.io/client-go/pkg/version; do
        printf -- '-X %s.gitVersion=v%s -X %s.gitMajor=%s -X %s.gitMinor=%s ' \
          "$package" "$version" "$package" "${version%%.*}" "$package" "${minor%%.*}"
      done
      ;;
    */gatekeeper/v3) printf -- '-X %s/pkg/version.Version=v%s' "$module" "$version" ;;
    */kyverno) printf -- '-X %s/pkg/version.BuildVersion=v%s' "$module" "$version" ;;
  esac
}

check_go() { # component
  local wanted found
  command -v go >/dev/null ||
    fail "cannot build $1: there is no \`go\` on PATH" "the cluster is built from source" "install Go (https://go.dev/dl)"
  wanted=$(awk '$1 == "go" { print $2 }' "$here/$folder/go.mod")
  found=$(cd "$here/$folder" && go env GOVERSION)
  found=${found#go}
  [ "$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ] ||
    fail "cannot build $1: Go $found is too old" "scripts/cluster/$folder/go.mod asks for Go $wanted" \
      "install Go $wanted or newer, or let Go fetch it: GOTOOLCHAIN=auto $0 $1"
}

compile() { # into
  CGO_ENABLED=0 GOFLAGS=-mod=readonly GOWORK=off nice -n 10 go build -trimpath -buildvcs=false \
    -ldflags "-s -w $(version_flags)" -o "$1" "$module${source:+/$source}"
}

take_file() { # into
  local root
  root=$(GOFLAGS=-mod=readonly GOWORK=off go list -m -f '{{.Dir}}' "$module") && cp "$root/$source" "$1"
}

provide() { # component
  local how=compile started unfinished
  describe "$1"
  if [ -s "$target" ]; then
    echo "$1 $version: here already" >&2
    return
  fi
  [ "$build" = yes ] || fail "$1 $version is not here" "$target does not exist" "run scripts/cluster/build.sh $1 (needs Go and the module proxy)"
  check_go "$1"
  mkdir -p "$(dirname "$target")"
  unfinished=$(mktemp "$target.XXXXXX")
  # shellcheck disable=SC2064  # the name is wanted as it is now
  trap "rm -f '$unfinished'" EXIT
  case $source in *.yaml) how=take_file ;; esac

  echo "$1 $version: building..." >&2
  started=$(date +%s)
  # A module's folder in the cache may be absent though its packages were compiled before.
  (cd "$here/$folder" && GOWORK=off go mod download "$module" && $how "$unfinished") ||
    fail "building $1 $version failed" "the output of go stands above" \
      "check the disk space and the way to the module proxy (GOPROXY=$(go env GOPROXY)), then run $0 $1 again"
  chmod 755 "$unfinished"
  mv -f "$unfinished" "$target"
  echo "$1 $version: $(($(date +%s) - started)) s, $(($(wc -c <"$target") / 1000000)) MB" >&2
}

export GOTOOLCHAIN=${GOTOOLCHAIN:-local}
build=yes
if [ "${1:-}" = --paths ]; then
  build=no
  shift
fi
[ $# -gt 0 ] || set -- "${all[@]}"
for component in "$@"; do describe "$component"; done
if [ "$build" = yes ]; then
  for component in "$@"; do provide "$component"; done
else
  for component in "$@"; do provide "$component" 2> >(grep -v 'here already' >&2); done
fi
for component in "$@"; do
  describe "$component"
  echo "$component $target $version"
done
