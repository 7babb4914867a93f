"""The report of all years in Markdown: what was checked, what was found, one line an athlete, a few in pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tests.simulated.body import A_SET
from tests.simulated.checks import CHECKS
from tests.simulated.chronicle import Day, Year

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
        "Strength is the mean of eight groups; these bodies lose what is not trained, so that arms and hips that two",
        "short sessions a week hardly ask for take from what the legs gain. *Of the room* is against the body's",
        "ceiling: a fifth above the start of a strong one, two thirds above that of a weak one. *Of its sets* is",
        "against what as many sets could have gained, each of them hard and spread evenly over the body; nobody with",
        "easy weeks and runs reaches that.",
        "",
        "| athlete | done / asked | sets a week | strength | legs | of the room | of its sets | weeks in pain "
        "| days ill | found |",
        "|---|---|---|---|---|---|---|---|---|---|",
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
    room, even = sum(year.ceiling.values()) / sum(year.days[0].strength.values()) - 1, _evenly(year)
    of_sets = f"{_gain(year) / even:.0%}" if even else ""
    return (
        f"| {year.name} | {_done(year)} / {_asked(year)} | {7 * sum(map(_sets, year.days)) / len(year.days):.0f} | "
        f"{_gain(year):+.0%} | {_gain(year, LEGS):+.0%} | {_gain(year) / room:.0%} | {of_sets} | "
        f"{_sore_weeks(year)} | {_ill(year)} | {len(faults) or ''} |"
    )


def _done(year: Year) -> int:
    return sum(bool(d.did) for d in year.days)


def _asked(year: Year) -> int:
    return sum(bool(d.asked) for d in year.days)


LEGS = ("squat", "hinge", "calf")


def _gain(year: Year, groups: Sequence[str] | None = None) -> float:
    first, last = year.days[0].strength, year.days[-1].strength
    return sum(last[g] for g in groups or last) / sum(first[g] for g in groups or first) - 1


def _sets(day: Day) -> int:
    return sum(len(did.amounts) for did in day.did)


def _evenly(year: Year) -> float:
    """The gain of as many sets, each of them hard, spread evenly over the body: what it could have gained from them."""
    first = year.days[0].strength
    strength = dict(first)
    for day in year.days:
        share = A_SET * year.learning * _sets(day) / len(strength)
        strength = {g: s + share * (year.ceiling[g] - s) for g, s in strength.items()}
    return sum(strength.values()) / sum(first.values()) - 1


def _sore_weeks(year: Year) -> int:
    return len({d.date.isocalendar()[:2] for d in year.days if any(v >= 3 for v in d.hurts.values())})


def _ill(year: Year) -> int:
    return sum(bool(d.ill) for d in year.days)
