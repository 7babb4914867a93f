"""What a start brings in: each module costs every start its time and every process its memory."""

from __future__ import annotations

import subprocess
import sys

LEFT_OUT = (
    "PIL", "alembic", "asyncpg", "cryptography", "httpcore", "httpx", "matplotlib", "numpy", "pygments", "rich",
    "sqlalchemy.dialects.postgresql", "sqlalchemy.orm", "tomllib",
)  # fmt: skip
START = "import bot.commands.run, bot.app, bot.lean; from content.loader import load; load()"


def said(program: str) -> str:
    """What a Python of its own prints."""
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_a_start_brings_in_nothing_that_the_first_reply_does_not_need() -> None:
    brought = said(f"{START}\nimport sys; print(*sys.modules)").split()

    assert "sqlalchemy.ext.asyncio" in brought
    assert [name for name in LEFT_OUT if name in brought] == []


def test_a_start_compiles_hardly_any_of_the_readers_patterns() -> None:
    told = said(
        f"{START}\n"
        "import gc\nfrom coach.patterns import Pattern\n"
        "patterns = [one for one in gc.get_objects() if type(one) is Pattern]\n"
        "compiled = type(patterns[0]).compiled\n"
        "def waits(one):\n"
        "    try:\n        compiled.__get__(one)\n    except AttributeError:\n        return True\n"
        "print(len(patterns), sum(not waits(one) for one in patterns))"
    )
    there, compiled = map(int, told.split())

    assert there > 1000
    assert compiled < 10


def test_what_was_left_out_says_so_and_can_be_had() -> None:
    told = said(
        "import bot.lean, sqlalchemy.ext.asyncio as them\n"
        "try:\n    them.AsyncSession()\nexcept ImportError as fault:\n    print(fault)\n"
        "from sqlalchemy.ext.asyncio.session import AsyncSession\nprint(AsyncSession.__module__)\n"
    )

    assert told.splitlines() == ["AsyncSession was left out (bot/lean.py)", "sqlalchemy.ext.asyncio.session"]


def test_certificates_are_read_where_connections_are_secured_and_nowhere_else() -> None:
    told = said(
        "import bot.lean, asyncio, gc, ssl\nfrom bot.transport import Wire\n"
        "there = [one for one in gc.get_objects() if isinstance(one, ssl.SSLContext)]\n"
        "def known(): return [one.cert_store_stats() for one in there if one.verify_mode is ssl.CERT_REQUIRED]\n"
        "async def opened(secured):\n"
        "    wire = Wire(connections=1, secured=secured)\n    await wire.initialize()\n    await wire.shutdown()\n"
        "none = dict.fromkeys(there[0].cert_store_stats(), 0)\n"
        "asyncio.run(opened(False))\nprint(known() == [none])\n"
        "asyncio.run(opened(True))\nprint(known() == [ssl.create_default_context().cert_store_stats()])\n"
    )

    assert told.split() == ["True", "True"]


def test_days_and_figures_are_the_same_without_the_rest_of_the_world() -> None:
    """In a process of its own: what is forgotten stays so."""
    code = (
        "from datetime import date\n"
        "from bot import lean\n"
        "from content.voice import PHRASES, Voice\n"
        "from babel import Locale\n"
        "from babel.dates import format_date\n"
        "from babel.numbers import format_decimal\n"
        "if {lean}: lean.locales(*(f.name for f in PHRASES.iterdir()))\n"
        "for tag in ('en', 'de', 'es'):\n"
        "    spoken = Locale.parse(tag)\n"
        "    day = format_date(date(2026, 11, 30), 'EEE d MMM', locale=spoken)\n"
        "    print(day, format_decimal(1234.5, locale=spoken))\n"
        "    print(Voice().of(tag).language, spoken.plural_form(2), Locale.parse('pt-BR', sep='-').language)\n"
    )
    said = [
        subprocess.run([sys.executable, "-c", code.replace("{lean}", flag)], capture_output=True, text=True, check=True)
        for flag in ("False", "True")
    ]
    assert said[0].stdout == said[1].stdout
    assert len(said[0].stdout.splitlines()) == 6
