"""Libraries without what a coach never uses of them: imported before anything else that brings them.

SQLAlchemy's asyncio brings its object mapper along, for sessions: 6 MB, and a tenth of what all modules take.

python-telegram-bot looks for ``cryptography`` (for Telegram's passports), its HTTP client and structlog for ``rich``,
``click`` and ``pygments`` (for colours). All can do without. Together they take 20 MB and a tenth of the start.
Whoever needs one of them later imports it as ever (the seal of the memory does).
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

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


class LeftOut(ModuleType):
    """In place of a module: whatever is taken from it is a name and no more."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {"__init__": _left_out})


def _left_out(self: object) -> None:
    raise ImportError(f"{type(self).__name__} was left out (bot/lean.py)")


def import_without(package: str, *parts: str) -> None:
    """Imports ``package`` with nothing in place of some of its modules; one that is there already stays as it is."""
    if package in sys.modules:
        return
    left_out = [f"{package}.{part}" for part in parts]
    sys.modules.update({name: LeftOut(name) for name in left_out})
    try:
        importlib.import_module(package)
    finally:
        for name in left_out:
            del sys.modules[name]


import_lean("structlog", "telegram.ext")
import_without("sqlalchemy.ext.asyncio", "session", "scoping")
