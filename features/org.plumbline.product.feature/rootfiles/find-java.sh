# Copyright (c) 2026 The Plumbline contributors.
# SPDX-License-Identifier: EPL-2.0
#
# Finds a Java that is new enough; sourced by the scripts.

java_wanted=21

# Prints the major version of the Java in folder $1 if it has the command $2, else nothing.
java_major() {
    [ -x "$1/bin/$2" ] || return 0
    version=
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release")
    fi
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    version=${version%%[.+-]*}
    case $version in
        '' | *[!0-9]*) ;;
        *) echo "$version" ;;
    esac
}

# Exports JAVA_HOME for the command $1, java or javac: JAVA_HOME itself, the Java on the PATH, else the newest below
# /usr/lib/jvm. Fails if none is new enough.
find_java() {
    on_path=$(command -v "$1" 2>/dev/null) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/*}
    newest=0
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
        [ -n "$home" ] || continue
        major=$(java_major "$home" "$1")
        [ "${major:-0}" -ge "$java_wanted" ] || continue
        if [ "$major" -gt "$newest" ]; then
            newest=$major
            found=$home
        fi
        case $home in
            "${JAVA_HOME:-}" | "$on_path") break ;;
        esac
    done
    [ "$newest" -gt 0 ] || return 1
    JAVA_HOME=$found
    export JAVA_HOME
}
