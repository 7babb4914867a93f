"""The report of all years in Markdown: what was checked, what was found, one line an athlete, a few in pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tests.simulated.checks import CHECKS
from tests.simulated.chronicle import Year

Lived = tuple[Year, list[str]]  #: a year and its faults


def report(lived: Sequence[Lived], weeks: int, shown: Sequence[tuple[Year, str]]) -> str:
    """The page; ``shown``: years with the names of their pictures."""
    found = Counter(line.split(":")[0] for _, faults in lived for line in faults)
    sessions = [sum(map(count, (y for y, _ in lived))) for count in (_done, _asked)]
    lines = [
        "# Simulated athletes",
        "",
        f"{len(lived)} athletes lived {weeks} weeks each with the coach: `python -m tools.simulated`. They wrote and",
        "pressed in the chat, read nothing but its cards, and hid what they are: strength that answers training,",
        "tissue that answers load, days that are good or bad (`tests/simulated`). They share no code with the planner",
        "or the rules.",
        "",
        f"{sessions[1]} sessions were asked, {sessions[0]} done, {sum(y.turns for y, _ in lived)} messages and presses",
        "answered.",
        "",
        "## What was checked",
        "",
        "| check | what may not be | found |",
        "|---|---|---|",
    ]
    for name, check in CHECKS.items():
        lines.append(f"| {name} | {(check.__doc__ or '').strip().splitlines()[0]} | {found[name]} |")
    lines += ["", "## Typical years", ""]
    for year, picture in shown:
        lines += [f"![{year.name}: {summary(year)}]({picture})", "", f"{year.name}: {summary(year)}", ""]
    lines += [
        "## All of them",
        "",
        "| athlete | done / asked | strength | of the room | weeks in pain | days ill | found |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [_row(year, faults) for year, faults in lived]
    if any(faults for _, faults in lived):
        lines += ["", "## Found", ""]
        lines += [f"- {year.name}: {line}" for year, faults in lived for line in faults]
    return "\n".join(lines) + "\n"


def summary(year: Year) -> str:
    """A year in one sentence."""
    return (
        f"{_done(year)} of {_asked(year)} sessions done, strength {_gain(year):+.0%}, "
        f"{_sore_weeks(year)} weeks with a pain of 3 or more, {_ill(year)} days ill."
    )


def _row(year: Year, faults: Sequence[str]) -> str:
    room = sum(year.ceiling.values()) / sum(year.days[0].strength.values()) - 1
    return (
        f"| {year.name} | {_done(year)} / {_asked(year)} | {_gain(year):+.0%} | {_gain(year) / room:.0%} | "
        f"{_sore_weeks(year)} | {_ill(year)} | {len(faults) or ''} |"
    )


def _done(year: Year) -> int:
    return sum(bool(d.did) for d in year.days)


def _asked(year: Year) -> int:
    return sum(bool(d.asked) for d in year.days)


def _gain(year: Year) -> float:
    return sum(year.days[-1].strength.values()) / sum(year.days[0].strength.values()) - 1


def _sore_weeks(year: Year) -> int:
    return len({d.date.isocalendar()[:2] for d in year.days if any(v >= 3 for v in d.hurts.values())})


def _ill(year: Year) -> int:
    return sum(bool(d.ill) for d in year.days)
