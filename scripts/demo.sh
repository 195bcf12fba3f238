#!/bin/sh
# Screens the invented reports of examples/ into a throw-away store, and explains three of them.
set -eu

cd "$(dirname "$0")/.."
fanal=${FANAL:-.build/release/fanal}
folder=.build/demo
store=$folder/fanal.db

heading() {
  printf '\n── %s\n\n' "$1"
}

# explain LANGUAGE ID HEADING
explain() {
  heading "$3"
  printf '$ fanal explain %s --lang %s --store %s\n\n' "$2" "$1" "$store"
  "$fanal" explain "$2" --lang "$1" --store "$store"
}

rm -rf "$folder"
mkdir -p "$folder"
# The key of a throw-away store goes with it.
export XDG_CONFIG_HOME="$PWD/$folder/config"

heading "Screening the invented reports of examples/reports.ndjson"
printf '$ fanal screen examples/reports.ndjson --store %s --output %s\n\n' \
  "$store" "$folder/assessments.ndjson"
# Exit 1 means: done, and there is something to look at. The summary says what.
"$fanal" screen examples/reports.ndjson --lang en --store "$store" \
  --output "$folder/assessments.ndjson" 2>&1 || [ $? -eq 1 ]

explain en EX-0117 "A report that is flagged, and why"
explain fr EX-0060 "Un signalement en français"
explain en EX-0181 "A report in which something is denied"

heading "What is left"
printf '%-32s %s\n' \
  "$store" "the reports, their assessments and the run" \
  "$folder/assessments.ndjson" "one assessment a line; docs/output.md says what each field means"
printf '\nIndicators are what was observed, never a verdict; every decision is a person'\''s.\n'
