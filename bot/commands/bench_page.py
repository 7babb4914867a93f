"""What ``coach bench --write`` writes down: docs/performance.md, the ratios first, with the machine they are of."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from bot.commands.bench_where import STAGES

LIBRARIES = ("python-telegram-bot", "aiohttp", "sqlalchemy", "aiosqlite", "asyncpg")
BOTS = {
    "ptb_echo": "bare echo, python-telegram-bot",
    "aiogram_echo": "bare echo, aiogram",
    "coach_sqlite": "the coach on SQLite",
    "coach_postgresql": "the coach on PostgreSQL",
}
PARTS = {
    "reader": "a message read",
    "turn": "a message thought through, from text to reply",
    "judge": "a judgement after twelve weeks of diary",
    "plan": "a plan of twelve weeks",
    "ask": "a question answered from the bookshelf",
    "nudge": "the next reminder worked out",
}
HEAD = """# Performance

Written by `make performance` (`coach bench --write docs/performance.md`), not by hand. `coach bench PART` measures one
part. Machines differ, and so do two runs on one that others use: **only ratios within this run mean anything.** The
choices behind it: [answers pass the budget](decisions/0110-answers-pass-the-budget.md),
[hasty commits](decisions/0111-hasty-commits.md), [the wire](decisions/0112-the-wire-is-aiohttp.md),
[a second head](decisions/0113-a-second-head-when-many-wait.md),
[work done once](decisions/0114-work-is-done-once-a-message.md), [a lean start](decisions/0115-a-lean-start.md),
[short transactions](decisions/0180-short-transactions-need-no-thread.md),
[phrases and features](decisions/0181-phrases-and-features-are-read-when-met.md).
"""
WARM = """Each part is run through once, and again for half as long as is measured, before its time counts, as it is in
a coach that has run for a while: the first pass, which compiles the patterns it meets, is told on its own."""
HOW = """
Each bot is a process of its own and polls a Bot API on loopback that does next to nothing (`bot/standin/swift.py`). All
get the same messages of the same people, with other numbers each time, so that no answer was worked out before. The
coach reads, judges, plans, commits each batch durably and answers from its outbox; the echo bots keep nothing.

- Updates a second: everybody writes once, at the same time; until the last was answered; the median of {bursts} times.
- Steady: 100 a second, from the moment a message can be fetched to the arrival of its answer, whether or not earlier
  ones were answered.
- Processor: the time of the bot and its helpers. It depends least on what else the machine does.
- Memory is resident. Where there are several figures, the first is the bot's own process; a second head had come to
  help, and stays for a minute after a burst.
- One athlete: 100 messages at once, until the bot has confirmed them. Its answers follow at one a second, as Telegram
  asks of a chat.
"""


def machine() -> dict[str, str]:
    """What this runs on."""
    found = {
        "python": platform.python_version(),
        "system": platform.system(),
        "cores": str(os.cpu_count()),
        "processor": _processor(),
    }
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def page(found: dict[str, Any]) -> str:
    """The page of one run; parts that were not measured are left out."""
    lines = [HEAD, "| on | |", "| --- | --- |", *(f"| {k} | {v} |" for k, v in found["machine"].items())]
    if isinstance(found.get("whole"), dict):
        lines += _whole(found["whole"])
    if isinstance(found.get("where"), dict):
        lines += _where(found["where"])
    own = {name: told for name, told in PARTS.items() if name in found}
    if own:
        lines += [
            "",
            "## The parts",
            "",
            "| | a second | median µs | p99 µs | slowest µs | first pass ms |",
            "| --- | ---: | ---: | ---: | ---: | ---: |",
        ]
        lines += [
            f"| {told} (`{name}`) | {found[name]['per_second']:,} | {found[name]['median_us']:,} | "
            f"{found[name]['p99_us']:,} | {found[name]['slowest_us']:,} | {found[name]['first_pass_ms']:,} |"
            for name, told in own.items()
        ]
        lines += ["", WARM, "", f"The bookshelf is loaded in {found['load_ms']:.0f} ms."]
    for name, told in (("charts", "Charts"), ("import", "Files"), ("reminders", "The clock")):
        if name in found:
            lines += ["", f"## {told} (`{name}`)", "", "| | |", "| --- | --- |"]
            lines += [f"| {what} | {value} |" for what, value in _flat(found[name])]
    return "\n".join(lines) + "\n"


def _whole(whole: dict[str, Any]) -> list[str]:
    lines = ["", "## From update to reply (`whole`)", "", "| updates a second, as a ratio | |", "| --- | ---: |"]
    lines += [f"| {name.replace('_', ' ')} | **{value}** |" for name, value in whole["ratios"].items()]
    there = {key: told for key, told in BOTS.items() if isinstance(whole.get(key), dict)}
    lines += ["", "| | " + " | ".join(there.values()) + " |", "| --- |" + " ---: |" * len(there)]
    rows: dict[str, Callable[[dict[str, Any]], Any]] = {
        "updates a second": lambda b: b["per_second"],
        "first messages of new people a second": lambda b: b["first_messages_per_second"],
        "processor, ms an update": lambda b: b["cpu_ms_an_update"],
        "steady: p50 / p99 / longest, ms": lambda b: " / ".join(str(v) for v in _steady(b).values()),
        "start to first reply, s": lambda b: b["start_s"],
        "the same on a new database, s": lambda b: b.get("first_start_s", "–"),
        "memory, MB": lambda b: " + ".join(str(v) for v in b["memory_mb"]),
        "one athlete: heard a second": lambda b: b.get("one_athlete_heard_per_second", "–"),
        "unanswered": lambda b: b["unanswered"],
    }
    lines += [f"| {told} | " + " | ".join(str(of(whole[key])) for key in there) + " |" for told, of in rows.items()]
    lines += [f"\n{told}: {whole[key]}." for key, told in BOTS.items() if isinstance(whole.get(key), str)]
    lines.append(HOW.format(bursts=len(next((whole[key]["of_bursts"] for key in there), ()))))
    lines.append(
        f"{whole['athletes']:,} athletes. The Bot API itself bears {whole['api_ceiling_per_second']:,} calls a second. "
        f"Load of the machine at its beginning: {whole['load_before']}, at its end: {whole['load_after']}."
    )
    return lines


def _where(where: dict[str, dict[str, float]]) -> list[str]:
    """The stages of an update, with their shares."""
    wholes = {how: sum(stages.values()) for how, stages in where.items()}
    lines = ["", "## Where an update's time goes (`where`)", ""]
    lines += ["| processor, µs an update | " + " | ".join(wholes) + " |", "| --- |" + " ---: |" * len(wholes)]
    for stage, told in STAGES.items():
        cells = (f"{where[how][stage]:,.0f} ({where[how][stage] / whole:.0%})" for how, whole in wholes.items())
        lines.append(f"| {told} | " + " | ".join(cells) + " |")
    lines.append("| all of it | " + " | ".join(f"**{whole:,.0f}**" for whole in wholes.values()) + " |")
    return [*lines, "", "In one process, without the poll; a crowd is forty at once. The time of threads counts, too."]


def _steady(bot: dict[str, Any]) -> dict[str, float]:
    """The latencies, whatever the rate."""
    found: dict[str, float] = next(value for key, value in bot.items() if key.startswith("at_"))
    return found


def _flat(tree: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """A tree of figures as rows."""
    if not isinstance(tree, dict):
        yield name, tree
        return
    for key, value in tree.items():
        yield from _flat(value, f"{name} {key}".strip().replace("_", " "))
