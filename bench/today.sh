#!/usr/bin/env bash
# How quick are Vandaag and a collaboration's page in a practice with 1,500 collaborations, and how long does their
# import take?
# shellcheck source=bench/house.sh
source "$(dirname "$0")/house.sh"

many=${MANY:-1500}
views=${VIEWS:-1000}

awk -v many="$many" -v today="$(date +%s)" -f "$root/bench/events.awk" >"$folder/events.csv"
up
figures=$("$("$root/peil" jdk)/bin/java" -Xmx256m "$root/bench/Today.java" "$url" "$folder/events.csv" "$views")
figure() { awk -v name="$1" -v n="$2" '$1 == name {print $n}' <<<"$figures"; }

machine
echo "Import: $(figure import 2) s for $many collaborations in $(($(wc -l <"$folder/events.csv") - 1)) lines"
echo "  From sending the file, through its preview, until all of it was stored (the page asks ten times a second)."
echo "Vandaag: half within $(figure today 2) ms, 99 % within $(figure today 3) ms"
echo "A collaboration: half within $(figure collaboration 2) ms, 99 % within $(figure collaboration 3) ms"
echo "  $views views one after the other over HTTP, signed in, after as many to warm up; the whole page each time."
