#!/usr/bin/env bash
# Runs a command where it sees nothing but its own loopback and its own processes:
#   alone.sh command [argument]...
# When the command ends, or this script does, whatever it left running is killed by the kernel; leftovers of a command
# that succeeded are named and make this script fail. Works as root and, where user namespaces are allowed, as anybody.
set -euo pipefail

fail() { # what, why, what to do
  printf 'error: %s\n  why: %s\n  fix: %s\n' "$1" "$2" "$3" >&2
  exit 1
}

leftovers() { # lines "pid name"; the first process of the namespace is this script
  local folder pid state
  for folder in /proc/[0-9]*; do
    pid=${folder#/proc/}
    state=$(awk '$1 == "State:" { print $2 }' "$folder/status" 2>/dev/null) || continue
    case $pid:$state in "$$":* | "$BASHPID":* | *:Z | *:) continue ;; esac
    [ "$(awk '$1 == "PPid:" { print $2 }' "$folder/status" 2>/dev/null)" != "$BASHPID" ] || continue
    echo "$pid $(cat "$folder/comm" 2>/dev/null)"
  done
}

if [ "${1:-}" = --inside ]; then
  shift
  ip link set lo up
  code=0
  "$@" || code=$?
  for _ in $(seq 1 50); do
    left=$(leftovers)
    [ -n "$left" ] || exit "$code"
    sleep 0.1
  done
  printf 'error: left running after the end:\n%s\n' "$left" >&2
  [ "$code" -ne 0 ] || code=1
  exit "$code"
fi

[ $# -gt 0 ] || fail "nothing to run" "no command was given" "alone.sh command [argument]..."
for tool in unshare setpriv ip; do
  command -v "$tool" >/dev/null || fail "there is no $tool on PATH" "the cluster runs in a network of its own" "install util-linux and iproute2"
done
user=()
[ "$(id -u)" -eq 0 ] || user=(--map-root-user)
unshare "${user[@]}" --net --pid --fork --mount-proc true 2>/dev/null ||
  fail "cannot make a network and a process namespace" "the kernel refused \`unshare ${user[*]} --net --pid --fork --mount-proc\`" \
    "run as root, or allow unprivileged user namespaces (kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns)"

# What is written to the temporary folder goes too, however the command ends.
TMPDIR=$(mktemp -d)
export TMPDIR
clean_up() {
  [ -z "${DOK_CLUSTER_KEEP:-}" ] || return 0
  # Killed processes may write for a moment more.
  for _ in $(seq 1 20); do rm -rf "$TMPDIR" 2>/dev/null && return || sleep 0.2; done
}
setpriv --pdeathsig KILL unshare "${user[@]}" --net --pid --fork --kill-child --mount-proc "${BASH_SOURCE[0]}" --inside "$@" &
child=$!
trap 'kill -KILL "$child" 2>/dev/null; wait "$child" 2>/dev/null; clean_up; exit 130' INT TERM HUP
code=0
wait "$child" || code=$?
clean_up
exit "$code"
