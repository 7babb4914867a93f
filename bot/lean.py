"""Libraries without what a coach never uses of them: imported before anything else that brings them.

python-telegram-bot looks for ``cryptography`` (for Telegram's passports), its HTTP client and structlog for ``rich``,
``click`` and ``pygments`` (for colours). All can do without. Together they take 20 MB and a tenth of the start.
Whoever needs one of them later imports it as ever (the seal of the memory does).
"""

from __future__ import annotations

import importlib
import sys

UNUSED = ("cryptography", "rich", "click", "pygments")


def import_lean(*names: str) -> None:
    """Imports ``names`` as if ``UNUSED`` were not installed; those that are there already stay as they are."""
    hidden = [name for name in UNUSED if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]  # Python's own sign for "cannot be imported"
    try:
        for name in names:
            importlib.import_module(name)
    finally:
        for name in hidden:
            del sys.modules[name]


import_lean("structlog", "telegram.ext")
