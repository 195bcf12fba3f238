#!/bin/bash
# The tests of what runs rules, under AddressSanitizer and ThreadSanitizer.
set -euo pipefail
cd "$(dirname "$0")/../Tests/Sanitized"
# A trap must end a test, not wait for a backtrace; the libraries of Swift keep some memory for good.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
if [ $# -eq 0 ]; then set -- address thread; fi
for one in "$@"; do
  folder=../../.build/$one
  export FANAL_SANITIZED=$one
  printf '▸ %s sanitizer\n' "$one"
  log=$(mktemp)
  # ThreadSanitizer records each call of C in a stack of its own, and an error of Lua, which leaves the
  # calls of the shim by longjmp, would leave their records in it until it overflows. So the shim's
  # calls are not recorded (their accesses to memory are).
  frames=()
  if [ "$one" = thread ]; then frames=(-Xcc -mllvm -Xcc -tsan-instrument-func-entry-exit=false); fi
  # The linker has much to say about the sanitizer's own symbols.
  swift build --build-tests --sanitize="$one" "${frames[@]}" --scratch-path "$folder" >"$log" 2>&1 \
    || { grep -v 'Cannot export local symbol' "$log"; rm "$log"; exit 1; }
  # One test after the other: starting processes for exit tests from many threads hangs.
  timeout 300 swift test --no-parallel --skip-build --sanitize="$one" --scratch-path "$folder" >"$log" 2>&1 \
    || { grep -A4 -e '✘' -e 'ERROR: ' -e 'WARNING: ThreadSanitizer' "$log"; rm "$log"; exit 1; }
  grep 'Test run with' "$log"
  rm "$log"
done
