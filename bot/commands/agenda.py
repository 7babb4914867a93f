"""``coach agenda``: which reminders a profile gets, and when (docs/commands.md). The plan starts at ``from``."""

from __future__ import annotations

import argparse
import sys
from datetime import date, timedelta
from typing import Any

from bot.commands.lines import a_day, serve
from bot.commands.plan import add_profile, day, library, profile, profile_said
from coach.athlete import Athlete, from_profile
from coach.forms import BadForm
from coach.nudges import Nudge, agenda
from coach.plan import plan
from coach.reply import say
from content.faults import BadContent
from content.voice import Voice

MOST_DAYS = 366 * 2


def answer(row: dict[str, Any]) -> dict[str, Any]:
    """The reminders about the days from ``from`` to ``to``, both included."""
    first, last = day(row, "from"), day(row, "to")
    return {"reminders": [form(nudge) for nudge in reminders(profile(row), first, last)]}


def reminders(athlete: Athlete, first: date, last: date) -> tuple[Nudge, ...]:
    """The words of a plan that starts on ``first``. Raises BadForm for a time that runs backwards or is too long."""
    if not 0 <= (last - first).days <= MOST_DAYS:
        raise BadForm(f"to: a day within {MOST_DAYS} days after {first} is expected, not {last}")
    weeks = plan(athlete, first, (last - first).days // 7 + 1, library())
    return agenda(athlete, weeks, first, last)


def form(nudge: Nudge) -> dict[str, Any]:
    """A reminder as the contract writes it."""
    return {
        "local": nudge.local.isoformat(timespec="seconds"),
        "utc": nudge.at.replace(tzinfo=None).isoformat(timespec="seconds") + "Z",
        "kind": nudge.kind,
        "about": nudge.about.isoformat(),
    }


def main(argv: list[str]) -> int:
    """Runs the command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="coach agenda", description="Which reminders a profile gets, and when.")
    add_profile(parser)
    parser.add_argument("--from", dest="first", type=a_day, help="the first day (default: today)")
    parser.add_argument("--to", dest="last", type=a_day, help="the last day (default: two weeks)")
    parser.add_argument("--jsonl", action="store_true", help="profiles as JSON lines in, reminders as JSON lines out")
    options = parser.parse_args(argv)
    try:
        library()
    except BadContent as fault:
        print(f"coach agenda: the bookshelf has faults:\n{fault}", file=sys.stderr)
        return 2
    if options.jsonl:
        serve(answer, sys.stdin, sys.stdout)
        return 0
    first = options.first or date.today()  # noqa: DTZ011  # the day of whoever types the command
    last = options.last or first + timedelta(days=13)
    voice = Voice()
    try:
        for nudge in reminders(from_profile(profile_said(options)), first, last):
            print(voice.plain(say("agenda-line", at=nudge.local, word=say(f"nudge-{nudge.kind}"))))
    except BadForm as fault:
        parser.error(str(fault))
    return 0
