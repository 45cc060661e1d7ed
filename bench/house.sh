# Sourced by the scripts beside it: a Peil on a folder that is thrown away afterwards.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
port=${PEIL_BENCH_PORT:-18990}
url=http://127.0.0.1:$port
folder=$(mktemp -d "${TMPDIR:-/tmp}/peil-bench.XXXXXX")
data=$folder/data
said=$folder/terminal
peil=
[ "$(uname)" = Linux ] || { echo "The benches read /proc, so they need Linux." >&2; exit 1; }
read -r load _ </proc/loadavg # before we add to it


need() { # program, Debian's package
  command -v "$1" >/dev/null || { echo "This bench needs $1: sudo apt install $2" >&2; exit 1; }
}

up() { # starts Peil and waits until its first page has answered
  : >"$said"
  LC_ALL=C "$root/peil" --data "$data" --port "$port" >"$said" 2>&1 </dev/null &
  peil=$!
  until grep -q '^Peil is ready' "$said"; do
    kill -0 "$peil" 2>/dev/null || { cat "$said" >&2; exit 1; }
    sleep 0.01
  done
}

down() {
  [ -n "$peil" ] || return 0
  kill "$peil" 2>/dev/null || true
  wait "$peil" 2>/dev/null || true
  peil=
}

postgres() { # the numbers of all processes of the database
  local first; first=$(head -n 1 "$data/postgres/postmaster.pid")
  echo "$first"
  pgrep -P "$first"
}

# The connection for psql and pgbench.
database() {
  export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=peil PGPASSWORD PGPORT
  PGPORT=$(sed -n 4p "$data/postgres/postmaster.pid")
  PGPASSWORD=$(cat "$data/postgres-password")
}

machine() {
  printf 'On %s processors, %s GB, %s.\n' "$(nproc)" "$(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
  awk -v load="$load" -v n="$(nproc)" 'BEGIN {if (load > n / 2) print "Others were at work on it (load " load "): take the figures with care."}'
}

clean_up() {
  down
  rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT TERM
