#!/usr/bin/env bash
# wrapper.sh SOURCE: without the right to install, ./metodoc says which packages are missing and
# ends with 3. The package manager is played by a stub that knows of nothing installed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir -p "$work"/{stub,project/{generator,cmake}} && mkdir -m 777 "$work/build"
cp "$1/metodoc" "$work/project/" && touch "$work/project/CMakeLists.txt"
for name in dpkg-query sudo; do
    printf '#!/bin/sh\nexit 1\n' >"$work/stub/$name"
    chmod 755 "$work/stub/$name"
done
as_nobody=()
(($(id -u) != 0)) || as_nobody=(setpriv --reuid=65534 --clear-groups)

code=0
said=$("${as_nobody[@]}" env PATH="$work/stub:$PATH" METODOC_BUILD="$work/build" \
    "$work/project/metodoc" build </dev/null 2>&1) || code=$?
[[ $code == 3 ]] || { echo "exit code $code instead of 3: $said" >&2; exit 1; }
[[ $said == *"apt-get install --no-install-recommends g++ cmake"*"nlohmann-json3-dev"* ]] ||
    { echo "the packages are not named: $said" >&2; exit 1; }
