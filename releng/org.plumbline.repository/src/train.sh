#!/bin/sh
# Copyright (c) 2026 The Plumbline contributors.
# SPDX-License-Identifier: EPL-2.0
#
# train.sh PRODUCT JAVA_HOME [FILE...]: makes the archive of loaded classes by reviewing the files, and leaves a note
# for the product's script which Java and which option use it. Without an archive the command line just starts slower.
set -eu
cli=$1/cli
java=$2/bin/java
shift 2
if [ -e "${1:-}" ]; then
    set -- review "$@" --fail-on never --format html,json,sarif --out "$cli/trained"
else
    set -- --help
fi

archive=
rm -f "$cli/plumbline.archive"
for options in AOTCacheOutput:AOTCache ArchiveClassesAtExit:SharedArchiveFile; do
    "$java" "-XX:${options%:*}=$cli/plumbline.archive" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss8m \
        -Xlog:disable -XX:-UsePerfData -jar "$cli/plumbline.jar" "$@" >/dev/null 2>&1 </dev/null || :
    if [ -s "$cli/plumbline.archive" ]; then
        archive=-XX:${options#*:}
        break
    fi
done
rm -rf "$cli/trained"
[ -n "$archive" ] || echo "no archive of loaded classes: the command line will start slower"
printf '%s\n%s\n' "$java" "$archive" >"$cli/java"
