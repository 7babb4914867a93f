"""The signs that end coaching and send to a clinician (EVIDENCE: red flags and their look-alikes).

Rule: a sign is a combination of site, sensation, trigger, course and company, anywhere in the WHOLE message.
Nothing the athlete says to play it down lowers its class. The tables are content/redflags/; this page combines and
knows no word.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from coach.acts import FLAGS
from coach.advice import URGENCIES, Urgency
from coach.concepts import Lexicon, Span
from coach.hedges import Heard, heard

Within = Literal["near", "sentence", "message"]


@dataclass(frozen=True, kw_only=True, slots=True)
class RedFlag:
    """A sign: the contract's ``flag``, the ``row`` of the red-flag table, how urgent, where in the text.

    ``unclear``: a stem whose meaning one question would settle. ``other``: it is somebody else's, happening now.
    """

    flag: str
    row: str
    urgency: Urgency
    unclear: bool = False
    start: int = 0
    end: int = 0
    other: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """One line of the red-flag table.

    ``all``: each must stand within reach of the first (one entry, several alternatives); ``also``: each anywhere in
    the message; ``unless``: none of these anywhere. Reach: ``near`` words apart in one sentence, one sentence, or the
    message.
    """

    flag: str
    row: str
    urgency: Urgency
    all: tuple[tuple[str, ...], ...]
    also: tuple[tuple[str, ...], ...] = ()
    unless: tuple[str, ...] = ()
    near: int = 9
    within: Within = "near"
    unclear: bool = False
    denied: bool = False  #: a denial is part of the sign or means nothing for it
    history: bool = False  #: counts when past as well


@dataclass(frozen=True, kw_only=True)
class RedFlagWords:
    """Concepts and signs of one language."""

    lexicon: Lexicon
    signs: tuple[Sign, ...]
    idioms: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Numbers:
    """Whom to call in one country: the emergency number and the crisis line."""

    country: str
    emergency: str
    crisis: str
    local: bool = True  #: False: the number of last resort, said with "or your local number"


@dataclass(frozen=True, kw_only=True)
class Safety:
    """Red-flag words, and numbers by zone; ``rows`` maps a row to (name, sources, reviewed_on)."""

    words: RedFlagWords
    numbers: dict[str, Numbers]  #: by zone of the tz database
    elsewhere: Numbers
    rows: dict[str, tuple[str, tuple[str, ...], str]] = field(default_factory=dict)

    def numbers_in(self, zone: str) -> Numbers:
        """The numbers of the zone's country; those of last resort where it is unknown."""
        return self.numbers.get(zone, self.elsewhere)


def red_flags(text: str, known: RedFlagWords) -> tuple[RedFlag, ...]:
    """Every sign in ``text``, most urgent first; one per row and person."""
    return signs_in(heard(text, known.lexicon, known.idioms), known.signs)


def signs_in(message: Heard, signs: Iterable[Sign]) -> tuple[RedFlag, ...]:
    """As ``red_flags``, of a message that is taken apart already."""
    best: dict[tuple[str, str, bool], RedFlag] = {}
    for sign in signs:
        flag = _flag(message, sign)
        if flag is None:
            continue
        key = (flag.flag, flag.row, flag.other)
        if key not in best or _rank(flag) < _rank(best[key]):
            best[key] = flag
    clear = {f.flag for f in best.values() if not f.unclear}
    kept = [f for f in best.values() if not (f.unclear and f.flag in clear)]
    return tuple(sorted(kept, key=_rank))


def _rank(flag: RedFlag) -> tuple[int, bool, bool, int, int, str]:
    return -URGENCIES.index(flag.urgency), flag.unclear, flag.other, flag.start, FLAGS.index(flag.flag), flag.row


def _flag(message: Heard, sign: Sign) -> RedFlag | None:
    """The sign as a red flag, or None where it does not stand."""
    hits = message.hits
    keys = hits.keys()
    for group in sign.all:
        if keys.isdisjoint(group):
            return None  # the quick way out for almost every sign
    if any(keys.isdisjoint(group) for group in sign.also):
        return None
    if any(message.has(name) for name in sign.unless):
        return None
    if any(not any(message.has(name) for name in group) for group in sign.also):
        return None
    for span in _spans(message, sign, sign.all[0]):
        company = [span]
        for group in sign.all[1:]:
            nearest = min(
                (s for s in _spans(message, sign, group) if _reaches(message, span, s, sign)),
                key=lambda s: _distance(span, s),
                default=None,
            )
            if nearest is None:
                break
            company.append(nearest)
        else:
            flag = _in_context(message, sign, company)
            if flag is not None:
                return flag
    return None


def _spans(message: Heard, sign: Sign, group: tuple[str, ...]) -> list[Span]:
    spans = [s for name in group for s in message.hits.get(name, ())]
    return spans if sign.denied else [s for s in spans if not message.denied(s)]


def _distance(a: Span, b: Span) -> int:
    return max(0, b.first - a.last, a.first - b.last)


def _reaches(message: Heard, a: Span, b: Span, sign: Sign) -> bool:
    if sign.within == "message":
        return True
    if message.sentence[a.first] != message.sentence[b.first]:
        return False
    return sign.within == "sentence" or _distance(a, b) <= sign.near


def _in_context(message: Heard, sign: Sign, company: list[Span]) -> RedFlag | None:
    """The sign unless it is past, asked about in general, or somebody else's and no emergency now."""
    if any(message.supposed(s) for s in company):
        return None
    if not sign.history and all(message.over(s) for s in company):
        return None
    other = any(message.theirs(s) for s in company)
    if other:
        if sign.urgency != "emergency" or message.has("pet") or not message.mentions("now-other"):
            return None
        if message.has("resolved-other"):
            return None
    first, last = min(s.first for s in company), max(s.last for s in company)
    return RedFlag(
        flag=sign.flag,
        row=sign.row,
        urgency=sign.urgency,
        unclear=sign.unclear,
        start=message.words[first].start,
        end=message.words[last - 1].end,
        other=other,
    )
