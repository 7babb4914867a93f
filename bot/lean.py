"""Libraries without what a coach never uses of them: imported before anything else that brings them.

SQLAlchemy's asyncio brings its object mapper along, for sessions: 6 MB, and a tenth of what all modules take.

python-telegram-bot looks for ``cryptography`` (for Telegram's passports), its HTTP client and structlog for ``rich``,
``click`` and ``pygments`` (for colours). All can do without, and so can the coach without that client: it has its own
wire (bot/transport.py). APScheduler looks through all that is installed for plugins.

aiohttp reads this machine's certificates twice, once for connections that look at none. Here they are read once, and
only where connections are secured: see ``trust``.

Whoever needs one of them later imports it as ever (the seal of the memory does).
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import ssl
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

#: What Babel's table of the world holds beside languages.
UNASKED = (
    "territory_zones", "zone_aliases", "zone_territories", "windows_zone_mapping", "territory_currencies",
    "currency_fractions", "territory_languages", "meta_zones", "all_currencies",
)  # fmt: skip
UNUSED = ("cryptography", "rich", "click", "pygments")


def locales(*languages: str) -> None:
    """Forgets what Babel knows of other languages than these, and of currencies and time zones: 2 MB.

    Formats of numbers and days, which are all that is asked of it, need none of it.
    """
    from babel.core import get_global

    subtags = get_global("likely_subtags")
    if isinstance(subtags, dict):
        for name in [n for n in subtags if n.partition("_")[0] not in languages]:
            del subtags[name]
    for key in UNASKED:
        held = get_global(key)  # type: ignore[arg-type]  # names of Babel's own, each a literal there
        if isinstance(held, dict):
            held.clear()


@contextlib.contextmanager
def unimportable(*names: str) -> Iterator[None]:
    """As if ``names`` were not installed; those that are there already stay as they are."""
    with _instead(dict.fromkeys(names)):  # None is Python's own sign for "cannot be imported"
        yield


@contextlib.contextmanager
def left_out(*names: str) -> Iterator[None]:
    """Nothing in place of these modules; those that are there already stay as they are."""
    with _instead({name: LeftOut(name) for name in names}):
        yield


@contextlib.contextmanager
def _instead(modules: dict[str, Any]) -> Iterator[None]:
    missing = [name for name in modules if name not in sys.modules]
    sys.modules.update({name: modules[name] for name in missing})
    try:
        yield
    finally:
        for name in missing:
            del sys.modules[name]


class LeftOut(ModuleType):
    """In place of a module: whatever is taken from it is a name and no more."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {"__init__": _left_out})


def _left_out(self: object, *_: object, **__: object) -> None:
    raise ImportError(f"{type(self).__name__} was left out (bot/lean.py)")


#: Contexts of secured connections that know no certificates yet, so that nothing they are shown will do.
_trusting_none: list[ssl.SSLContext] = []


@contextlib.contextmanager
def trusting_none() -> Iterator[None]:
    """What would read this machine's certificates leaves that to ``trust``."""
    with (
        _patched(ssl.SSLContext, "load_default_certs", lambda context, *_: _trusting_none.append(context)),
        _patched(ssl.SSLContext, "set_default_verify_paths", lambda _: None),
    ):
        yield


def trust() -> None:
    """Reads this machine's certificates, where that was left. Without it every secured connection is refused."""
    while _trusting_none:
        _trusting_none[-1].load_default_certs()
        _trusting_none.pop()


@contextlib.contextmanager
def _patched(owner: Any, name: str, instead: Callable[..., Any]) -> Iterator[None]:
    """Something else in place of what ``owner`` has under a name."""
    own = vars(owner).get(name)
    setattr(owner, name, instead)
    try:
        yield
    finally:
        if own is None:
            delattr(owner, name)  # it was inherited
        else:
            setattr(owner, name, own)


with unimportable(*UNUSED), left_out("httpx"):
    importlib.import_module("structlog")
    importlib.import_module("telegram.ext")
with left_out("sqlalchemy.ext.asyncio.session", "sqlalchemy.ext.asyncio.scoping"):
    importlib.import_module("sqlalchemy.ext.asyncio")
with _patched(importlib.metadata, "entry_points", lambda **_: ()):
    importlib.import_module("apscheduler.schedulers.base")
with trusting_none():
    importlib.import_module("aiohttp")
