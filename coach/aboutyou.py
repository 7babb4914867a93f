"""What the coach knows of the athlete: every line with where it is from and since when, and a button that changes it.

Rule: nothing is left out that advice or plan may rest on; what was never told is shown as assumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from coach.acts import LOGGED, Lift, Measurement, Run, Side, Symptom
from coach.athlete import WEEKDAYS
from coach.cards import button, entry_line, entry_lines, name_of, race_text
from coach.course import Course
from coach.courses import course_of, still_open, told_of
from coach.diary import Asking, Imported, Record, Setting, Words
from coach.draft import Draft
from coach.leaning import word_of
from coach.limitlines import line_of
from coach.ownedlines import owned_lines
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.runs import place_text
from coach.unwanted import names_of
from coach.welcome import say_kept

PAGES = ("profile", "health", "log")
NEWEST = 8  #: entries on the page of the log
WORDS_SHOWN = 4
_ASKS = Pattern(
    r"^\W*(?:(?:hey|hi|so|coach|please|and|ok)\W+)*(?:"
    r"(?:show|tell|list)(?: me)? (?:everything |all |what )?(?:that )?(?:you (?:know|have|remember|keep|store|saved)"
    r"(?: (?:about|on|of) me)?|my (?:data|profile))"
    r"|what (?:do|did|have) you (?:know|remember|keep|store|got|have|save[d]?)(?: (?:about|on|of) me| saved| stored)"
    r"|what(?:'s| is| does) (?:in )?my (?:data|profile)(?: look like)?|my (?:data|profile)"
    r"|what data (?:do you have|have you got)(?: (?:about|on|of) me)?|what do you know)\W*$"
)


TOPIC = "you"  #: a page of what is known stands above: a number means its line
_LINE = Pattern(
    r"\W*(?:(?:no|sorry|please|change|fix|correct|edit|update|remove|delete|wrong|is)\W+)*"
    r"(?P<named>(?:line|number|no\.?|nr\.?|item|point|entry|#) ?)?(?P<number>\d{1,2})"
    r"(?P<wrong> (?:is|was|are|isn'?t|aren'?t|'s) (?:all )?(?:wrong|not (?:right|true)|right|true|incorrect|false|off|"
    r"old|out of date|no longer (?:right|true)))?\W*"
)
#: Words for a line of the profile, and what a press on it would do.
_LABELS: tuple[tuple[str, str], ...] = (
    (r"name", "called:"),
    (r"(?:run|running) days|runs", "set:runs"),
    (r"(?:strength|gym|lifting|training) days", "set:strength"),
    (r"level|experience", "set:level"),
    (r"weights|dumbbells|plates|kettlebells?", "set:weights"),
    (r"kit|equipment|gear", "set:kit"),
    (r"session length|sessions?|minutes", "set:minutes"),
    (r"races?", "set:race"),
    (r"city|time ?zone|clock", "set:zone"),
    (r"hour|reminder(?: time)?", "set:hour"),
    (r"units", "set:units"),
    (r"goal|aim", "set:goal"),
    (r"quiet hours?", "settings"),
    (r"consent", "set:consent"),
)
_WRONG = Pattern(
    r"\W*(?:(?:hey|no|sorry|ok|wait|but)\W+)*(?:(?:my|the|your) (?P<a>[a-z ]+?) (?:is|are)(?: all)? (?:wrong|incorrect|"
    r"not right|not true|out of date|off|not (?:my|the right) [a-z]+)(?: now)?|that(?:'s|s| is) not my (?P<b>[a-z ]+?)|"
    r"(?:change|correct|fix|update|edit) my (?P<c>[a-z ]+?)(?: please)?)\W*"
)
_OWNED = Pattern(
    r"\W*(?:what|which) (?:weights?|kit|equipment|gear|dumb ?bells?|kettle ?bells?|plates?|bands?)"
    r"(?: (?:do|did|have) (?:i|you)(?: think i)?(?: (?:own|have|got|tell you|say|told you)){0,2}| (?:are|is) mine)\W*"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """One line: what is known, who said so and when, and what a press on it leads to."""

    line: Say
    source: str
    day: date | None = None
    fix: str = ""


def by_words(draft: Draft, text: str) -> bool:
    """Answers "what do you know about me?", and "which weights do I own?"."""
    low = text.lower().replace("’", "'")
    if _OWNED.fullmatch(low):
        say_kept(draft, {"equipment": ()})
        draft.offer(button("button-set-kit", "set:kit"), button("button-set-weights", "set:weights"))
        return True
    if not _ASKS.match(low):
        return False
    card(draft, "")
    return True


def line_meant(draft: Draft, text: str, *, busy: bool) -> str | None:
    """The data of the press that a text stands for: "6", "line 6 is wrong" below a page, "my level is wrong" anywhere.

    ``busy``: a bare number is of something else just now.
    """
    low = text.lower().replace("’", "'")
    if (wrong := _WRONG.fullmatch(low)) is not None:
        label = wrong["a"] or wrong["b"] or wrong["c"]
        return next((data for words, data in _LABELS if re.fullmatch(words, label)), None)
    asking, line = draft.known.asking, _LINE.fullmatch(low)
    if line is not None and line["named"] and line["wrong"] and (asking is None or asking.topic != TOPIC):
        return "me:profile"  # a line of what is known, whatever was said since: its page shows which
    if asking is None or asking.topic != TOPIC or line is None or (busy and not (line["named"] or line["wrong"])):
        return None
    page, number = str(asking.about["page"]), int(line["number"])
    facts = tuple(_PAGES[page](draft))
    fix = facts[number - 1].fix if 0 < number <= len(facts) else ""
    return fix or f"me:{page}"  # no such line, or one that cannot be changed by itself: nothing is taken back for it


def card(draft: Draft, words: str) -> None:
    """The first page; the others behind buttons."""
    page(draft, "profile")


def press(draft: Draft, rest: str) -> bool:
    """Another page, or one entry to be changed or taken back."""
    verb, _, origin = rest.partition(":")
    if verb in PAGES:
        page(draft, verb)
        return True
    theirs = [r for r in draft.known.records if r.origin == origin]
    if verb != "entry" or not theirs:
        return False
    draft.card = None
    entries = [r for r in theirs if r.act is not None]  # all of a message: that is what is taken back
    one = entry_line(theirs[0], draft.books.library, draft.athlete)
    draft.say("you-entry", entry=one if len(entries) < 2 else entry_lines(entries, draft, dated=False))
    draft.offer(button("button-fix", f"fix:{origin}"), button("button-undo", f"undo:{origin}"))
    return True


def page(draft: Draft, name: str) -> None:
    """One page: numbered lines, and a button for each that can be changed."""
    facts = tuple(_PAGES[name](draft))
    asked = draft.known.asking
    if (
        asked is None
        or asked.topic in (TOPIC, "lost", "moved")
        or (asked.topic == "setup" and draft.known.began is not None)
    ):
        draft.asking = Asking(topic=TOPIC, about={"page": name})
    lines = tuple(
        say("you-line", number=n, fact=f.line, source=say(f"you-source-{f.source}", day=f.day or "none"))
        for n, f in enumerate(facts, 1)
    )
    draft.say(f"you-{name}", lines=lines or say("you-nothing"))
    numbered = [button("button-plain", f.fix, text=str(n)) for n, f in enumerate(facts, 1) if f.fix]
    for n in range(0, len(numbered), 6):
        draft.offer(*numbered[n : n + 6])
    draft.offer(*(button(f"button-you-{p}", f"me:{p}") for p in PAGES if p != name))


# --- the profile ------------------------------------------------------------------------------------------------------
def _profile(draft: Draft) -> Iterator[Fact]:
    a = draft.athlete
    days = tuple(say(f"day-{WEEKDAYS[d]}") for d in a.strength_days or ()) or say("settings-any-day")
    runs = tuple(
        say("settings-run", day=say(f"day-{WEEKDAYS[d]}"), kind=say(f"run-{k}"))
        for d, k in sorted(a.running_days.items())
    )
    race = say("settings-race", day=a.race.date, distance=race_text(a.race)) if a.race else say("settings-none")
    kit = tuple(say(f"kit-{k}") for k in sorted(a.equipment) if k != "step") or say("settings-no-kit")
    rows: tuple[tuple[str, str, Any, str], ...] = (
        ("name", "name", a.name or say("settings-none"), "called:"),
        ("runs", "running_days", runs or say("settings-none"), "set:runs"),
        (
            "strength",
            "strength_per_week strength_days",
            say("you-strength", count=a.sessions_per_week, days=days),
            "set:strength",
        ),
        ("level", "level", say(f"level-{a.level}"), "set:level"),
        ("kit", "equipment weights", (kit, *owned_lines(a.weights)), "set:kit"),
        ("minutes", "session_minutes", f"{a.session_minutes} min", "set:minutes"),
        ("goal", "goal", say(f"goal-{a.goal}"), "set:goal"),
        ("race", "race", race, "set:race"),
        ("zone", "timezone", a.timezone, "set:zone"),
        ("hour", "reminder_time", a.reminder_time, "set:hour"),
        ("units", "units distance_units", f"{a.units}, {a.distance_units}", "set:units"),
    )
    for label, key, value, fix in rows:
        yield _told(draft, say("you-fact", label=say(f"you-label-{label}"), value=value), tuple(key.split()), fix)
    quiet = a.quiet_hours
    hours = f"{quiet[0]:%H:%M}–{quiet[1]:%H:%M}" if quiet else say("settings-none")
    yield _told(draft, say("you-fact", label=say("you-label-quiet"), value=hours), ("quiet_hours",), "settings")
    agreed = draft.known.consent
    line = say("you-fact", label=say("you-label-consent"), value=say("consent-given", given=agreed))
    fact = _told(draft, line, ("consent",), "set:consent")
    yield replace(fact, source="open") if agreed == "open" else fact
    if a.unwanted:
        names = names_of(a.unwanted, draft.books.library)
        line = say("you-fact", label=say("you-label-unwanted"), value=names)
        yield _told(draft, line, ("unwanted",), "wanted:")
    if a.leaning:
        line = say("you-fact", label=say("you-label-leaning"), value=word_of(a.leaning))
        yield _told(draft, line, ("leaning",), "lean:")
    for r in draft.known.records:  # words of the athlete's own
        pair = r.body.values.get("alias") if isinstance(r.body, Setting) else None
        if isinstance(pair, (list, tuple)) and len(pair) == 2:
            line = say("you-alias", word=str(pair[0]), name=name_of(str(pair[1]), draft.books.library))
            yield Fact(line=line, source=_source(r), day=_day(draft, r), fix=f"undo:{r.origin}")


def _told(draft: Draft, line: Say, keys: tuple[str, ...], fix: str) -> Fact:
    """A fact of the profile with the setting that it comes from."""
    for r in reversed(draft.known.records):
        if isinstance(r.body, Setting) and any(k in r.body.values for k in keys):
            return Fact(line=line, source=_source(r), day=_day(draft, r), fix=fix)
    hinted = any(k in draft.known.hint for k in keys)
    return Fact(line=line, source="telegram" if hinted else "assumed", fix=fix)


def _source(record: Record) -> str:
    """Who said it, by the origin."""
    return {"m": "said", "b": "pressed", "f": "file", "c": "clock"}.get(record.origin[:1], "said")


def _day(draft: Draft, record: Record) -> date:
    return record.at.astimezone(draft.athlete.zone).date()


# --- health -----------------------------------------------------------------------------------------------------------
def _health(draft: Draft) -> Iterator[Fact]:
    athlete = draft.athlete
    for name in athlete.conditions:
        line = say("you-condition", name=say("condition-name", name=name))
        yield _told(draft, line, ("conditions",), f"cond:{name}")
    for region in athlete.injuries:
        line = say("you-injury", where=place_text(region, None))
        yield _told(draft, line, ("injuries",), "")
    for course in still_open(draft.laid().courses):
        told = _told_in(draft, course)
        worst = max((x.pain for x in course.reports if x.pain is not None), default=None)
        line = say(
            "you-pain",
            where=place_text(course.region, course.side),
            since=course.began.date(),
            worst="none" if worst is None else f"{worst:g}",
        )
        newest = told[-1] if told else None
        fix = "" if newest is None else f"me:entry:{newest.origin}"
        yield Fact(line=line, source="said" if newest is None else _source(newest), day=course.began.date(), fix=fix)
    for limit in draft.limits.on(draft.today):
        yield Fact(line=line_of(limit, draft), source="said", day=limit.told, fix=f"limit:end:{limit.ref}")
    pause = draft.known.pause_on(draft.today)
    if pause is not None:
        fix = "clear" if pause.urgency != "none" else "resume"
        yield Fact(line=say("you-pause", until=pause.until or "none"), source="coach", fix=fix)
    others = [
        r for r in draft.known.entries if isinstance(r.body, Symptom) and r.body.symptom in ("illness", "fatigue")
    ]
    for r in others[-WORDS_SHOWN:]:
        entry = entry_line(r, draft.books.library, athlete)
        yield Fact(line=say("you-said", words=entry), source=_source(r), day=_day(draft, r), fix=f"me:entry:{r.origin}")
    for r in [r for r in draft.known.records if isinstance(r.body, Words)][-WORDS_SHOWN:]:
        if isinstance(r.body, Words):
            words = say("you-said", words=f"“{r.body.text[:80]}”")
            yield Fact(line=words, source=_source(r), day=_day(draft, r), fix=f"me:entry:{r.origin}")


def _told_in(draft: Draft, course: Course) -> list[Record]:
    """The entries that a pain's course was told in; another side's, told of the same part of the body, are not."""
    moments = {report.at for report in course.reports}
    mine = [r for r in draft.known.entries if isinstance(r.body, Symptom) and course_of((course,), *_spot(r.body))]
    return [r for r in mine if any(at in moments for at, _ in told_of((r,), draft.athlete.zone))]


def _spot(told: Symptom) -> tuple[str, Side | None]:
    return told.region or "", told.side


# --- the log ----------------------------------------------------------------------------------------------------------
def _log(draft: Draft) -> Iterator[Fact]:
    entries = draft.known.entries
    for kind, classes in (("lifts", (Lift,)), ("runs", (Run,))):
        mine = [r for r in entries if isinstance(r.body, classes)]
        if mine:
            yield Fact(line=say(f"you-{kind}", count=len(mine)), source="since", day=_day(draft, mine[0]))
    for r in draft.known.records:
        if isinstance(r.body, Imported):
            line = say("you-file", format=r.body.format, count=r.body.lifts + r.body.runs + r.body.others)
            yield Fact(line=line, source="file", day=_day(draft, r), fix=f"undo:{r.origin}")
    weights = [r for r in entries if isinstance(r.body, Measurement)]
    newest = [*weights[-1:], *(r for r in entries[-NEWEST:] if r not in weights[-1:])]
    for r in reversed([r for r in newest if isinstance(r.body, LOGGED)]):
        entry = entry_line(r, draft.books.library, draft.athlete)
        yield Fact(line=say("you-said", words=entry), source=_source(r), day=_day(draft, r), fix=f"me:entry:{r.origin}")


_PAGES = {"profile": _profile, "health": _health, "log": _log}
