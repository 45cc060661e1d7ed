#!/usr/bin/env bash
# How many evaluations can clients submit in a second, beside what the database alone could do?
# shellcheck source=bench/house.sh
source "$(dirname "$0")/house.sh"
need psql postgresql-client
need pgbench postgresql-contrib

connections=8
warm=${WARM:-8000}
measured=${MEASURED:-16000}
each=$((measured / connections))
last=$((warm + measured))

up
database
client() { "$("$root/peil" jdk)/bin/java" -Xmx128m "$root/bench/Evaluations.java" "$@"; }

# Links 1 to $last are submitted over HTTP; pgbench takes as many after that, whose hash is just their number.
client hashes "$data/link-key" 1 "$last" >"$folder/hashes.csv"
seq -f '%.0f' $((last + 1)) $((last + measured)) | awk '{print $1 ",n" $1}' >>"$folder/hashes.csv"
psql -q -v ON_ERROR_STOP=1 -c "create temp table hashes (n bigint primary key, hash text)" \
  -c "\\copy hashes from '$folder/hashes.csv' csv" -f "$root/bench/evaluations.sql"

client submit "$data/link-key" 1 "$warm" "$url" $connections >/dev/null
read -r ours half slow <<<"$(client submit "$data/link-key" $((warm + 1)) "$last" "$url" $connections)"

theirs=$(PGOPTIONS='-c role=peil_app' pgbench -n -M prepared -c $connections -j 2 -t "$each" \
  -D i=0 -D first="$last" -D each="$each" -f "$root/bench/evaluations.pgbench" -l --log-prefix="$folder/pgbench" 2>&1) ||
  { echo "$theirs" >&2; exit 1; }
rate=$(sed -n 's/^tps = \([0-9]*\).*/\1/p' <<<"$theirs")
answered=$(psql -At -c "select count(*) from evaluation where client_given is not null")
[ "$answered" = $((last + measured)) ] || { echo "Only $answered were stored: $theirs" >&2; exit 1; }
read -r their_half their_slow <<<"$(cat "$folder"/pgbench.* | awk '{print $3 / 1000}' | sort -n |
  awk '{all[NR] = $1} END {printf "%.1f %.1f", all[int(NR * 0.5)], all[int(NR * 0.99)]}')"

machine
echo "Peil:    $ours evaluations a second, half within $half ms, 99 % within $slow ms"
echo "  $measured forms posted over HTTP on $connections connections, each by a link of its own, after $warm to warm up."
echo "pgbench: $rate a second, half within $their_half ms, 99 % within $their_slow ms"
echo "  The same statements on the same database with fsync on, $connections connections, prepared, row-level security on."
awk -v ours="$ours" -v theirs="$rate" 'BEGIN {printf "Peil reaches %.0f %% of what the database can do alone.\n", 100 * ours / theirs}'
