#!/usr/bin/env bash
# How many rows a second does a replay read, and how much memory does it take?   bench/replay.sh [rows] [collaborations]
# End to end: start of Java, reading, weighing, writing. On one core, with a file of 10 million rows of 200,000
# interleaved collaborations: sorted by date, and at its worst. The last core: the first has the interrupts of the machine.
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-10000000} together=${2:-200000}
java=$(./peil jdk)/bin/java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
one_core=()
! command -v taskset >/dev/null || one_core=(taskset -c $(($(nproc) - 1)))

echo "$rows rows, $together collaborations at a time; load $(cut -d' ' -f1 /proc/loadavg)"
"$java" bench/Rows.java 1000 10 day >"$folder/few.csv"
./peil replay "$folder/few.csv" --output "$folder/few.out" 2>/dev/null # builds, when it must
for way in none day row; do
  "$java" bench/Rows.java "$rows" "$together" $way >"$folder/events.csv"
  many=$(($(wc -l <"$folder/events.csv") - 1))
  for _ in 1 2 3; do
    "${one_core[@]}" /usr/bin/time -f '%e %M' -o "$folder/time" ./peil replay "$folder/events.csv" --output "$folder/warnings.csv" 2>/dev/null
    read -r seconds memory <"$folder/time"
    awk -v way=$way -v rows="$many" -v s="$seconds" -v m="$memory" \
      'BEGIN { printf "  interleaved by %-5s %9d rows  %6.2f s  %9.0f rows/s  %4d MB\n", way, rows, s, rows / s, m / 1024 }'
  done
done
