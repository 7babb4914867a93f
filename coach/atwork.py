"""How much it hurts at this and that, told with figures alone: "week 4, bridges 1, jog 0", "0 jogging, 1 on strides".

Rule: only a text whose every figure is of such a thing, or a length of time, is one; and it is one only where it says
which week of the pain it is, where a nought is among its figures, or where one is of walking, stairs and their like:
nobody logs that. The worst figure counts.
"""

from __future__ import annotations

from collections.abc import Iterable

from coach.patterns import Pattern
from coach.returning import CourseWords

_WORDS = dict(
    zip("zero nil nought two three four five six seven eight nine ten".split(), (0, 0, 0, *range(2, 11)), strict=True)
)
NUMBER = r"(?:10|\d(?:\.5)?|" + "|".join(_WORDS) + ")"
LAST = rf"(?:{NUMBER}|(?<=\bto )one|(?<=\bor )one)"  #: of a range; "one" alone is no figure
_VALUE = rf"(?:{NUMBER}\s?(?:-|–|to|or)\s?)?(?P<n>{LAST})"
_CLAUSE = Pattern(r"[,;.!\n]|\b(?:and|but)\b")
_STAGE = Pattern(r"(?:now |its |into |in )?(?:week|wk|day) \w+")
_SPAN = Pattern(
    r"\b(?:(?:for|over|in|the|last|past|about|a|of) )*(?:\d+\+?|an?|one|two|three|four|five|six|few|couple(?: of)?)\s+"
    r"(?:clean |whole |full )?(?:days?|weeks?|wks?|months?|mths?)\b"
)
_LINKS = (
    "at|is|was|were|are|a|an|about|maybe|still|now|only|just|all|both|mostly|felt|feels|got|gets|up to|max|around|on|"
    "pain"
)
_TAIL = (
    r"(?: (?:at (?:the )?(?:very )?(?:most|worst)|max|tops|now|today|only|throughout|everywhere|mostly|"
    r"in the mornings?|afterwards?|after|so far|this week))*"
)
_BEHIND = Pattern(rf"(?P<at>[a-z]\w*(?: [a-z]\w*){{0,2}}?) (?:(?:{_LINKS}) )*{_VALUE}{_TAIL}")
_BEFORE = Pattern(
    rf"(?:(?:{_LINKS}|its?) +)*{_VALUE} (?:only |just )?"
    r"(?P<at>(?:\w{2,}ing\b|(?:strides|stairs|jogs?|walks?|hops?|hills?|sprints?)\b|"
    r"(?:on|in|at|when|whenever|while|if|during|with|for|after|going|doing) )[^\d]{0,40})"
)
#: What nobody counts in a log: two figures of which one is of such a thing tell how much it hurts.
_DAILY = frozenset("walking stairs sitting standing driving kneeling bending lying mornings morning bed steps".split())
#: Behind these a nought may be counted all the same: "easy runs 0" is no log.
_DONE = frozenset(("runs", "sessions", "jogs", "workouts"))


def value(number: str) -> float:
    """A number as it is written or spelt out."""
    return 1.0 if number == "one" else float(_WORDS.get(number, number))


def worst(stated: Iterable[str], words: CourseWords) -> float | None:
    """The worst figure of the sentences, in lower case without apostrophes; None where they hold others as well."""
    counted = {*words.counted, *words.rated, "week", "day", "at", "level", "number", "km", "kg"}
    staged, figures, daily = False, [], False
    for sentence in stated:
        for clause in map(str.strip, _CLAUSE.split(sentence)):
            told = _of(clause, counted)
            if _STAGE.fullmatch(clause):
                staged = True
            elif told is not None:
                figures.append(told)
                daily = daily or not _DAILY.isdisjoint(clause.split())
            elif any(c.isdigit() for c in _SPAN.sub(" ", clause)):
                return None
    sure = staged or 0 in figures or (daily and len(figures) > 1)
    return max(figures) if figures and sure else None


def _of(clause: str, counted: set[str]) -> float | None:
    """The figure of a clause that is of one thing; None for any other clause."""
    behind = _BEHIND.fullmatch(clause)
    if behind is not None:
        pain, things = value(behind["n"]), set(behind["at"].split())
        return None if things & (counted - _DONE if pain == 0 else counted) else pain
    before = _BEFORE.fullmatch(clause)
    if before is not None and not set(before["at"].split()) & counted:
        return value(before["n"])
    return None
