"""Wishes for more days, fewer or another, told by comparing: "3 days instead of 2", "can't do thursday, friday ok?".

Rule: the figures say which way it goes, whatever the weight of the words says; a day that is not possible beside one
that is offered is moved, not taken away.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_NUMBERS = {"one": 1, "once": 1, "two": 2, "twice": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_NUMBER = r"(?:[1-7]|one|two|three|four|five|six|seven|once|twice)"
_OFTEN = (
    r"(?: (?:strength |gym |lifting |training |weights )?"
    r"(?:x|times|days?|sessions?|workouts?|a week|per week|each week|weekly|week|a|per))*"
)
_INSTEAD = Pattern(
    rf"\b(?P<new>{_NUMBER}){_OFTEN}(?:,)? (?:instead of|rather than|not|up from|down from)"
    rf" (?:the )?(?P<old>{_NUMBER})\b"
)
_FROM_TO = Pattern(rf"\bfrom (?P<old>{_NUMBER}){_OFTEN} to (?P<new>{_NUMBER})\b")


def compared(at: Atoms, a: int, b: int) -> str:
    """``add_day`` or ``remove_day`` where atoms ``a`` to ``b`` compare how many days there were; else nothing."""
    said = " ".join(at.some(a, b))
    m = _INSTEAD.search(said) or _FROM_TO.search(said)
    if m is None:
        return ""
    new, old = (_NUMBERS.get(m[g]) or int(m[g]) for g in ("new", "old"))
    return "add_day" if new > old else "remove_day" if new < old else ""


_CANNOT = Pattern(
    r"(?:(?:sorry|hi|hey|coach|so|but|and|i|im|ill|we|probably|actually|turns out|unfortunately) )*"
    r"(?:cant|can not|cannot|wont|will not|wont be able to|will not be able to|im not able to|not able to|unable to|"
    r"not going to be able to|no way i can|couldnt)(?: (?:do|make|manage|train|lift|come|get to|fit in|work|session|"
    r"the|gym|strength|my|workout|to|on|this|next|it|go|be there))* <day>"
    r"|(?:(?:sorry|hi|hey|coach|so|but|and|this|next) )*<day>s?(?: session| gym| workout| strength)?"
    r" (?:doesnt|does not|isnt|is not|wont|will not|is no|is out|is off|is a no|clashes|isn t)\b"
)
_OTHER = Pattern(
    r"\b(?:can|could|is|would|maybe|how about|what about|instead|ok|okay|better|possible|free|fine|works?|do|swap|"
    r"shift|move|or)\b|\Z"
)


_DOING_IT = Pattern(
    r"(?:(?:so|but|and|i|ill|iwill|will|be|am|im|gonna|going to|then|shall|just) )*"
    r"(?:doing|do|did|done|going|training|lifting)"
    r"(?: (?:it|that|this|mine|the session|gym|it on|on|instead))* <day>(?: instead)?"
)


def another_day(at: Atoms, a: int, b: int, *, asked: bool) -> str:
    """What atoms ``a`` to ``b`` do where they say of one day that it is not possible and name another.

    They ask for it (``request``), tell that it is done then (``session``), or neither (nothing).
    """
    if _ELSE.search(at.codes, a, b):
        return ""
    words: list[str] = []
    for i in range(a, b):
        words += ["<day>"] if at.codes[i] in "βα" and not _PART.issuperset(at.some(i, i + 1)) else at.some(i, i + 1)
    said = " ".join(w for w in words if w[0].isalnum() or w == "<day>")
    m = _CANNOT.match(said)
    if m is None or "<day>" not in said[m.end() :]:
        return ""
    if not asked and _DOING_IT.fullmatch(said[m.end() :].strip()):
        return "session"
    asks = asked or "can" in words or "could" in words
    return "request" if asks and _OTHER.search(said, m.end()) else ""


_ELSE = Pattern("[XUYψntd]")
_PART = frozenset("now".split())
