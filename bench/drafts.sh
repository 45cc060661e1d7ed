#!/usr/bin/env bash
# How soon do remarks come while somebody types a message of some 220 words?
# shellcheck source=bench/house.sh
source "$(dirname "$0")/house.sh"

times=${TIMES:-500}
up
figures=$("$("$root/peil" jdk)/bin/java" -Xmx256m "$root/bench/Drafts.java" "$url" "$times")

machine
for language in nl en; do
  awk -v language=$language '$1 == language {print language ": half within " $2 " ms, 99 % within " $3 " ms"}' <<<"$figures"
done
echo "  Over HTTP, signed in: the words are kept in the database and read along. $times times, after as many to warm up."
