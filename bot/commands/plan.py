"""``coach plan``: the plan for a profile (docs/commands.md). No network, no database."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date, timedelta
from functools import cache
from typing import Any

from bot.commands.lines import a_day, serve
from coach.acts import Act
from coach.athlete import WEEKDAYS, Athlete, from_profile
from coach.forms import BadForm, from_form, plain
from coach.library import Library
from coach.plan import plan
from coach.reply import Say, say
from coach.week import Day, Slot, Week
from content.faults import BadContent, Fault
from content.loading.courses import courses
from content.loading.exercises import exercises
from content.loading.plans import check_slugs, joined, plans
from content.loading.tables import sources
from content.loading.tables import tables as decision_tables
from content.loading.words import words
from content.voice import Voice

MOST_WEEKS = 104


@cache
def library() -> Library:
    """The part of the bookshelf that plans are made from, loaded once. Raises BadContent with all faults."""
    faults: list[Fault] = []
    moves, regions, ambiguous = exercises(faults)
    tables, rules = plans(faults), decision_tables(faults)
    returning = courses(faults, regions, sources(faults))
    vocabulary = words(moves, ambiguous, faults)
    if tables is not None:
        check_slugs(tables, moves, faults)
        tables = joined(tables, rules, faults)
    if faults:
        raise BadContent(faults)
    return Library(
        exercises=moves,
        regions=regions,
        articles={},
        sources={},
        tables=rules,
        vocabulary=vocabulary,
        plans=tables,
        courses=returning,
    )


def answer(row: dict[str, Any]) -> dict[str, Any]:
    """One profile's weeks, in the contract's form."""
    start = day(row, "start")
    made = plan(profile(row), start, weeks(row), library(), log(row, start))
    return {"weeks": [plain(week) for week in made]}


def profile(row: dict[str, Any]) -> Athlete:
    """The line's athlete; the contract's defaults where it has none."""
    return from_profile(row.get("profile") or {})


def day(row: dict[str, Any], key: str) -> date:
    """A line's date; BadForm where it is missing or none."""
    value = row.get(key)
    try:
        return date.fromisoformat(value)  # type: ignore[arg-type]  # what is no text raises
    except (TypeError, ValueError):
        raise BadForm(f"{key}: a date is expected, not {value!r}") from None


def weeks(row: dict[str, Any]) -> int:
    """How many weeks a line asks for."""
    value = row.get("weeks", 12)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST_WEEKS:
        raise BadForm(f"weeks: a number from 1 to {MOST_WEEKS} is expected, not {value!r}")
    return value


def log(row: dict[str, Any], start: date) -> tuple[Act, ...]:
    """What was done and felt before ``start``; acts without a day are the day before's."""
    forms = row.get("log") or []
    if not isinstance(forms, list):
        raise BadForm("log: a list of acts is expected")
    out = []
    for number, form in enumerate(forms):
        if not isinstance(form, dict):
            raise BadForm(f"log[{number}]: an object is expected")
        try:
            out.append(from_form(form, start - timedelta(days=1)))
        except BadForm as fault:
            raise BadForm(f"log[{number}]: {fault}") from None
    return tuple(out)


def told(week: Week, books: Library, voice: Voice) -> str:
    """A week for a person to read."""
    head = say("plan-week", start=week.start, phase=say(f"phase-{week.phase}"), deload=week.deload)
    lines = [voice.plain(head)]
    for one in week.days:
        lines.append(voice.plain(_day(one)))
        if one.session:
            lines.extend(f"    {voice.plain(slot_said(slot, books))}" for slot in one.session.items)
            if one.session.note:
                lines.append(f"    {voice.plain(one.session.note)}")
    return "\n".join(lines)


def _day(one: Day) -> Say:
    run = say(f"run-{one.run}") if one.run else "none"
    if one.session is None:
        return say("plan-day", day=one.date, run=run)
    focus = say(f"focus-{one.session.focus}")
    return say("plan-day-strength", day=one.date, run=run, focus=focus, minutes=one.session.minutes)


def slot_said(slot: Slot, books: Library) -> Say:
    """A slot in words."""
    amount, unit = next(
        (value, unit)
        for value, unit in ((slot.reps, "reps"), (slot.seconds, "s"), (slot.distance_m, "m"), (1, "reps"))
        if value is not None
    )
    return say(
        "plan-slot",
        name=books.exercises[slot.exercise].name,
        sets=slot.sets,
        amount=amount,
        unit=unit,
        side=slot.per_side,
        load=0 if slot.load_kg is None else slot.load_kg,
        pair=slot.per_hand,
        band=slot.band or "none",
        rir=-1 if slot.rir is None else slot.rir,
    )


def add_profile(parser: argparse.ArgumentParser) -> None:
    """The arguments that make a profile."""
    parser.add_argument("--level", choices=["beginner", "intermediate", "advanced"])
    parser.add_argument("--runs", metavar="DAYS", help="running days, such as tue:quality,thu:easy,sun:long")
    parser.add_argument("--strength", metavar="N|DAYS", help="sessions a week, or the days, such as mon,wed")
    parser.add_argument("--kit", metavar="THINGS", help="what there is, such as dumbbells,band,bench")
    parser.add_argument("--weights", metavar="WORDS", help='weights owned, such as "two 8 kg dumbbells, blue band"')
    parser.add_argument("--minutes", type=int, help="the longest a session may last")
    parser.add_argument("--injuries", metavar="REGIONS", help="what troubles now, such as knee,achilles")
    parser.add_argument("--race", metavar="DATE[:KM]", help="the race to be ready for, such as 2027-04-18:21.1")
    parser.add_argument("--timezone", help="such as Europe/Berlin")
    parser.add_argument("--profile", metavar="JSON", help="a whole profile as JSON; the other arguments win over it")


def profile_said(options: argparse.Namespace) -> dict[str, Any]:
    """The arguments in PROFILE form. Raises BadForm."""
    try:
        made: dict[str, Any] = json.loads(options.profile) if options.profile else {}
    except ValueError as fault:
        raise BadForm(f"--profile: no JSON: {fault}") from None
    if not isinstance(made, dict):
        raise BadForm("--profile: an object is expected")
    plainly = {"level": options.level, "session_minutes": options.minutes, "timezone": options.timezone}
    made.update({key: value for key, value in plainly.items() if value is not None})
    if options.runs is not None:
        pairs = (word.partition(":") for word in options.runs.split(",") if word)
        made["running_days"] = {name: kind or "easy" for name, _, kind in pairs}
    if options.strength is not None:
        if options.strength.isdigit():
            made["strength_per_week"] = int(options.strength)
        else:
            made["strength_days"] = [word.strip() for word in options.strength.split(",") if word.strip()]
    if options.kit is not None:
        made["equipment"] = [word.strip() for word in options.kit.split(",") if word.strip()]
    if options.weights is not None:
        made["weights"] = options.weights
    if options.injuries is not None:
        made["injuries"] = [word.strip() for word in options.injuries.split(",") if word.strip()]
    if options.race is not None:
        on, _, km = options.race.partition(":")
        try:
            made["race"] = {"date": on, "distance_m": float(km) * 1000 if km else None}
        except ValueError:
            raise BadForm(f"--race: {km!r} is no distance in km") from None
    return made


def next_monday(today: date) -> date:
    """``today`` if it is a Monday, else the next."""
    return today + timedelta(days=-today.weekday() % len(WEEKDAYS))


def main(argv: list[str]) -> int:
    """Runs the command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="coach plan", description="The plan for a profile.")
    add_profile(parser)
    parser.add_argument("--start", type=a_day, help="the first day (default: the next Monday)")
    parser.add_argument("--weeks", type=int, default=4)
    parser.add_argument("--jsonl", action="store_true", help="profiles as JSON lines in, plans as JSON lines out")
    options = parser.parse_args(argv)
    try:
        books = library()
    except BadContent as fault:
        print(f"coach plan: the bookshelf has faults:\n{fault}", file=sys.stderr)
        return 2
    if options.jsonl:
        serve(answer, sys.stdin, sys.stdout)
        return 0
    try:
        athlete = from_profile(profile_said(options))
        count = weeks({"weeks": options.weeks})
    except BadForm as fault:
        parser.error(str(fault))
    start = options.start or next_monday(date.today())  # noqa: DTZ011  # the day of whoever types the command
    voice = Voice()
    print("\n\n".join(told(week, books, voice) for week in plan(athlete, start, count, books)))
    return 0
