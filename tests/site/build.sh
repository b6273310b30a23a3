#!/usr/bin/env bash
# build.sh PROGRAM SOURCE BUILD: the repository's content is without error and builds.
set -euo pipefail
program=$1 source=$2 out=$3/site-out
rm -rf "$out"
"$program" --project "$source" --lang en check --strict
"$program" --project "$source" --lang en build --out "$out"
[[ -s $out/public/index.html ]] || { echo "no public/index.html" >&2; exit 1; }
compgen -G "$out/documents/seversk/*.docx" >/dev/null || { echo "no document" >&2; exit 1; }
