# Copyright (c) 2026 The Plumbline contributors.
# SPDX-License-Identifier: EPL-2.0
#
# Finds what the build needs. Sourced by the scripts, which set $root to the folder of the checkout.

maven_wanted=3.9.9
maven_fetched=3.9.11

. "$root/features/org.plumbline.product.feature/rootfiles/find-java.sh"

fail() {
    echo "plumbline: $*" >&2
    exit 1
}

find_jdk() {
    find_java javac || fail "no JDK $java_wanted or newer in JAVA_HOME, on the PATH or in /usr/lib/jvm;" \
        "install one and set JAVA_HOME to its folder."
    # Maven's own libraries call what newer Java warns about.
    if [ "$newest" -ge 24 ]; then
        MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
        export MAVEN_OPTS
    fi
}

# Prints the version of the Maven command $1.
maven_version() {
    "$1" -version 2>/dev/null </dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p'
}

not_older() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

# Sets mvn: the one on the PATH if new enough, else one that an older Maven unpacks into .tools.
find_maven() {
    mvn=$root/.tools/apache-maven-$maven_fetched/bin/mvn
    [ -x "$mvn" ] && return
    old=$(command -v mvn 2>/dev/null) || old=
    if [ -n "$old" ]; then
        found=$(maven_version "$old")
        if [ -n "$found" ] && not_older "$found" $maven_wanted; then
            mvn=$old
            return
        fi
    else
        install_packages maven
        old=$(command -v mvn) || fail "no Maven; install Maven $maven_wanted or newer and put mvn on the PATH."
    fi
    echo "plumbline: unpacking Maven $maven_fetched into .tools" >&2
    mkdir -p "$root/.tools"
    # Outside the checkout, whose .mvn asks for a newer Maven, and in a new folder, where no marker says it was done.
    scratch=$(mktemp -d)
    (cd "$scratch" && "$old" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$maven_fetched:zip:bin" "-DoutputDirectory=$root/.tools") \
        </dev/null >&2 || fail "Maven $maven_fetched could not be fetched (see above);" \
        "install Maven $maven_wanted or newer and put mvn on the PATH."
    rm -rf "$scratch"
    chmod +x "$mvn"
}

# Installs Debian packages where that is allowed, else says how to.
install_packages() {
    [ $# -gt 0 ] || return 0
    command -v apt-get >/dev/null 2>&1 || fail "missing on this machine: $*. Install them (these are Debian's names)."
    [ "$(id -u)" = 0 ] || fail "missing on this machine: $*. Run: sudo apt-get install -y $*"
    echo "plumbline: installing $*" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
        </dev/null >&2 || fail "apt-get could not install: $*"
}

# Installs what the workbench tests need, unless it is there.
find_display() {
    missing=
    command -v xvfb-run >/dev/null 2>&1 || missing="$missing xvfb"
    command -v xauth >/dev/null 2>&1 || missing="$missing xauth"
    has_gtk || missing="$missing libgtk-3-0"
    # shellcheck disable=SC2086  # one word a package
    install_packages $missing
}

has_gtk() {
    for lib in /usr/lib/*/libgtk-3.so.0 /usr/lib/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0; do
        [ -e "$lib" ] && return 0
    done
    return 1
}
