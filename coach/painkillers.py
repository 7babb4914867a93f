"""Painkillers around training: what is asked of them is answered, and a calm that came with one is no calm.

Rule: a number told under a painkiller may raise a caution and never ends one; how much of what to take is not said.
"""

from __future__ import annotations

import re
from datetime import timedelta

from coach.acts import Act, Symptom
from coach.advice import Advice
from coach.diary import Words
from coach.draft import Draft
from coach.patterns import Pattern

LASTS = timedelta(hours=12)  #: so long a dose may still speak
HURTS = ("pain", "soreness", "injury")
LOW = 2.0  #: up to here a pain counts as calm
#: Advice that a low number alone brought, or that none was told.
CALM = ("pain-none", "pain-gone", "pain-low", "course-step-up", "pain-unsaid")
_NAMES = (
    r"(?:ibuprofen|ibu|nurofen|advil|naproxen|aleve|voltar\w+|diclofenac|paracetamol|panadol|tylenol|acetaminophen|"
    r"aspirin|pain ?killers?|pain ?meds?|pain medication|anti-? ?inflammator\w+|nsaids?|co-?codamol|codeine|tramadol)"
)
_ASKS = Pattern(
    r"\b(?:should|can|could|may|shall|is it|would it|do i|does|what about|ok|okay|fine|safe|good idea|bad idea)\b"
    rf".*\b{_NAMES}\b|\b{_NAMES}\b.*\?|\b{_NAMES}\b.*\b(?:ok|okay|fine|safe|allowed|good idea|bad idea)\W*$"
)
_PAST = r"(?:took|taken|had|popped|swallowed|dosed|rubbed|used|necked)"
_TAKEN = Pattern(
    rf"\b(?:{_PAST}|i take|i'm taking|i am taking|been taking|on|with|after|thanks to|under)\b"
    rf"(?: \w+){{0,3}} {_NAMES}\b"
)
_NOT_TAKEN = Pattern(rf"\b(?:no|without|not|never|didn'?t|don'?t|stopped|off|before any)\b(?: \w+){{0,3}} {_NAMES}\b")


def asked(draft: Draft, text: str) -> bool:
    """Answers whether to train with a painkiller; False where that is not asked."""
    low = _plain(text)
    if not _ASKS.search(low) or re.search(rf"\b{_PAST}\b", low):
        return False
    draft.say("dulled-asked")
    return True


def masked(draft: Draft, text: str) -> bool:
    """Whether a painkiller was told of in this message or within the last half day."""
    if _reports(_plain(text)):
        return True
    return Words in draft.known.kinds and any(
        isinstance(r.body, Words) and timedelta() <= draft.at - r.at <= LASTS and _reports(_plain(r.body.text))
        for r in draft.known.records
    )


def without_calm(advice: tuple[Advice, ...], acts: tuple[Act, ...]) -> tuple[tuple[Advice, ...], tuple[Act, ...]]:
    """Advice and acts without those that a low number under a painkiller brought."""
    kept = tuple(a for a in acts if not (isinstance(a, Symptom) and a.symptom in HURTS and _calm(a)))
    return tuple(a for a in advice if a.rule not in CALM), kept


def _calm(told: Symptom) -> bool:
    return told.severity is not None and told.severity <= LOW


def _reports(low: str) -> bool:
    return _TAKEN.search(low) is not None and not _NOT_TAKEN.search(low) and not low.rstrip().endswith("?")


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())
