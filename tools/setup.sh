#!/usr/bin/env bash
# Sets up what Rolemark needs on a fresh Debian or macOS machine; sourced by tools/demo and tools/test.
# Finds what is there before it installs anything, and says clearly what is missing where it can't install.

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$project" || exit 1

say() { printf '› %s\n' "$*"; }
fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# Runs a command as root: as it is, or through sudo; fails where there is neither.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else return 1; fi
}

apt_updated=no
install_debian() {
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$apt_updated" = no ]; then
    as_root apt-get update -qq || return 1
    apt_updated=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

install_mac() {
  command -v brew >/dev/null 2>&1 && brew install --quiet "$@"
}

# Where a browser is (chromium or firefox): the list of usual names is in find-browser.ts.
find_browser() { node tools/find-browser.ts "$1"; }

# npm has to run; the rest runs under the Node of the packages. Debian 12 has Node 18, which is enough for npm.
has_node() {
  command -v npm >/dev/null 2>&1 && command -v node >/dev/null 2>&1 &&
    node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)'
}

setup_node() {
  if ! has_node; then
    say 'installing Node.js and npm'
    install_debian nodejs npm || install_mac node
    has_node || fail 'Node.js with npm is missing or too old: install Node 20 or newer (https://nodejs.org) and run this again.'
  fi
  local stamp=node_modules/.rolemark-lock
  if ! cmp -s package-lock.json "$stamp"; then
    say 'installing the packages of package-lock.json'
    npm ci --no-progress --loglevel=error || fail 'npm ci failed: see its message above.'
    cp package-lock.json "$stamp"
  fi
  export PATH="$project/node_modules/.bin:$PATH"
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)' ||
    fail "Node 24 of the package \"node\" does not run here (found $(node --version 2>&1)): does npm's configuration forbid install scripts?"
}

# Finds a browser, or installs it: setup_browser KIND VARIABLE NAMES DEBIAN-PACKAGES MAC-CASK
setup_browser() {
  local kind="$1" variable="$2" names="$3" packages="$4" cask="$5" path
  if ! path="$(find_browser "$kind")"; then
    [ -z "$(printenv "$variable")" ] || fail "$variable names no program: $(printenv "$variable")"
    say "installing $cask"
    # shellcheck disable=SC2086
    install_debian $packages || install_mac --cask "$cask" ||
      fail "No $names was found and none could be installed: install one, or name yours in $variable."
    path="$(find_browser "$kind")" || fail "$cask was installed, but can't be found: name it in $variable."
  fi
  export "$variable=$path"
  say "using $path"
}

setup_chromium() {
  setup_browser chromium ROLEMARK_CHROMIUM 'Chrome, Chromium or Edge' 'chromium chromium-sandbox fonts-liberation' chromium
}

setup_firefox() {
  setup_browser firefox ROLEMARK_FIREFOX Firefox firefox-esr firefox
}

# The shortcut is tested with a real key press in a window on a display of its own; Linux only.
setup_display() {
  [ "$(uname)" = Linux ] || return 0
  command -v Xvfb >/dev/null 2>&1 && command -v xdotool >/dev/null 2>&1 && return 0
  say 'installing Xvfb and xdotool'
  install_debian xvfb xdotool || say 'Xvfb and xdotool could not be installed: the test of the shortcut will be skipped.'
}
