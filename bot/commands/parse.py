"""``coach parse``: what the coach understands of a message (docs/commands.md). No network, no database.

Rule: the JSON form holds the contract's fields and nothing else; a person gets the coach's notation.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from bot.commands.lines import serve, text
from coach.acts import TAGS, Act, DistanceUnit, Readiness, Unit
from coach.forms import BadForm, plain
from coach.library import Exercise
from coach.notation import show
from coach.praise import unpraised
from coach.reader import Reading, in_own_words, read
from coach.redflags import RedFlag, RedFlagWords, red_flags
from coach.tongues import OWN, Tongues, code_of
from coach.vocabulary import Vocabulary
from content.faults import BadContent, Fault
from content.loading.exercises import exercises
from content.loading.tables import safety
from content.loading.tongues import tongues
from content.loading.words import words

#: Fields that the mind keeps and the contract's form does not have.
OWN_FIELDS = frozenset(("load_unit", "distance_unit", "of_side", "drift", "site", "timing", "course", "onset", "was"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    """The part of the bookshelf that reading needs."""

    exercises: dict[str, Exercise]
    vocabulary: Vocabulary
    signs: RedFlagWords
    tongues: Tongues

    def signs_in(self, said: str, language: str = OWN) -> tuple[RedFlag, ...]:
        """Every warning sign that a message of an athlete of ``language`` holds, the most urgent first."""
        told = self.tongues.understood(said, language)
        return red_flags(told.text, self.signs, told.also)


@cache
def books() -> Shelf:
    """Loaded once. Raises BadContent with all faults."""
    faults: list[Fault] = []
    moves, _, ambiguous = exercises(faults)
    vocabulary = words(moves, ambiguous, faults)
    signs = safety(faults, moves=moves.values()).words
    others = tongues(faults, signs.lexicon.names)
    if faults:
        raise BadContent(faults)
    return Shelf(exercises=moves, vocabulary=vocabulary, signs=signs, tongues=others)


def answer(row: dict[str, Any]) -> dict[str, Any]:
    """One message: ``acts`` in the contract's form, and what was ``left``."""
    said = text(row)
    now = moment(row.get("now"))
    units, distances = _unit(row.get("units")), _distance_unit(row.get("distance_units"))
    found = reading(said, now, units, distances, _language(row.get("language")))
    return {"acts": [form(act, now) for act in found.acts], "left": found.left}


def reading(said: str, now: datetime, units: Unit, distance_units: DistanceUnit, language: str = OWN) -> Reading:
    """What ``said`` means to an athlete of ``language``, red flags included."""
    shelf = books()
    told = shelf.tongues.understood(said, language)
    signs = red_flags(told.text, shelf.signs, told.also)
    flags = [(f.flag, f.start, f.end) for f in signs if f.named and not f.other]
    found = read(
        unpraised(told.text, shelf.signs, told.also),
        now=now,
        units=units,
        distance_units=distance_units,
        vocabulary=shelf.vocabulary,
        flags=flags,
    )
    return in_own_words(found, told)


def form(act: Act, now: datetime) -> dict[str, Any]:
    """An act as the contract's object."""
    made = _bare(plain(act))
    if isinstance(act, Readiness) and act.when == now.date():
        del made["when"]
    return {"act": TAGS[type(act)], **made}


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _bare(v) for k, v in value.items() if k not in OWN_FIELDS}
    return [_bare(v) for v in value] if isinstance(value, list) else value


def moment(value: object) -> datetime:
    """An aware moment: the one given, or now."""
    if value is None:
        return datetime.now(UTC).astimezone()
    try:
        made = datetime.fromisoformat(str(value))
    except ValueError:
        raise BadForm(f"now: {value!r} is no moment") from None
    return made if made.tzinfo else made.replace(tzinfo=UTC)


def _unit(value: object) -> Unit:
    if value in (None, "kg"):
        return "kg"
    if value == "lb":
        return "lb"
    raise BadForm(f"units: {value!r} is none of kg, lb")


def _distance_unit(value: object) -> DistanceUnit:
    if value in (None, "km"):
        return "km"
    if value == "mi":
        return "mi"
    raise BadForm(f"distance_units: {value!r} is none of km, mi")


def _language(value: object) -> str:
    if value is None:
        return OWN
    if not isinstance(value, str):
        raise BadForm(f"language: {value!r} is no language")
    return code_of(value)


def show_reading(
    said: str, *, now: datetime, units: Unit = "kg", distance_units: DistanceUnit = "km", language: str = OWN
) -> str:
    """For a person: each act in the coach's notation, with the words that gave it, and what was left."""
    found = reading(said, now, units, distance_units, language)
    names = {slug: e.name for slug, e in books().exercises.items()}
    lines = [f"{show(t.act, names, units)}\n    from: {_one_line(said[t.start : t.end])}" for t in found.spans]
    if not lines:
        lines = ["nothing understood"]
    if found.left:
        lines.append(f"left over: {_one_line(found.left)}")
    told = books().tongues.understood(said, language)
    if told.places:
        lines.append(f"in English: {_one_line(told.text)}")
        signs = red_flags(told.text, books().signs, told.also)
        lines += [f"warning sign: {f.row} {f.flag} {f.urgency}{_about(f)}" for f in signs]
    return "\n".join(lines)


def _about(flag: RedFlag) -> str:
    return "".join((" (somebody else's)" * flag.other, " (suspected)" * (not flag.named), " (unclear)" * flag.unclear))


def _one_line(words: str) -> str:
    return " ".join(words.split())


def main(argv: list[str]) -> int:
    """``coach parse "squat 3x8 60kg"``, or JSON Lines with ``--jsonl``."""
    parser = argparse.ArgumentParser(prog="coach parse", description="Show what the coach understands of a message.")
    parser.add_argument("text", nargs="*", help="the message")
    parser.add_argument("--jsonl", action="store_true", help="JSON Lines on standard input, one answer a line")
    parser.add_argument("--units", choices=("kg", "lb"), default="kg", help="what a bare load means (kg)")
    parser.add_argument("--distance-units", choices=("km", "mi"), default="km", help="what a bare distance means (km)")
    parser.add_argument("--language", default=OWN, help="the athlete's language: en, de, es (en)")
    parser.add_argument("--now", help="the moment of the message, ISO 8601")
    args = parser.parse_args(argv)
    try:
        books()
    except BadContent as fault:
        print(fault, file=sys.stderr)
        return 1
    if args.jsonl:
        serve(answer, sys.stdin, sys.stdout)
        return 0
    if not args.text:
        parser.error("a message is needed, or --jsonl")
    try:
        now = moment(args.now)
    except BadForm as fault:
        parser.error(str(fault))
    said, language = " ".join(args.text), _language(args.language)
    print(show_reading(said, now=now, units=args.units, distance_units=args.distance_units, language=language))
    return 0
