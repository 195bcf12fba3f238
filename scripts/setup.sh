#!/bin/sh
# Makes sure that Fanal can be built here: a Swift toolchain, and the system libraries.
# Does nothing where all is there. Exit 2, with one sentence in English and one in French: what is
# missing cannot be installed from here.
set -eu

packages="liblua5.4-dev libvectorscan-dev libsqlite3-dev libsodium-dev zlib1g-dev libexpat1-dev libgmime-3.0-dev libxlsxwriter-dev poppler-utils pkg-config"
least_major=6
least_minor=2

# fail ENGLISH FRENCH
fail() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 2
}

check_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    fail "The Swift toolchain is missing: install Swift $least_major.$least_minor or later from https://www.swift.org/install and put its usr/bin folder on PATH." \
      "La chaîne d'outils Swift manque : installez Swift $least_major.$least_minor ou plus récent (https://www.swift.org/install) et ajoutez son dossier usr/bin à PATH."
  fi
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
  if [ -z "$version" ]; then
    fail "The swift command on PATH does not say its version; run 'swift --version' and repair the toolchain." \
      "La commande swift trouvée dans PATH ne donne pas sa version; lancez « swift --version » et réparez la chaîne d'outils."
  fi
  major=${version%%.*}
  minor=${version#*.}
  if [ "$major" -lt "$least_major" ] ||
    { [ "$major" -eq "$least_major" ] && [ "$minor" -lt "$least_minor" ]; }; then
    fail "Swift $version is too old: install Swift $least_major.$least_minor or later from https://www.swift.org/install." \
      "Swift $version est trop ancien : installez Swift $least_major.$least_minor ou plus récent (https://www.swift.org/install)."
  fi
}

# The packages that are not installed, each after a space.
missing_packages() {
  missing=""
  for package in $packages; do
    # shellcheck disable=SC2016  # ${…} is dpkg-query's own.
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=""
    [ "$state" = installed ] || missing="$missing $package"
  done
  printf '%s' "$missing"
}

# Elsewhere than on Debian: the libraries must be there, whoever installed them.
check_libraries() {
  absent=""
  for library in lua5.4 libhs sqlite3 libsodium zlib expat gmime-3.0 xlsxwriter; do
    pkg-config --exists "$library" 2>/dev/null || absent="$absent $library"
  done
  if [ -n "$absent" ]; then
    fail "Without apt-get these have to be installed by hand, so that pkg-config finds them:$absent." \
      "Sans apt-get, il faut installer soi-même, de façon que pkg-config les trouve :$absent."
  fi
}

install_packages() {
  if [ "$(id -u)" -eq 0 ]; then
    as_root=""
  elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
  else
    fail "Some packages are missing, and installing them needs root; as root run: apt-get update && apt-get install -y --no-install-recommends$1" \
      "Il manque des paquets, et leur installation demande root; lancez en tant que root : apt-get update && apt-get install -y --no-install-recommends$1"
  fi
  printf 'Installing:%s\n' "$1"
  # --no-remove: nothing that is in use may be thrown out. $as_root and $1 are lists of words.
  # shellcheck disable=SC2086
  if ! { $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends --no-remove $1; } </dev/null >&2; then
    fail "The packages could not be installed; see the lines of apt-get above, then run: apt-get install -y --no-install-recommends$1" \
      "Les paquets n'ont pas pu être installés; voyez les lignes d'apt-get ci-dessus, puis lancez : apt-get install -y --no-install-recommends$1"
  fi
}

# luacheck, which looks over the rules in CI: where apt offers it, and never a reason to stop.
install_luacheck() {
  if [ "${CI:-}" != true ] || [ "$(id -u)" -ne 0 ] || command -v luacheck >/dev/null 2>&1; then return 0; fi
  if apt-cache show lua-check >/dev/null 2>&1; then
    env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends --no-remove \
      lua-check </dev/null >&2 || printf 'luacheck could not be installed; going on without it.\n' >&2
  fi
}

check_swift
if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
  missing=$(missing_packages)
  [ -z "$missing" ] || install_packages "$missing"
  install_luacheck
else
  check_libraries
fi
# In CI the tests must read exports with foreign programs; elsewhere they are skipped without them.
if [ "${CI:-}" = true ]; then "$(dirname "$0")/readers.sh"; fi
