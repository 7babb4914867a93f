"""Whose illness is told of, and whether it is one by now: "kids were ill", "what if I get ill".

Rule: what is only supposed, and what somebody else has, is no illness of the athlete's; where the athlete says to have
it as well, it is. What a test finds gone was there.
"""

from __future__ import annotations

from coach.concepts import PAUSES, Span
from coach.hedges import Heard
from coach.patterns import Pattern

#: What is told of an illness, whatever its kind.
ILL = ("feels-ill", "head-cold-word", "below-neck", "glands-word", "stomach-upset", "feverish")
REACH = 5  #: words from somebody to the illness that they have
_TOO = Pattern(
    r"\b(?:me too|so (?:am|do|have) i|now me|and me|(?:i|we) (?:am|are|have|do|got it) too|same here|me as well|"
    r"(?:gave|given|giving) (?:it )?(?:to )?me|passed it|caught|all of us|we all|us all|whole family)\b"
)
_OWN = frozenset("i im ive id my me we were us our".split()) - {"were"}


def tells(message: Heard, concept: str) -> bool:
    """Whether the athlete tells of it as an own thing that is so: not denied, not supposed, not somebody else's."""
    return concept in message.hits and any(
        not message.supposed(span) and not _of_them(message, span) for span in message.stands(concept)
    )


def head_cold(message: Heard) -> bool:
    """Whether the athlete tells of a cold of the nose; "head cold" is kept from the signs of a head as an idiom."""
    return tells(message, "head-cold-word") or ("nose-cold" in message.idioms and not _supposed(message))


def tells_ill(message: Heard) -> bool:
    """Whether the athlete tells of an illness."""
    return head_cold(message) or any(tells(message, concept) for concept in ILL)


def _supposed(message: Heard) -> bool:
    """Whether all that is said is supposed."""
    return len(message.general) == len(message.words)


def was_ill(message: Heard) -> bool:
    """Whether an illness is named that a test, or how one feels, says is over."""
    spans = [span for concept in ILL for span in message.hits.get(concept, ())]
    named = any(not (message.supposed(s) or _of_them(message, s)) for s in spans)
    return named and message.has("well-again")


def fever_over(message: Heard) -> bool:
    """Whether a fever is told as gone: not back, not yet to go, not only held down by a medicine."""
    return message.has("fever-ended") and message.mentions("fever") and not _unsure(message)


def fever_back(message: Heard) -> bool:
    """Whether a fever of now is told, whatever else is said to have gone."""
    return tells(message, "feverish") and _unsure(message)


def _unsure(message: Heard) -> bool:
    return message.mentions("fever-again") or message.mentions("fever-masked")


def begun(message: Heard) -> bool:
    """Whether a test shows an illness of now, with signs or without; "tested positive two weeks ago" is none."""
    return tells(message, "test-positive") and not message.mentions("test-past")


def _of_them(message: Heard, span: Span) -> bool:
    """Whether somebody else has it, and the athlete does not say to have it too: "kids were ill"."""
    low = " ".join(t.word for t in message.words)
    if _TOO.search(low):
        return False
    if message.theirs(span):
        return True
    for other in message.hits.get("someone-noun", ()):
        between = message.words[other.last : span.first]
        if 0 <= span.first - other.last <= REACH and not any(t.word in PAUSES or t.word in _OWN for t in between):
            before = message.words[max(0, other.first - 3) : other.first]
            return not any(t.word in _FROM for t in before)
    return False


_FROM = frozenset("from off with than like".split())
