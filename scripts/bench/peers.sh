#!/usr/bin/env bash
# Fetches the pod security policies of gatekeeper-library and kyverno/policies, for the benchmark to measure beside ours:
#   peers.sh DIR
# Nothing of them is kept in this project. Needs git and the way to github.com, or to a mirror that git was told of
# (url.<mirror>.insteadOf).
set -euo pipefail

peers=(
  "open-policy-agent/gatekeeper-library 5c441fb645f257b2c428fe9aea22da24a94b5bab"
  "kyverno/policies b9c4317ce02256dc66118e08bb3e9345e7bfce5c"
)

[ $# -eq 1 ] || { printf 'error: no folder was named\n  fix: peers.sh DIR\n' >&2; exit 1; }
for peer in "${peers[@]}"; do
  read -r repository commit <<<"$peer"
  target=$1/$repository
  if [ "$(git -C "$target" rev-parse HEAD 2>/dev/null)" = "$commit" ]; then
    echo "$repository: here already" >&2
    continue
  fi
  git init --quiet "$target"
  git -C "$target" fetch --quiet --depth 1 "https://github.com/$repository" "$commit" ||
    { printf 'error: cannot fetch %s\n  why: the output of git stands above\n  fix: check the way to github.com, or leave the peers out\n' "$repository" >&2; exit 1; }
  git -C "$target" checkout --quiet --detach "$commit"
  echo "$repository: $(git -C "$target" log -1 --format='%h of %cs')" >&2
done
