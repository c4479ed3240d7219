#!/usr/bin/env bash
# Installs Debian's Chromium for the tests of HTML pages, where there is none and root may install it. The
# tests are skipped, with a message, where this was not possible.
set -u
for program in chromium chromium-browser google-chrome; do
  command -v "$program" >/dev/null && exit 0
done
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  {
    timeout 120 apt-get update &&
      timeout 300 apt-get install -y --no-install-recommends chromium fonts-noto-cjk
  } >/dev/null 2>&1 </dev/null && exit 0
fi
echo 'Chromium could not be installed: tests of HTML pages in a browser will be skipped'
