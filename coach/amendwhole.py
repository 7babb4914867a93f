"""Corrections of what an entry was as a whole: its day ("my bad, it was saturday"), which race it was ("no, a half").

Rule: only the work told last is meant; how long it took stays where so far can be run in it, and is unknown elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from coach.acts import LOGGED, METRES_PER_MILE, Lift, Run
from coach.athlete import WEEKDAYS
from coach.diary import Record
from coach.draft import Draft
from coach.patterns import Pattern
from coach.plausible import doubtful

MARKED_FOR = timedelta(hours=48)  #: how long an entry can be corrected by words that say that it was wrong
A_MOMENT = timedelta(hours=1)  #: so long "I did that yesterday" or "each side" is of what was told just before
FRESH = timedelta(hours=12)  #: the same of words that only say how it was
PACES = (135.0, 1200.0)  #: seconds a kilometre that a time over a distance may come to
_WRONG = (
    r"sorry|no|oops|whoops|correction|nope|nah|actually|wait|i mean|i meant|my bad|my mistake|mistake|ah no|oh no|"
    r"wrong(?: day)?|typo"
)
_OPEN = rf"\W*(?:(?:(?P<wrong>{_WRONG})|forgot|and|btw|ah|oh|well)\W+)*"
_TAIL = r"(?:\W+(?:actually|sorry|though|tho|my bad|my mistake|oops|lol|haha))*\W*"
_DAYS = r"today|tonight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_OF_DAY = Pattern(
    rf"{_OPEN}"
    r"(?P<was>(?:that|it|this|those|they|all that) (?:was|were)\W+(?:actually |from |on |done )*|make (?:that|it) |"
    r"i (?:actually )?(?:did|trained|lifted|ran|had done) (?:(?:all )?(?:of )?(?:that|it|this|those|these|them)) "
    r"(?:already |actually |on )*)?"
    rf"(?P<day>{_DAYS})(?:'s)?(?:\W+not (?:on )?(?:{_DAYS}))?{_TAIL}"
)
_ONLY_A_DAY = Pattern(r"\W*(?:(?:and|btw|or|then)\W+)*\w+(?:'s)?\W*")
_HALF = r"half[- ]?marathon|half|hm|21 ?k"
_RACE = (
    rf"(?P<half>{_HALF})|(?P<full>(?:full )?marathon|full(?: one)?|42 ?k)|"
    r"(?P<far>\d{1,3}(?:\.\d{1,2})?) ?-?(?:(?P<mi>mi|miles?|milers?)|k|kms?|kilomet(?:er|re)s?)"
)
_OF_RACE = Pattern(
    rf"{_OPEN}(?P<was>(?:that|it|this)(?: was|'s| is|'d been)\W+|make (?:that|it) |should be |was )?"
    r"(?:(?:only|just|actually|really|in fact|meant|the|a|my|of course) )*"
    rf"(?:{_RACE})(?: race| distance)?"
    rf"(?:\W+not (?:the |a )?(?:{_HALF}|(?:full )?marathon|full|ultra|\d+ ?k))?{_TAIL}"
)
_LIMB = r"(?:legs?|arms?|foot|feet|sides?|hands?)"
_SIDES = (
    rf"(?P<both>both {_LIMB}|(?:two|2)[- ]?(?:legged|legs|arms|feet|hands)|bilateral(?:ly)?)|"
    rf"(?P<each>(?:each|per|every|a) {_LIMB}|/ ?side|on each side)|"
    rf"(?:(?:on|with) )?(?:single|one|1|a single)[- ]?(?:legged|armed|sided|{_LIMB})(?: at a time)?"
)
_OF_SIDES = Pattern(
    rf"{_OPEN}(?:(?P<was>(?:that|it|this|those|they|these|all) (?:was|were|is|are) |i did (?:it|them|that|those) )|"
    r"(?:i did |i meant )?(?:the |my )(?P<name>[a-z][a-z '-]{1,30}?) (?:was |were |are )?)?"
    r"(?:(?:actually|really|all|only|just|done|with|on|for|in fact|always|i mean|meant) )*"
    rf"(?:{_SIDES})(?:\W+(?:only|each|instead|not both(?: \w+)?|not two(?: \w+)?|of course|done))*(?P<late>{_TAIL})"
)
_FARTHEST_M = 300_000
_METRES = {"half": 21_097.5, "full": 42_195.0}


def of_day(draft: Draft, text: str) -> list[Record]:
    """The work told last as of the day that ``text`` says it was ("that was yesterday"); none where it says no day."""
    low = _low(text)
    m = _OF_DAY.fullmatch(low)
    if m is None or "?" in low or _ONLY_A_DAY.fullmatch(low):  # "monday", "and monday?" ask for its plan
        return []
    if (m["was"] or "").startswith("i ") and not _just_told(draft):
        return []  # "I did it yesterday" may be of what was planned
    newest = _newest(draft, marked=bool(m["wrong"] and m["was"]))
    day = day_named(draft, m["day"])
    return [replace(r, body=replace(cast("Lift | Run", r.body), when=day)) for r in newest]


def _just_told(draft: Draft) -> bool:
    """Whether work was told a moment ago, and nothing else since."""
    told = [r for r in draft.known.records if isinstance(r.body, LOGGED) and r.origin != draft.origin]
    return bool(told) and isinstance(told[-1].body, (Lift, Run)) and draft.at - told[-1].at <= A_MOMENT


def day_told(draft: Draft, text: str) -> date | None:
    """The day that a text says something was of ("they were on sunday"); None where it says no more and no less."""
    m = _OF_DAY.fullmatch(_low(text))
    return None if m is None else day_named(draft, m["day"])


def day_named(draft: Draft, word: str) -> date:
    """The latest day of that name, today included."""
    back = {"today": 0, "tonight": 0, "yesterday": 1}.get(word)
    if back is None:
        back = (draft.today.weekday() - [d[:3] for d in WEEKDAYS].index(word[:3])) % 7
    return draft.today - timedelta(days=back)


def of_race(draft: Draft, text: str) -> list[Record]:
    """The run told last over the race that ``text`` says it was ("no it was a half"); none where it says none."""
    low = _low(text)
    m = _OF_RACE.fullmatch(low)
    if m is None or "?" in low or not (m["wrong"] or (m["was"] or "").startswith(("that", "it"))):
        return []
    newest = _newest(draft, marked=m["wrong"] is not None, since=True)
    run = newest[0].body if len(newest) == 1 else None
    if not isinstance(run, Run) or run.repeats or (m["far"] and run.kind != "race"):
        return []
    far = _metres(m)
    if not 100 <= far <= _FARTHEST_M:
        return []
    pace = run.pace_s_per_km if run.duration_s is None else round(run.duration_s / far * 1000, 1)
    unit = run.distance_unit if not m["far"] else "mi" if m["mi"] else "km"
    body = replace(run, distance_m=far, pace_s_per_km=pace, kind="race", distance_unit=unit)
    if (pace is not None and not PACES[0] <= pace <= PACES[1]) or doubtful(body, draft.books.bounds):
        body = replace(body, duration_s=None, pace_s_per_km=None)  # what is doubted would ease nothing
    return [replace(newest[0], body=body, doubtful=doubtful(body, draft.books.bounds))]


def of_sides(draft: Draft, text: str) -> list[Record]:
    """A lift as done on one leg or arm at a time, or on both ("sorry, that was each leg"); none where it says neither.

    Of an exercise that has a kin on one leg it is that one; else each side did what was told.
    """
    low = _low(text)
    m = _OF_SIDES.fullmatch(low)
    if m is None or "?" in low:
        return []
    if not (m["wrong"] or m["was"] or m["name"] or m["late"]) and not (m["each"] and _just_told(draft)):
        return []
    name = m["name"]
    newest = [r for r in _newest(draft, marked=True, since=True) if isinstance(r.body, Lift)]
    if name:
        told = [r for r in draft.known.by_kind.get(Lift, ()) if r.origin != draft.origin]
        recent = [r for r in told if draft.at - r.at <= MARKED_FOR and not r.origin.startswith("f")]
        newest = [r for r in recent if stems(name) <= stems(_names(draft, r))][-1:]
    if len(newest) != 1:
        return []
    lift = cast("Lift", newest[0].body)
    each = m["both"] is None
    slug = _kin(draft, lift.exercise, single=each) if m["each"] is None else lift.exercise
    body = replace(lift, exercise=slug, sets=tuple(replace(s, per_side=each) for s in lift.sets))
    return [replace(newest[0], body=body, doubtful=doubtful(body, draft.books.bounds))]


def _names(draft: Draft, record: Record) -> str:
    lift = cast("Lift", record.body)
    known = draft.books.library.exercises.get(lift.exercise or "")
    return f"{lift.exercise_text} {(lift.exercise or '').replace('-', ' ')} {known.name if known else ''}"


def _kin(draft: Draft, slug: str | None, *, single: bool) -> str | None:
    """The same exercise on one leg, or on both; itself where there is no such one."""
    if slug is None or ("single-leg" in slug) is single:
        return slug
    words = slug.replace("-", " ")
    found = draft.books.library.named(f"single leg {words}" if single else words.replace("single leg ", ""))
    return found[0] if len(found) == 1 and ("single-leg" in found[0]) is single else slug


def stems(text: str) -> set[str]:
    """The words of a name, one thing and many of it alike."""
    return {
        w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w
        for w in re.findall(r"[a-z0-9]+", text.lower())
    }


def _metres(m: re.Match[str]) -> float:
    if m["far"]:
        return round(float(m["far"]) * (METRES_PER_MILE if m["mi"] else 1000.0), 2)
    return _METRES["half" if m["half"] else "full"]


def _low(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())


def _newest(draft: Draft, *, marked: bool, since: bool = False) -> list[Record]:
    """The work of the message told last; ``marked``: its words say that it was wrong, so that it may be longer ago.

    ``since``: even where something else was told since, such as a pain.
    """
    told = [r for r in draft.known.records if isinstance(r.body, LOGGED) and r.origin != draft.origin]
    work = [r for r in told if isinstance(r.body, (Lift, Run)) and draft.at - r.at <= MARKED_FOR]
    newest = [r for r in work if r.origin == work[-1].origin] if work else []
    if not newest or newest[0].origin.startswith("f"):
        return []
    fresh = draft.at - newest[-1].at <= FRESH
    return newest if fresh or (marked and (since or told[-1].origin == newest[-1].origin)) else []
