"""``coach rules try``: a profile, texts with their times or facts → every table's answer with its reasons."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from bot.commands.converse import begun, shelf
from bot.commands.plan import add_profile, profile_said
from coach.acts import REGIONS
from coach.athlete import Athlete, from_profile
from coach.books import Books
from coach.forms import BadForm
from coach.grounds import Tried, tried, tried_facts
from coach.picture import FACTS
from coach.rules import Fact, Value
from content.faults import BadContent
from content.rulebook.trial import briefly, form, told
from content.voice import Voice

FLAGS = {"yes": True, "true": True, "no": False, "false": False}
UNKNOWN = ("none", "unknown", "untold")
DESCRIPTION = """Shows which rules a situation fires, and why the rules above them did not.

  coach rules try 'knee 6/10 after the run'
  coach rules try --say '2026-11-23T18:00 knee 4/10' --say '2026-11-24T07:00 knee still 4'
  coach rules try --fact pain=6 --fact tissue=tendon
  coach rules try 'shin 3/10' --fact limping=yes        facts are laid over the last text"""


def main(argv: list[str]) -> int:
    """Runs the command; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(argv)
    try:
        given = facts(options.fact)
        region = None if options.region is None else _one_of(options.region, REGIONS, "region")
        profile = profile_said(options)
        for key in profile:
            _one_of(key, [f.name for f in fields(Athlete)], "field of a profile")
        zone = from_profile(profile).zone
        now = moment(options.at, zone, "--at") if options.at else datetime.now(UTC).astimezone(zone)
        said = texts(options.say, options.text, now, zone)
        if not said and not given:
            raise BadForm("say something, or give a fact with --fact")
    except BadForm as fault:
        parser.error(str(fault))
    try:
        books, voice = shelf()
    except BadContent as fault:
        print(f"coach rules try: the bookshelf has faults:\n{fault}", file=sys.stderr)
        return 2
    known = begun(profile, said[0][0] if said else now)
    if said:
        found = tried(known, said, books, given=given, region=region)
    else:
        found = (tried_facts(known, now, given, books, region=region),)
    unread = unasked(given, books)
    if unread:
        print(f"coach rules try: no rule asks for {', '.join(unread)}", file=sys.stderr)
    _print(found, books, voice, options)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="coach rules try", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("text", nargs="*", help="what the athlete says, one message after the other, a minute apart")
    parser.add_argument(
        "--say", action="append", default=[], metavar="'TIME TEXT'", help="a message with its own time; repeatable"
    )
    parser.add_argument(
        "--fact", action="append", default=[], metavar="NAME=VALUE", help="a fact; repeatable (coach rules lists them)"
    )
    parser.add_argument("--region", help="where it hurts, for facts of a region, such as knee")
    parser.add_argument("--at", metavar="TIME", help="when the texts without a time are said, or the facts hold (now)")
    parser.add_argument("--each", action="store_true", help="every text in full, not only the last")
    parser.add_argument("--json", action="store_true", help="everything as one JSON object")
    add_profile(parser)
    return parser


def _print(found: tuple[Tried, ...], books: Books, voice: Voice, options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps({"tried": [form(t, books, voice) for t in found]}, ensure_ascii=False, indent=2))
        return
    for one in found[:-1]:
        print(told(one, books, voice) if options.each else briefly(one, voice), end="\n\n")
    print(told(found[-1], books, voice))


def unasked(given: Mapping[str, Value], books: Books) -> list[str]:
    """The given facts that no rule asks for."""
    asked = {name for table in books.library.tables for name in table.asked}
    return [name for name in given if name not in asked]


# --- texts and their times --------------------------------------------------------------------------------------------
def texts(said: Iterable[str], plain: Iterable[str], now: datetime, zone: ZoneInfo) -> list[tuple[datetime, str]]:
    """What is said, in the order of its times. Raises BadForm."""
    out = []
    for line in said:
        when, _, words = line.strip().partition(" ")
        out.append((moment(when, zone, "--say"), words.strip()))
    out += [(now + timedelta(minutes=n), words.strip()) for n, words in enumerate(plain)]
    for _, words in out:
        if not words:
            raise BadForm("a text is empty: write --say '2026-11-23T18:00 knee 4/10'")
        if words.startswith("/"):
            raise BadForm(f"{words.split()[0]} is a command, and no rule hears those: say it in words")
    return sorted(out, key=lambda pair: pair[0])


def moment(text: str, zone: ZoneInfo, where: str) -> datetime:
    """A time; one without an offset is by the athlete's clock. Raises BadForm."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise BadForm(f"{where}: {text!r} is no time: write 2026-11-23T18:00") from None
    return at.replace(tzinfo=zone) if at.tzinfo is None else at


# --- facts ------------------------------------------------------------------------------------------------------------
def facts(said: Iterable[str]) -> dict[str, Value]:
    """Facts out of NAME=VALUE; a bare name is a yes. Raises BadForm with the nearest known ones."""
    out: dict[str, Value] = {}
    for line in said:
        name, marked, value = (part.strip() for part in line.partition("="))
        key = _one_of(name.replace("-", "_"), FACTS, "fact")
        fact = FACTS[key]
        if not marked and fact.kind != "flag":
            raise BadForm(f"--fact {name}: a value is needed, such as {name}={_example(fact)}")
        made = _value(fact, value.lower() if marked else "yes")
        if out.get(key, made) != made:
            raise BadForm(f"--fact {name} is given twice, with two values")
        out[key] = made
    return out


def _value(fact: Fact, text: str) -> Value:
    if fact.kind == "flag":
        return FLAGS[_one_of(text, FLAGS, f"value of {fact.name}")]
    if fact.kind == "word":
        return _one_of(text, fact.words, f"value of {fact.name}")
    if text in UNKNOWN:
        return None
    try:
        number = float(text)
    except ValueError:
        raise BadForm(f"{fact.name}: {text!r} is no number ({fact.unit}), nor unknown") from None
    low, high = _bounds(fact)
    if not low <= number <= high:
        limits = f"{low:g} or more" if high == float("inf") else f"{low:g} to {high:g}"
        raise BadForm(f"{fact.name}: {text} does not fit, it is {limits}")
    return number


def _bounds(fact: Fact) -> tuple[float, float]:
    """The lowest and highest number, as the fact's unit tells them: "0-10"."""
    ends = re.fullmatch(r"(\d+)-(\d+)", fact.unit)
    return (float(ends[1]), float(ends[2])) if ends else (0.0, float("inf"))


def _example(fact: Fact) -> str:
    return fact.words[-1] if fact.kind == "word" else "6"


def _one_of(word: str, known: Iterable[str], what: str) -> str:
    """``word`` if it is known; BadForm with the nearest known ones if not."""
    names = list(known)
    if word in names:
        return word
    near = get_close_matches(word, names, 3, 0.6) or [n for n in names if word and (word in n or n in word)][:3]
    told_near = f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(names)}"
    raise BadForm(f"no such {what}: {word!r}; {told_near}")
