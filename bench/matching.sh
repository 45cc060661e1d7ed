#!/usr/bin/env bash
# How soon are three found among 100,000 colleagues, on one core?
# shellcheck source=bench/house.sh
source "$(dirname "$0")/house.sh"
need taskset util-linux

many=${MANY:-100000}
times=${TIMES:-1000}
[ -d "$root/target/classes/nl/peil/referral" ] || mvn -q -f "$root/pom.xml" compile
read -r ready median most each < <(taskset -c "$(($(nproc) - 1))" "$("$root/peil" jdk)/bin/java" -cp "$root/target/classes" "$root/bench/Matches.java" "$many" "$times")

machine
echo "Three of $many: half within $median ms, 99 % within $most ms; made ready in $ready ms"
echo "  One core, $times different needs after as many to warm up; $each found on average."
