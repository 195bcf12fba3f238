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
  # The linker has much to say about the sanitizer's own symbols.
  swift build --build-tests --sanitize="$one" --scratch-path "$folder" >"$log" 2>&1 \
    || { grep -v 'Cannot export local symbol' "$log"; rm "$log"; exit 1; }
  # A process for each: ThreadSanitizer keeps a record of each C call that an error of Lua leaves by
  # longjmp, which would overflow in one process. And one test after the other: starting processes for
  # exit tests from many threads hangs.
  for suite in LuaRuntimeTests HostileFileTests HostilePackTests.HostilePackTests; do
    timeout 200 swift test --no-parallel --skip-build --sanitize="$one" --scratch-path "$folder" \
      --filter "$suite" >"$log" 2>&1 \
      || { grep -A4 -e '✘' -e 'ERROR: ' -e 'WARNING: ThreadSanitizer' "$log"; rm "$log"; exit 1; }
    grep 'Test run with' "$log"
  done
  rm "$log"
done
