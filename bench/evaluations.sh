#!/usr/bin/env bash
# How many evaluations can clients submit in a second, beside what the database alone could do?
# shellcheck source=bench/house.sh
source "$(dirname "$0")/house.sh"
need psql postgresql-client
need pgbench postgresql-contrib

connections=8
# Java compiles what it runs often: before some 40,000 it still spends its time on that.
warm=${WARM:-40000}
measured=${MEASURED:-16000}
each=$((measured / connections))
last=$((warm + measured))

up
database
client() { "$("$root/peil" jdk)/bin/java" -XX:TieredStopAtLevel=1 -Xmx128m "$root/bench/Evaluations.java" "$@"; }

# Links 1 to $last are submitted over HTTP; each run of pgbench takes as many after that, whose hash is just their number.
client hashes "$data/link-key" 1 "$last" >"$folder/hashes.csv"
seq -f '%.0f' $((last + 1)) $((last + 2 * measured)) | awk '{print $1 ",n" $1}' >>"$folder/hashes.csv"
psql -q -v ON_ERROR_STOP=1 -c "create temp table hashes (n bigint primary key, hash text)" \
  -c "\\copy hashes from '$folder/hashes.csv' csv" -f "$root/bench/evaluations.sql"

pgbench_with() { # protocol, after which link: the rate, the median and the 99th percentile
  local said
  rm -f "$folder"/pgbench.*
  said=$(PGOPTIONS='-c role=peil_app' pgbench -n -M "$1" -c $connections -j 2 -t "$each" \
    -D i=0 -D first="$2" -D each="$each" -f "$root/bench/evaluations.pgbench" -l --log-prefix="$folder/pgbench" 2>&1) ||
    { echo "$said" >&2; exit 1; }
  sed -n 's/^tps = \([0-9]*\).*/\1/p' <<<"$said"
  cat "$folder"/pgbench.* | awk '{print $3 / 1000}' | sort -n |
    awk '{all[NR] = $1} END {printf "%.1f\n%.1f\n", all[int(NR * 0.5)], all[int(NR * 0.99)]}'
}

client submit "$data/link-key" 1 "$warm" "$url" $connections >/dev/null
read -r ours half slow <<<"$(client submit "$data/link-key" $((warm + 1)) "$last" "$url" $connections)"
mapfile -t simple < <(pgbench_with simple "$last")
mapfile -t prepared < <(pgbench_with prepared $((last + measured)))
answered=$(psql -At -c "select count(*) from evaluation where client_given is not null")
[ "$answered" = $((last + 2 * measured)) ] || { echo "Only $answered were stored." >&2; exit 1; }

percent() { awk -v ours="$ours" -v theirs="$1" 'BEGIN {printf "%.0f %%", 100 * ours / theirs}'; }

machine
echo "Peil:    $ours evaluations a second, half within $half ms, 99 % within $slow ms"
echo "  $measured forms posted over HTTP on $connections connections, each by a link of its own, after $warm to warm up."
echo "pgbench: ${simple[0]} a second, half within ${simple[1]} ms, 99 % within ${simple[2]} ms; Peil reaches $(percent "${simple[0]}")"
echo "  The same statements on the same database with fsync on, $connections connections, row-level security on."
echo "pgbench with prepared statements: ${prepared[0]} a second, ${prepared[1]} and ${prepared[2]} ms; Peil reaches $(percent "${prepared[0]}")"
