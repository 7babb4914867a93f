"""Figures that measure nothing of training, put away before the grammar looks: times of the day, money, journeys.

Rule: codes change in place, never their number; a figure with a unit of training is never taken.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

_UNITS = "KBDCISHmqxsX/PT%5ρr"
_AT = Pattern(rf"(?P<at>a{{1,2}})(?P<n>[nt])(?![{_UNITS}])")
_GONE = Pattern(r"[wg]n[DCHIm]")
_ALWAYS = Pattern(r"(?<![xnKB/])n/n(?![/xKB])")
_OF_SO_MANY = Pattern(r"[wχ]n/n")
_COUNTED = frozenset("day week session workout stage part".split())
_TRAVELLED = frozenset(
    "drove driven driving drive flew flown raised earned paid owed saved spent sold cost costs commuted".split()
)
#: What takes so many hours and is no training: "after a 12 h shift", "back from a 10 hour flight".
STINTS = frozenset("shift shifts drive flight journey commute workday worked working stint".split())
_STINT_WORDS = 3
_ON_DUTY = frozenset(
    "night day early late long double back evening weekend work car bus train plane of at a the - and".split()
)
_HOURS = Pattern(r"nH")
_MONEY = frozenset("£$€")
_COINS = frozenset(
    "quid euros euro dollars dollar bucks usd eur gbp pence percent pct degrees degree deg celsius fahrenheit years "
    "yrs year emails email calories kcal cals people runners followers views likes pints beers coffees steps c".split()
)
_LATEST = 13 * 60  #: "12:59 pm", read as minutes and seconds; "27:30 pm 8k" is the time of a run
_SCORED = frozenset(("vo", "hrv"))
_NAMES = _COINS | _MONEY | _SCORED | {"am", "pm", "oclock", "clock"}
_PREPOSITIONS = frozenset("at by about around till until til before after since for".split())
_PARTS_OF_DAY = frozenset("night morning evening afternoon noon yesterday today tonight".split())
_PARTS = frozenset(("half", "quarter", "past"))
_HALVES = frozenset(("half", "quarter"))
_CALLING = _NAMES | _PARTS | _TRAVELLED | STINTS | {"by"}
#: Words right before the time of what a clause names.
_BY = frozenset("at by till til until before".split())
_AROUND = frozenset("at about till until til by around before after gone since and only past home".split())


def put_away(atoms: Atoms, vocabulary: Vocabulary) -> Atoms:
    """The atoms with such figures as plain words."""
    codes = atoms.codes
    if "n" not in codes and "t" not in codes:
        return atoms
    words = atoms.words
    called = not _CALLING.isdisjoint(words)
    if not called and "a" not in codes and "/" not in codes:
        return atoms
    out = list(codes)
    if called and not _NAMES.isdisjoint(words):
        _named(atoms, out)
    if called and not _PARTS.isdisjoint(words):
        _halves(atoms, out)
    if "n/n" in codes:
        for m in _OF_SO_MANY.finditer(codes):
            if atoms.word(m.start()) in _COUNTED and atoms.values[m.end() - 1] != 10:  # "day 4/7 of the streak"
                out[m.start() + 1 : m.end()] = "www"
        for m in _ALWAYS.finditer(codes):
            if [atoms.values[m.start()], atoms.values[m.end() - 1]] == [24, 7]:
                out[m.start() : m.end()] = "www"
    if called and not _TRAVELLED.isdisjoint(words):
        for m in _GONE.finditer(codes):
            if atoms.word(m.start()) in _TRAVELLED:  # "drove 200 miles", "raised 5k"
                out[m.start() + 1 : m.end()] = "w" * (m.end() - m.start() - 1)
    if called and not STINTS.isdisjoint(words):
        for m in _HOURS.finditer(codes):
            behind = atoms.words[atoms.first[m.end()] :][:_STINT_WORDS]
            worked = m.start() and atoms.words[atoms.first[m.start()] - 1] in ("worked", "working")
            if worked or any(w in STINTS and _ON_DUTY.issuperset(behind[:k]) for k, w in enumerate(behind)):
                out[m.start() : m.end()] = "w" * (m.end() - m.start())
    if "X" in codes and not _BY.isdisjoint(words):
        for m in _BESIDE_SETS.finditer(codes):
            if _of_the_day(atoms, m, vocabulary):
                for k in range(m.start("clause"), m.end("n")):
                    out[k] = "w" if codes[k] in "ntxβα" else out[k]
    for m in _AT.finditer(codes) if "a" in codes else ():
        if _clock(atoms, m, vocabulary):
            out[m.start("n")] = "w"
    said = "".join(out)
    return atoms.anew(said) if said != codes else atoms


def _named(atoms: Atoms, out: list[str]) -> None:
    """Figures with the name of what they count: "£110", "7 am", "3 percent"."""
    codes = atoms.codes
    for i, code in enumerate(codes):
        if code not in "nt":
            continue
        nxt = atoms.word(i + 1) if i + 1 < len(codes) else ""
        before = atoms.word(i - 1) if i else ""
        if (nxt in ("am", "pm", "oclock") and atoms.values[i] <= (_LATEST if code == "t" else 12)) or (
            nxt == "o" and atoms.words[atoms.first[i] + 2 : atoms.first[i] + 3] == ["clock"]
        ):
            out[i] = "w"
        elif code == "n" and before in _SCORED and not (nxt and codes[i + 1] in _UNITS):
            out[i] = "w"  # "VO2max 52", "hrv 70"
        elif code == "n" and codes[i + 1 : i + 2] == "C" and i + 2 < len(codes) and atoms.word(i + 2) in _COINS:
            out[i] = out[i + 1] = "w"
        elif code == "n" and (
            (nxt in _COINS and (nxt != "c" or atoms.glued(i + 1)) and not (nxt == "steps" and atoms.values[i] < 1000))
            or (before in _MONEY and atoms.glued(i))
        ):
            out[i] = "w"
            if before in _MONEY and codes[i + 1 : i + 2] == "C":
                out[i + 1] = "w"


def _halves(atoms: Atoms, out: list[str]) -> None:
    """ "half eight", "half past six", "quarter to seven", "twenty past five"."""
    codes, words = atoms.codes, atoms.words
    for i, code in enumerate(codes):
        if code != "n" or not 1 <= atoms.values[i] <= 12 or atoms.values[i] != int(atoms.values[i]):
            continue
        if codes[i + 1 : i + 2] and codes[i + 1] in _UNITS:
            continue
        at = atoms.first[i]
        before = words[max(0, at - 3) : at]
        if before[-1:] == ["half"] and (at < 2 or words[at - 2] in _AROUND):
            out[i] = "w"
        elif before[-1:] in (["past"], ["to"]) and len(before) > 1:
            if before[-2] in _HALVES:
                out[i] = "w"
            elif before[-1] == "past" and codes[i - 2 : i - 1] == "n":
                out[i] = out[i - 2] = "w"


#: A clause of words alone and a figure: "squat 3x5 80 kg, dinner at 8".
_BESIDE_SETS = Pattern(
    r"(?:(?<=[,.;(\n\-c])|\A)(?P<clause>[waαβσχ6fuYUZμN2x]{1,7})(?P<n>[nt])(?=[,.;)\n(cα]|\Z|[wa]{1,2}c)"
)
#: Words before a time that beside sets say how the weight went: "up at 8" is an effort.
_OF_WEIGHTS = frozenset("in back off up out here there left start started starting starts finish finished".split())


def _of_the_day(atoms: Atoms, m: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether the figure of ``m`` is the time of what the clause names: "physio on thursday at 4", "home by 6"."""
    i, value = m.start("n"), atoms.values[m.start("n")]
    if atoms.codes[i] == "n" and not (0 < value <= 12 and round(value % 1, 2) < 0.6):
        return False
    words = atoms.some(*m.span("clause"))
    if words[-1] not in _BY:
        return False
    return not (vocabulary.clock_before - _OF_WEIGHTS).isdisjoint(words[:-1])


#: Words that plan a run, and those behind which "at 6" is how far one came of what was planned.
_PLANNED = frozenset("meant supposed planned planning wanted aimed aiming intended set going scheduled".split())
_CAME = frozenset("up stopped quit bailed it out ended short round around back down".split())
_FAR = Pattern(r"n[DC]")


def _came_so_far(atoms: Atoms, i: int, before: str) -> bool:
    """Whether "at 6" is no time of the day but where a run that was planned ended: "planned 10k, stopped at 6"."""
    if before not in _CAME or _PLANNED.isdisjoint(atoms.words):
        return False
    return _FAR.search(atoms.codes, 0, i) is not None


def _clock(atoms: Atoms, m: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether the figure of ``m`` is a time of the day: "home about seven", "up at 5.45", "out at 18:30"."""
    i, value = m.start("n"), atoms.values[m.start("n")]
    if m.start() == 0 or any(w not in _PREPOSITIONS for w in atoms.some(m.start("at"), i)):
        return False
    before = atoms.words[atoms.first[m.start()] - 1]
    if before in _PARTS_OF_DAY and atoms.some(m.start("at"), i) == ["at"] and "X" not in atoms.codes[: m.start()]:
        return (
            atoms.codes[i] == "n" and 0 < value <= 12 and round(value % 1, 2) < 0.6
        )  # "last night at 11 did 2x10 squats"
    if any(c in atoms.codes[max(0, i - 10) : i + 4] for c in "RYVνX"):
        return False
    if before not in vocabulary.clock_before or _came_so_far(atoms, m.start(), before):
        return False
    if atoms.codes[i] == "n":
        word = atoms.words[atoms.first[m.start()]]
        return 0 < value <= 24 and (word != "for") and round(value % 1, 2) < 0.6
    return 240 <= value < 1440 and not before.startswith(("start", "finish", "in", "back", "off", "out"))
