#!/usr/bin/env bash
# How long until the first page answers, and how much memory do Peil and its database take together?
# shellcheck source=bench/house.sh
source "$(dirname "$0")/house.sh"

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

megabytes() { # of the processes named: memory that several share is divided among them (PSS)
  local process
  for process in "$@"; do cat "/proc/$process/smaps_rollup" 2>/dev/null; done | awk '/^Pss:/ {sum += $2} END {printf "%.0f", sum / 1024}'
}

up # builds, makes the data folder
down

times=()
for _ in 1 2 3 4 5; do
  begun=$(milliseconds)
  up
  times+=($(($(milliseconds) - begun)))
  java=$(megabytes "$peil")
  # shellcheck disable=SC2046 # one word a process
  database=$(megabytes $(postgres))
  down
done
median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)

machine
echo "First page: $median ms, the median of ${times[*]}"
echo "  From ./peil until the first page had answered over HTTP, on a data folder that exists, built before."
echo "Memory: $((java + database)) MB = $java MB application + $database MB database"
echo "  Proportional set size of all their processes right after the first page (/proc/PID/smaps_rollup)."
