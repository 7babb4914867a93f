"""Of what "gone" is said: "cold gone, knee hurts" tells of a knee that hurts.

Rule: where the clause that it stands in names something else as what has gone, and no word of the complaint, the
complaint has not gone.
"""

from __future__ import annotations

from coach.concepts import PAUSES, Span
from coach.hedges import Heard
from coach.notsobad import stiff_briefly

#: The concepts of what comes and goes and is no pain, and of the complaint itself, whichever of its names is used.
_ELSE, _IT = "comes-and-goes", "pain-itself"
_JOINS = PAUSES | {"and", "but", "so", "yet", "though", "although", "however"}


def has_gone(message: Heard, region: str, *, named: bool = False) -> bool:
    """Whether a complaint of ``region`` is said to have gone, or to be well again.

    ``named``: the complaint itself has to be named there, for the part alone is what went: "my calf has gone again".
    """
    return any(
        not _of_else(message, span, region, named) and not _stiffness(message, span) for span in message.stands("gone")
    )


def _stiffness(message: Heard, span: Span) -> bool:
    """Whether what has gone is a stiffness that passes each time: "stiff for ten minutes in the morning, then fine"."""
    sentence = message.sentence[span.first]
    return stiff_briefly(
        " ".join(t.word for t, n in zip(message.words, message.sentence, strict=True) if n == sentence)
    )


def _of_else(message: Heard, span: Span, region: str, itself: bool) -> bool:
    """Whether the clause of "gone" names another thing than this complaint."""
    first, last = span.first, span.last
    while last > first + 1 and message.words[last - 1].word in _JOINS:  # the mark behind it is a part of the phrase
        last -= 1
    while first > 0 and message.words[first - 1].word not in _JOINS:
        first -= 1
    while last < len(message.words) and message.words[last].word not in _JOINS:
        last += 1

    def within(concept: str) -> bool:
        return any(first <= s.first < last for s in message.hits.get(concept, ()))

    named = {name for name in message.hits if name.startswith("region-") and within(name)}
    if within(_IT) and (not itself or any(first <= s.first < span.first for s in message.hits[_IT])):
        return False  # in "calves gone after that" it is no complaint that has gone
    if f"region-{region}" in named:
        return itself
    elsewhere = [s for s in message.stands("complaint") if not first <= s.first < last]
    if not elsewhere:
        return False
    return bool(named) or within(_ELSE) or all(s.first >= last for s in elsewhere)  # what comes behind it is there
