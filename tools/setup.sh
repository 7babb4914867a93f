#!/bin/sh
# Fills .venv from the lock. Called by make; no shell state, no network settings of its own.
set -eu
uv=.venv/uv/bin/uv
index=$("${PYTHON:-python3}" -m pip config get global.index-url 2>/dev/null || true)
if [ -n "$index" ] && [ -z "${UV_DEFAULT_INDEX:-}${UV_INDEX_URL:-}" ]; then export UV_DEFAULT_INDEX="$index"; fi
fill() {
    "$uv" pip sync --quiet --python .venv --require-hashes requirements-dev.txt &&
        "$uv" pip install --quiet --python .venv --no-deps --no-build-isolation --editable .
}
"$uv" venv --quiet --allow-existing --python "${PYTHON:-python3}" .venv
fill || { echo "once more, with the machine's own certificates" >&2; UV_SYSTEM_CERTS=1; export UV_SYSTEM_CERTS; fill; }
