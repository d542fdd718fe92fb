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

setup_node() {
  if ! command -v npm >/dev/null 2>&1; then
    say 'installing Node.js and npm'
    install_debian nodejs npm || install_mac node ||
      fail 'Node.js with npm is missing: install Node 20 or newer (https://nodejs.org) and run this again.'
  fi
  local stamp=node_modules/.rolemark-lock
  if ! cmp -s package-lock.json "$stamp"; then
    say 'installing the packages of package-lock.json'
    npm ci --no-progress --loglevel=error || fail 'npm ci failed: see its message above.'
    cp package-lock.json "$stamp"
  fi
  export PATH="$project/node_modules/.bin:$PATH"
}

setup_chromium() {
  if ! ROLEMARK_CHROMIUM="$(find_browser chromium)"; then
    say 'installing Chromium'
    install_debian chromium || install_mac --cask chromium ||
      fail 'No Chrome, Chromium or Edge was found and none could be installed: install one, or name it in ROLEMARK_CHROMIUM.'
    ROLEMARK_CHROMIUM="$(find_browser chromium)" || fail 'Chromium was installed, but is not on the PATH.'
  fi
  export ROLEMARK_CHROMIUM
}

setup_firefox() {
  if ! ROLEMARK_FIREFOX="$(find_browser firefox)"; then
    say 'installing Firefox'
    install_debian firefox-esr || install_mac --cask firefox ||
      fail 'No Firefox was found and none could be installed: install it, or name it in ROLEMARK_FIREFOX.'
    ROLEMARK_FIREFOX="$(find_browser firefox)" || fail 'Firefox was installed, but is not on the PATH.'
  fi
  export ROLEMARK_FIREFOX
}

# The toolbar click is tested with a real key press in a window on a display of its own; Linux only.
setup_display() {
  [ "$(uname)" = Linux ] || return 0
  command -v xvfb-run >/dev/null 2>&1 && command -v xdotool >/dev/null 2>&1 && return 0
  say 'installing Xvfb and xdotool'
  install_debian xvfb xauth xdotool || say 'Xvfb and xdotool could not be installed: the test of the toolbar click will be skipped.'
}
