#!/bin/sh
# Installs the foreign programs that the tests read exports with: a Python environment in .build/readers
# (openpyxl, stix2, DuckDB), and on Debian, as root, Chromium and pdftotext.
# Tests whose reader is missing say so and are skipped; in CI they must run, so there this must succeed.
# Exit 2, with one sentence in English and one in French: something could not be installed.
set -eu
cd "$(dirname "$0")/.."

fail() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 2
}

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
  missing=""
  command -v chromium >/dev/null 2>&1 || missing="$missing chromium fonts-dejavu-core"
  command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
  python3 -c 'import ensurepip' >/dev/null 2>&1 || missing="$missing python3-venv"
  if [ -n "$missing" ]; then
    # shellcheck disable=SC2086  # A list of words.
    { apt-get update -qq && env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends --no-remove $missing; } </dev/null >&2 ||
      fail "These packages could not be installed:$missing" \
        "Ces paquets n'ont pas pu être installés :$missing"
  fi
fi
place=.build/readers
if ! "$place/bin/python" -c 'import openpyxl, stix2, duckdb' >/dev/null 2>&1; then
  { python3 -m venv "$place" &&
    "$place/bin/pip" install --quiet --disable-pip-version-check \
      'openpyxl==3.1.*' 'stix2==3.*' 'duckdb>=1.1'; } >&2 ||
    fail "The Python environment $place could not be made; python3 with venv and pip is needed." \
      "L'environnement Python $place n'a pas pu être créé; il faut python3 avec venv et pip."
fi
