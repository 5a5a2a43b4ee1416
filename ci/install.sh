#!/bin/sh
# Install samplan into a new virtual environment, with the versions that it is tested with:
#     sh install.sh VENV [OPTION OF PIP …]
# The action, the template for GitLab and the container file call it from the checkout that it stands in.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
venv=$1
shift
for python in python3 python none; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        break
    fi
done
if [ "$python" = none ]; then
    echo "samplan needs Python 3.11 or newer, as python3 or python" >&2
    exit 1
fi
"$python" -m venv --clear "$venv"
set -- -m pip install --quiet --disable-pip-version-check --constraint "$source/constraints.txt" "$@"
"$venv/bin/python" "$@" hatchling                             # what builds it, of a known version too
"$venv/bin/python" "$@" --no-build-isolation "$source"
