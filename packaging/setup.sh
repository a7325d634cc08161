#!/bin/sh
# Makes the private Python environment that run, test and bench work in. They source this file and call set_up.
#
#     packaging/setup.sh                  makes the environment
#     packaging/setup.sh --system         installs missing system libraries only: the one part that needs root
#     packaging/setup.sh --system test    also installs the programs that the tests hold our files against
#
# Set-up runs once. Afterwards set_up compares a few lines with those it wrote last time, starts no Python and uses no
# network. Everything it says goes to standard error, so that the output of a command stays clean.

set -eu

checkout=$(readlink -f -- "$0")
checkout=${checkout%/*/*}

# In the environment's folder: `begun` says that the folder is ours and may be emptied; `done`, written last, says what
# the environment was made from. Without `done` nothing in the folder is trusted.
begun=leaflet-studio.begun
done=leaflet-studio.done
lock=leaflet-studio.lock
log=leaflet-studio.log

say() {
    printf 'leaflet-studio: %s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# Prints a word so that it can be pasted into a shell.
quoted() {
    printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"
}

# Runs a command and shows what it wrote only if it fails.
quietly() {
    quiet_output=$(mktemp)
    quiet_code=0
    "$@" >"$quiet_output" 2>&1 || quiet_code=$?
    [ "$quiet_code" -eq 0 ] || tail -n 20 "$quiet_output" >&2
    rm -f "$quiet_output"
    return "$quiet_code"
}

# ---------------------------------------------------------------------------------------------- system libraries

# Libraries that no Python package brings: whether we can do without, SONAME, package of Debian and its kin, package of
# Arch and its kin. Names of libraries are looked for, as those of packages differ between releases (apt knows
# `libglib2.0-0` where the package has become `libglib2.0-0t64`). RPM packages are found by SONAME, see packages_of.
# What these libraries need themselves comes along with them.
libraries() {
    cat <<'TABLE'
needed   libpango-1.0.so.0       libpango-1.0-0       pango
needed   libpangoft2-1.0.so.0    libpangoft2-1.0-0    pango
needed   libharfbuzz-subset.so.0 libharfbuzz-subset0  harfbuzz
needed   libglib-2.0.so.0        libglib2.0-0         glib2
needed   libGL.so.1              libgl1               libglvnd
needed   libEGL.so.1             libegl1              libglvnd
needed   libxkbcommon.so.0       libxkbcommon0        libxkbcommon
needed   libfontconfig.so.1      libfontconfig1       fontconfig
needed   libdbus-1.so.3          libdbus-1-3          dbus
needed   libX11-xcb.so.1         libx11-xcb1          libx11
needed   libxkbcommon-x11.so.0   libxkbcommon-x11-0   libxkbcommon-x11
needed   libxcb-cursor.so.0      libxcb-cursor0       xcb-util-cursor
needed   libxcb-icccm.so.4       libxcb-icccm4        xcb-util-wm
needed   libxcb-keysyms.so.1     libxcb-keysyms1      xcb-util-keysyms
needed   libxcb-randr.so.0       libxcb-randr0        libxcb
needed   libxcb-shape.so.0       libxcb-shape0        libxcb
needed   libxcb-sync.so.1        libxcb-sync1         libxcb
needed   libxcb-xfixes.so.0      libxcb-xfixes0       libxcb
optional libwayland-cursor.so.0  libwayland-cursor0   wayland
optional libwayland-egl.so.1     libwayland-egl1      wayland
TABLE
}

# Programs that the tests hold our files against, and a screen with a keyboard for the window; nobody else needs them:
# command, package of Debian, of Arch, of Homebrew (`-`: the test that needs it is not for a Mac). RPM packages are found
# by the command's path.
tools() {
    cat <<'TABLE'
gs       ghostscript   ghostscript       ghostscript
mutool   mupdf-tools   mupdf-tools       mupdf-tools
pdffonts poppler-utils poppler           poppler
qpdf     qpdf          qpdf              qpdf
Xvfb     xvfb          xorg-server-xvfb  -
xdotool  xdotool       xdotool           -
TABLE
}

# Prints the rows of the table whose command the system lacks; none unless the tests are set up for.
missing_tools() {
    [ "$purpose" = 'test' ] || return 0
    tools | while read -r command debian arch brew; do
        command -v "$command" >/dev/null || printf '%s %s %s %s\n' "$command" "$debian" "$arch" "$brew"
    done
}

# Reads rows of that table, prints what the package manager calls them.
tool_packages() {
    while read -r command debian arch brew; do
        case $manager in
            apt-get) printf '%s\n' "$debian" ;;
            pacman) printf '%s\n' "$arch" ;;
            brew) [ "$brew" = - ] || printf '%s\n' "$brew" ;;
            *) printf '/usr/bin/%s\n' "$command" ;;
        esac
    done
}

# Prints the rows of the table whose library the system lacks.
missing_libraries() {
    # A user's PATH often lacks the folder of ldconfig. A system without it (NixOS) is taken to have everything.
    present=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null) || return 0
    # A 32-bit library beside the 64-bit ones would not help.
    case $(uname -m) in
        x86_64) abi=libc6,x86-64 ;;
        aarch64) abi=libc6,AArch64 ;;
        *) abi=libc6 ;;
    esac
    libraries | while read -r need soname debian arch; do
        case $present in
            *"	$soname ($abi"*) ;;
            *) printf '%s %s %s %s\n' "$need" "$soname" "$debian" "$arch" ;;
        esac
    done
}

# The system's own package manager: others may be installed beside it.
package_manager() {
    family=" $(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-} ${ID_LIKE:-}") "
    case $family in
        *" debian "* | *" ubuntu "*) printf 'apt-get\n' ;;
        *" fedora "* | *" rhel "* | *" centos "*) printf 'dnf\n' ;;
        *" arch "*) printf 'pacman\n' ;;
        *suse*) printf 'zypper\n' ;;
    esac
}

# Reads rows of the table, prints what the package manager calls them.
packages_of() {
    while read -r _need soname debian arch; do
        case $manager in
            apt-get) printf '%s\n' "$debian" ;;
            pacman) printf '%s\n' "$arch" ;;
            # RPM packages provide the SONAMEs of their libraries, and may be asked for by them.
            *) printf '%s()(64bit)\n' "$soname" ;;
        esac
    done | sort -u
}

# Prints the packages that Python itself needs: all of it, or what Debian leaves out of it.
python_packages() {
    if [ -z "$python" ]; then
        command -v python3 >/dev/null || case $manager in
            apt-get) printf 'python3\npython3-venv\n' ;;
            pacman) printf 'python\n' ;;
            *) printf 'python3\n' ;;
        esac
    elif [ "$manager" = apt-get ] && ! makes_environments "$python"; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

# Prints how to become root: nothing as root, `sudo` where it works. Fails if there is no way. sudo may ask for a
# password only where somebody can type one.
way_to_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v >&2; } || return 1
    printf 'sudo\n'
}

# Installs packages, without questions. The first argument is what way_to_root printed.
install_packages() {
    root=$1
    shift
    case $manager in
        apt-get)
            # Without this, packages may ask how they want to be configured. An unattended upgrade is waited for.
            quietly ${root:+"$root"} env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
                -o DPkg::Lock::Timeout=300 install "$@"
            ;;
        dnf) quietly ${root:+"$root"} dnf -q -y --setopt=install_weak_deps=False install "$@" ;;
        pacman) quietly ${root:+"$root"} pacman -S --needed --noconfirm "$@" ;;
        zypper) quietly ${root:+"$root"} zypper --quiet --non-interactive install --no-recommends "$@" ;;
    esac
}

# apt knows only the packages of its last update. A source that cannot be reached need not be one that we need.
refresh_packages() {
    if [ "$manager" = apt-get ]; then
        quietly ${1:+"$1"} apt-get -qq update || say "apt-get update failed; going on with what it knows already."
    fi
}

# Prints, in one line, the packages to install for libraries that are missing (those whose row begins with the
# argument), for Python and for the tests.
missing_packages() {
    {
        python_packages
        missing_libraries | grep "^$1" | packages_of
        missing_tools | tool_packages
    } | sort -u | tr '\n' ' '
}

# Optional libraries are installed together with needed ones, but nobody is asked for their sake alone.
# shellcheck disable=SC2086  # packages are words without spaces or patterns
install_missing() {
    essential=$(missing_packages needed)
    [ -n "$essential" ] || return 0
    everything=$(missing_packages '')
    say "Missing in this system, for Pango, Qt, Python${purpose:+ and the tests}: $everything"
    [ -n "$manager" ] || fail "How this system installs packages is not known here. Please install these yourself."
    root=$(way_to_root) || fail "Installing them needs administrator's rights. Somebody who has them runs
    sudo sh $(quoted "$checkout/packaging/setup.sh") --system${purpose:+ $purpose}
(as root, the same without sudo). Then start this command again."
    say "Installing them with $manager${root:+, by sudo}."
    refresh_packages "$root"
    # An old system may have no package of an optional library.
    install_packages "$root" $everything || install_packages "$root" $essential ||
        fail "$manager could not install them; its words stand above. Once that is solved, start this command again."
}

# ------------------------------------------------------------------------------------------------------- Python

# Sets $python to a Python that is new enough, or to nothing.
find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if python=$(command -v "$candidate") &&
            "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            return 0
        fi
    done
    python=
}

# Debian's Python comes without ensurepip.
makes_environments() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

check_python() {
    case $manager in
        apt-get) hint="On Ubuntu 22.04: sudo apt-get install python3.11 python3.11-venv" ;;
        dnf) hint="Try: sudo dnf install python3.12" ;;
        pacman) hint="Try: sudo pacman -S python" ;;
        zypper) hint="Try: sudo zypper install python312" ;;
        brew) hint="Try: brew install python@3.13" ;;
        *) hint="It is at python.org." ;;
    esac
    [ -n "$python" ] || fail "Python 3.11 or newer is needed, and was not found. $hint"
    makes_environments "$python" || fail "$python lacks its modules venv and ensurepip. Please install them."
}

# ------------------------------------------------------------------------------------------------------- systems

prepare_linux() {
    manager=$(package_manager)
    find_python
    if [ -z "$python" ] && command -v python3 >/dev/null; then
        # Too old, and the package manager's own would be no other.
        check_python
    fi
    install_missing
    [ -n "$python" ] || find_python
    still=$({ missing_libraries | grep '^needed ' | cut -d ' ' -f 2 && missing_tools | cut -d ' ' -f 1; } | tr '\n' ' ')
    [ -z "$still" ] || fail "Still missing, though $manager reported no error: $still"
    check_python
}

prepare_mac() {
    manager=brew
    command -v brew >/dev/null || fail "Homebrew is needed, for Pango: see brew.sh. Then start this command again."
    if [ ! -e "$(brew --prefix)/lib/libpango-1.0.dylib" ]; then
        say "Installing with brew: pango, which sets the type"
        quietly brew install --quiet pango || fail "brew could not install pango; its own words stand above."
    fi
    wanted=$(missing_tools | tool_packages | tr '\n' ' ')
    if [ -n "$wanted" ]; then
        say "Installing with brew, for the tests: $wanted"
        # shellcheck disable=SC2086  # packages are words without spaces or patterns
        quietly brew install --quiet $wanted || fail "brew could not install them; its own words stand above."
    fi
    find_python
    check_python
}

# Installs what the system lacks. The argument is the purpose beside running the program: `test`, or nothing.
prepare_system() {
    purpose=$1
    case $(uname -s) in
        Linux) prepare_linux ;;
        Darwin) prepare_mac ;;
        MINGW* | MSYS* | CYGWIN*)
            fail "These scripts do not know Windows. Use them inside WSL (wsl --install -d Debian)."
            ;;
        *)
            manager=
            find_python
            check_python
            ;;
    esac
}

# --------------------------------------------------------------------------------------------------- environment

# Whether we may make an environment in a folder: it is ours already, or empty, or can come into being. A file system
# without symbolic links, as on many memory sticks, can hold none.
may_make() {
    if [ -e "$1/$begun" ]; then
        [ -w "$1" ]
    else
        rmdir "$1" 2>/dev/null || [ ! -e "$1" ] &&
            ln -s probe "$1.$$" 2>/dev/null && rm "$1.$$"
    fi
}

# Sets $environment: .venv in the checkout; or a folder among the user's data, if that is neither ready nor ours to make,
# because the checkout is read-only or has somebody's own .venv.
choose_environment() {
    environment=$checkout/.venv
    if ! is_ready "$1" && ! may_make "$environment"; then
        number=$(printf '%s' "$checkout" | cksum)
        environment=${XDG_DATA_HOME:-$HOME/.local/share}/leaflet-studio/venv-${number%% *}
    fi
}

# Prints what an environment was made from. Its interpreter stands in for the version of Python: an upgrade of the
# system's Python gives /usr/bin/python3 another target.
origin() (
    cd "$checkout"
    cksum pyproject.toml packaging/setup.sh
    printf '%s\n' "$checkout"
    readlink -f "$environment/bin/python"
)

# Whether the environment is finished, from today's files, with these extras or more.
is_ready() {
    if [ ! -e "$environment/$done" ] || [ ! -x "$environment/bin/python" ]; then
        return 1
    fi
    from=$(origin)
    case $(cat "$environment/$done") in
        "$from
extras: test" | "$from
extras: $1") ;;
        *) return 1 ;;
    esac
}

# Whether pip can bring the environment up to date: it was finished, for this place and this interpreter.
can_be_updated() {
    [ -x "$environment/bin/python" ] && [ -e "$environment/$done" ] &&
        grep -qxF "$checkout" "$environment/$done" &&
        grep -qxF "$(readlink -f "$environment/bin/python")" "$environment/$done"
}

is_running() {
    # kill says no for somebody else's process, too.
    kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ] || ps -p "$1" >/dev/null 2>&1
}

# Removes the lock of a process that died. Of several waiting processes only one may, or a slow one would remove the
# next owner's.
break_lock() {
    if mkdir "$environment/$lock.broken" 2>/dev/null; then
        [ "$(readlink "$environment/$lock")" != "$1" ] || rm -f "$environment/$lock"
        rmdir "$environment/$lock.broken"
    fi
}

# Waits half an hour at most: what the other process does may be a slow download. The lock is a symbolic link, as that
# comes into being together with what it says.
take_lock() {
    seconds=0
    until ln -s "process-$$" "$environment/$lock" 2>/dev/null; do
        owner=$(readlink "$environment/$lock") || owner=
        if [ -n "$owner" ] && ! is_running "${owner#process-}"; then
            break_lock "$owner"
        fi
        [ "$seconds" -ne 2 ] || say "Waiting for another set-up to end ($owner)."
        [ "$seconds" -lt 1800 ] || fail "Another set-up ($owner) does not end. If there is none, delete $environment"
        sleep 1
        seconds=$((seconds + 1))
    done
    trap 'rm -f "$environment/$lock"' EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

release_lock() {
    rm -f "$environment/$lock"
    trap - EXIT HUP INT TERM
}

empty_environment() {
    for entry in "$environment"/* "$environment"/.[!.]*; do
        case ${entry##*/} in
            "$begun" | "$lock") ;;
            *) rm -rf "$entry" ;;
        esac
    done
}

# pip's own settings, files and variables are the user's; but its answers must not wait for somebody to type.
install_project() (
    cd "$checkout"
    # Compiled files: without them each start takes seconds longer. An environment of its own has no user's folder.
    PIP_USER=0 "$environment/bin/python" -m pip install --no-input --disable-pip-version-check --compile \
        --editable ".${1:+[$1]}"
)

explain_failure() {
    if grep -qE 'connection broken|NewConnectionError|Timeout|ProxyError|SSLError|resolution' "$environment/$log"; then
        fail "The Python packages could not be downloaded. Is there a network? (What pip said: $environment/$log)"
    fi
    tail -n 20 "$environment/$log" >&2
    fail "The Python packages could not be installed; pip's last words stand above, all are in $environment/$log"
}

make_environment() {
    extras=$1
    if can_be_updated; then
        say "Bringing the Python packages in $environment up to date."
        ! grep -qx 'extras: test' "$environment/$done" || extras='test'
        rm "$environment/$done"
        : >"$environment/$log"
    else
        say "Installing Python packages in $environment (about 100 MB to download, once)."
        empty_environment
        "$python" -m venv --prompt leaflet-studio "$environment" >"$environment/$log" 2>&1 || explain_failure
    fi
    install_project "$extras" >>"$environment/$log" 2>&1 || explain_failure
    {
        origin
        printf 'extras: %s\n' "$extras"
    } >"$environment/$done.new"
    mv "$environment/$done.new" "$environment/$done"
}

# Sets $environment, made or brought up to date. The argument is the extra to install: `test`, or nothing.
set_up() {
    # Another Python's settings do not belong into a private one, and without compiled files it starts slowly. In
    # UTF-8 mode a checkout in a folder with any name is found, whatever the locale.
    unset PYTHONHOME PYTHONPATH PYTHONDONTWRITEBYTECODE
    export PYTHONUTF8=1
    choose_environment "$1"
    if ! is_ready "$1"; then
        prepare_system "$1"
        mkdir -p "$environment"
        : >>"$environment/$begun"
        take_lock
        # It may have been finished while we waited.
        is_ready "$1" || make_environment "$1"
        release_lock
    fi
    if [ -d /opt/homebrew/lib ]; then
        # Where a Python that is not Homebrew's does not look by itself.
        export DYLD_FALLBACK_LIBRARY_PATH="${DYLD_FALLBACK_LIBRARY_PATH:-/opt/homebrew/lib:/usr/local/lib:/usr/lib}"
    fi
}

case ${0##*/} in
    setup.sh)
        case ${1:-} in
            '') set_up '' ;;
            --system) prepare_system "${2:-}" ;;
            *) fail "usage: packaging/setup.sh [--system [test]]" ;;
        esac
        ;;
esac
