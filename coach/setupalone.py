"""An answer to another question of the setup that is the whole message: "lbs and miles", "full gym", "10pm to 6am".

Rule: taken only where the message is of that kind from end to end and the question in hand does not take it; a bare
figure ("7", "30") belongs to the question in hand and to nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coach import setupfree as free
from coach.ahead import DAY_WORD
from coach.draft import Draft
from coach.kitlist import BESIDE, KIT_WORD
from coach.patterns import Pattern
from coach.setupwords import details_told, from_text, take_kit, take_runs

Values = dict[str, Any]
About = dict[str, Any]
Answer = tuple[str, Values]
_FIGURES = Pattern(r"\W*(?:about |at |around )?\d{1,3}(?:[:.]\d\d?)?(?: ?(?:-|–|to|or) ?\d{1,3}(?:[:.]\d\d)?)?\W*")
#: Questions that are answered in figures: a bare one is theirs, whatever else was told in between.
_COUNTS = frozenset(("runs", "strength", "level", "weights", "minutes", "hour", "quiet"))
#: Questions of what hurts: there a bare figure may well be how much.
_OF_PAIN = frozenset(("hurts", "before", "symptoms"))
_LENGTH = r"\d{1,3}(?:[.,]\d+)?"
#: How far or how long a run is: "8k", "10-12 miles", "45 min", "6x800m".
AMOUNT = Pattern(
    rf"\b(?:\d{{1,2}} ?[x×] ?)?{_LENGTH}(?: ?(?:-|–|to|or) ?{_LENGTH})? ?"
    r"(?:k|kms?|kilomet\w+|mi|miles?|milers?|m|met(?:re|er)s|min|mins|minutes|h|hrs?|hours?)\b|"
    r"\b\d{1,2} ?[x×] ?\d{2,4}\b"
)
_RUNS = Pattern(r"(?:i )?(?:run|running|runs|jog)\b")
#: What says that a run lies behind, and is no habit.
_DONE = Pattern(
    r"\b(?:ran|did|done|went|was|were|had|got|finished|yesterday|today|tonight|last|ago|this (?:morning|week)|"
    r"just|felt)\b|\d:\d\d"
)
_KIT = Pattern(
    rf"(?:{KIT_WORD.pattern}|{BESIDE.pattern[:-1]}|(?:i(?:'ve)?|got|have|own|just|only|with|plus|full|whole|"
    r"member(?:ship)?|everything|at|can|use|commercial|equipped|weights?|rack)\b)+"
)
_SETS = Pattern(r"\d ?[x×] ?\d|\b(?:sets?|reps?)\b")
_UNITS = Pattern(
    r"(?:(?:in|i|use|think|metric|imperial|kgs?|kilos?|kms?|kilomet(?:re|er)s|lbs?|pounds?|mi|miles?|and|please)\b"
    r"[\s,/&+.!]*)+"
)
_HOUR = Pattern(
    r"(?:at |around |about )?\d{1,2}(?:[:.]\d\d)? ?(?:(?:am|pm|a\.m\.|p\.m\.)(?: please)?|"
    r"(?:o'?clock )?in the (?:morning|afternoon|evening))(?: (?:please|works|is (?:good|fine)))?[.!]?"
)
_NIGHT = Pattern(
    r"(?:quiet (?:from )?|between |from )?\d{1,2}(?:[:.]\d\d)? ?(?:pm|p\.m\.)? ?(?:-|–|to|till?|until|and) ?"
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|a\.m\.)[.!]?"
)
_PLACE = Pattern(
    r"(?:i(?:'m| am)? (?:live |based )?in )?(?P<name>[a-zà-ÿ.' -]+?)(?:,? (?:time|clock|uk|usa?|england))?[.!]?"
)
_LOAD = rf"{_LENGTH}(?: ?(?:lbs?|kgs?|pounds|kilos))?"
_LOADS = Pattern(rf"{_LOAD}(?:(?:,| and| &|/) ?{_LOAD})+")
LONGEST = 120  #: letters of a message that is one answer


def figure(about: About, text: str, *, owed: bool = False) -> bool:
    """Whether a text is a bare figure that answers the question in hand, or would, if it had such an answer.

    Only behind something else that was told may it go on about that ("achilles 6/10" – "no, 7"), or where the number of
    a pain is still ``owed``.
    """
    step = about["step"]
    if _FIGURES.fullmatch(text.lower()) is None or step in _OF_PAIN:
        return False
    return step in _COUNTS or bool(about.get("part")) or not (owed or about.get("left"))


def habit(draft: Draft, low: str) -> Values | None:
    """Running days with their kinds and how far they go ("mon easy 8k, sun long 16k"); None of what was run."""
    days = {m[1] for m in DAY_WORD.finditer(low)}
    if len(days) < 2 or _DONE.search(low) or low.rstrip().endswith("?"):
        return None
    return take_runs(draft, without_amounts(low))


def runs_told(draft: Draft, low: str) -> Values | None:
    """Such running days where the message says by itself that it is of runs: by their kinds, or by its first word."""
    return habit(draft, low) if details_told(low) or _RUNS.match(low) else None


def without_amounts(low: str) -> str:
    """A text without how far and how long."""
    return AMOUNT.sub(" ", low)


def found(draft: Draft, about: About, low: str) -> Answer | None:
    """The question that a whole message answers, and its settings; None where it is of none but the one in hand."""
    step, low = about["step"], low.strip()
    if step in ("consent", "active") or about.get("part") in ("side", "when") or "?" in low or len(low) > LONGEST:
        return None
    if from_text(draft, step, low) is not None or free.values(draft, step, low) is not None:
        return None
    return next(((name, values) for name, values in _of_others(draft, low) if name != step and values), None)


def _of_others(draft: Draft, low: str) -> Iterator[Answer]:
    """Each question that the whole message may be of, with what it sets."""
    if values := runs_told(draft, low):
        yield "runs", values
    if _KIT.fullmatch(low) and KIT_WORD.search(low) and not _SETS.search(low) and (values := take_kit(draft, low)):
        yield "kit", values
    owned = draft.athlete.equipment & {"dumbbells", "kettlebell"}
    if owned and _LOADS.fullmatch(low) and (values := from_text(draft, "weights", low)):
        yield "weights", values
    for step, shape in (("units", _UNITS), ("hour", _HOUR)):
        if shape.fullmatch(low) and (values := free.values(draft, step, low)):
            yield step, values
    if _NIGHT.fullmatch(low) and (values := from_text(draft, "quiet", low)):
        yield "quiet", values
    place = _PLACE.fullmatch(low)
    if place and place["name"] in draft.books.cities and (values := free.values(draft, "zone", place["name"])):
        yield "zone", values
