#!/usr/bin/env bash
# twice.sh PROGRAM SOURCE BUILD: a second build writes no file and says so; a build of a copy of
# the sources in another folder, in another locale and with another number of threads, gives the
# same bytes.
set -euo pipefail
program=$1 source=$2 first=$3/site-out work=$3/site-twice

marks() { find "$first" -type f -printf '%P %T@ %i\n' | sort; }
before=$(marks)
said=$("$program" --project "$source" --lang en build --out "$first")
[[ $said == "Nothing changed: "* ]] || { echo "the second build said: $said" >&2; exit 1; }
[[ $before == "$(marks)" ]] || { echo "the second build touched files" >&2; exit 1; }

rm -rf "$work"
mkdir -p "$work/copy"
cp -r "$source"/{content,schemas,themes,templates} "$work/copy"
mkdir "$work/copy/site"
(cd "$source/site" && find . -type f -not -path './public/*' -not -path './documents/*' \
    -not -name '.metodoc*' -exec cp --parents {} "$work/copy/site" \;)
# The history is an input, too: the copy reads the same one.
if history=$(git -C "$source" rev-parse --absolute-git-dir 2>/dev/null); then
    echo "gitdir: $history" >"$work/copy/.git"
fi
LC_ALL=C TZ=Asia/Tokyo "$program" --project "$work/copy" --jobs 1 --quiet build --out "$work/out"
diff -r "$first" "$work/out" >&2 || { echo "two builds differ" >&2; exit 1; }
rm -rf "$work"
