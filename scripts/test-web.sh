#!/bin/sh
# Works with the pages in a real browser: test-web.sh PROGRAM [--images FOLDER | --only PART…]
#
# Makes a Python environment in .build/web with Playwright (which drives the Chromium of the system), axe and
# Schemathesis, and on Debian, as root, installs Chromium. Nothing of it is part of the program.
# Without them the tests are left out, and that is said; in CI they must run, so there this fails with 2.
set -eu
cd "$(dirname "$0")/.."

leave_out() {
  printf '%s\n%s\n' "$1" "$2" >&2
  [ -n "${CI:-}" ] && exit 2
  exit 0
}

if ! command -v chromium >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
  { apt-get update -qq && env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends --no-remove chromium fonts-dejavu-core; } </dev/null >&2 || true
fi
command -v chromium >/dev/null 2>&1 ||
  leave_out "Chromium is not here: the browser tests are left out." \
    "Chromium n'est pas ici : les tests du navigateur sont omis."
place=.build/web
if ! "$place/bin/python" -c 'import playwright, axe_playwright_python, schemathesis' >/dev/null 2>&1; then
  { python3 -m venv "$place" &&
    "$place/bin/pip" install --quiet --disable-pip-version-check \
      'playwright>=1.50,<2' 'axe-playwright-python==0.1.8' 'schemathesis>=4,<5'; } >&2 ||
    leave_out "The Python environment $place could not be made: the browser tests are left out." \
      "L'environnement Python $place n'a pas pu être créé : les tests du navigateur sont omis."
fi
exec "$place/bin/python" Tests/Web/run.py "$@"
