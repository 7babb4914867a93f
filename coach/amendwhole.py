"""Corrections of what an entry was as a whole: its day ("my bad, it was saturday"), which race it was ("no, a half").

Rule: only the work told last is meant; how long it took stays where so far can be run in it, and is unknown elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import cast

from coach.acts import LOGGED, METRES_PER_MILE, Lift, Run
from coach.athlete import WEEKDAYS
from coach.diary import Record
from coach.draft import Draft
from coach.patterns import Pattern
from coach.plausible import doubtful

MARKED_FOR = timedelta(hours=48)  #: how long an entry can be corrected by words that say that it was wrong
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
    r"(?P<was>(?:that|it|this|those|they|all that) (?:was|were)\W+(?:actually |from |on |done )*|make (?:that|it) )?"
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
_FARTHEST_M = 300_000
_METRES = {"half": 21_097.5, "full": 42_195.0}


def of_day(draft: Draft, text: str) -> list[Record]:
    """The work told last as of the day that ``text`` says it was ("that was yesterday"); none where it says no day."""
    low = _low(text)
    m = _OF_DAY.fullmatch(low)
    if m is None or "?" in low or _ONLY_A_DAY.fullmatch(low):  # "monday", "and monday?" ask for its plan
        return []
    newest = _newest(draft, marked=bool(m["wrong"] and m["was"]))
    back = {"today": 0, "tonight": 0, "yesterday": 1}.get(m["day"])
    if back is None:
        back = (draft.today.weekday() - [d[:3] for d in WEEKDAYS].index(m["day"][:3])) % 7
    day = draft.today - timedelta(days=back)
    return [replace(r, body=replace(cast("Lift | Run", r.body), when=day)) for r in newest]


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
