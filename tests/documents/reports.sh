#!/usr/bin/env bash
# reports.sh PROGRAM SOURCE BUILD: the reports of the repository's own content are filled.
set -euo pipefail
program=$1 source=$2 out=$3/reports-out
rm -rf "$out"
for period in 2023 2024; do
    "$program" --project "$source" --lang en report "$period" --out "$out/$period"
done
[[ -s $out/2023/seversk/note.docx ]] || { echo "no analytical note" >&2; exit 1; }
[[ -d $out/2024/seversk/internal/route ]] || { echo "no routes" >&2; exit 1; }
[[ -s $out/2024/moscow-oblast/monitoring.xlsx ]] || { echo "no regional monitoring" >&2; exit 1; }
[[ -s $out/2024/oktyabrsky/registry/mentor-pairs.docx ]] || { echo "no mentor pairs" >&2; exit 1; }
