#!/bin/bash
# check-equality.sh PROGRAM: both scanners, and any number of workers, must give equal assessments of
# the examples.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

screen() {
  local output=$1
  shift
  # 1 says that there is something to look at, which is no failure here.
  "$program" screen examples/reports.ndjson --pack rules/standard --no-store \
    --output "$folder/$output" "$@" 2>"$folder/$output.log" || [ $? -eq 1 ] || {
    cat "$folder/$output.log"
    return 1
  }
}
screen portable --jobs 1
screen workers --jobs 3
screen vectorscan --scanner vectorscan --jobs 1
screen again --scanner vectorscan --jobs 2
for output in workers vectorscan again; do cmp "$folder/portable" "$folder/$output"; done
echo "$(wc -l <"$folder/portable") reports, equal in every way of screening"
