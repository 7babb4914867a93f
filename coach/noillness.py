"""What is felt of a period or of a jab alone is no illness: it is tiredness, and goes by feel. Thin bones are no pain.

Rule: only where nothing else of an illness is told; a fever, a stomach, a cold, a dizziness and whoever says "ill" stay
what they are.
"""

from __future__ import annotations

from coach.acts import Act, Symptom
from coach.hedges import Heard
from coach.told import jabbed, on_period, only_thin_bones
from coach.values import replace
from coach.whoseillness import tells_ill

_DIZZY = ("dizzy-word", "dizzy-rise")


def as_meant(message: Heard, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts with an illness that a period or a jab explains taken for the tiredness it is."""
    if not any(_is_ill(a) for a in acts) or not (on_period(message) or jabbed(message)):
        return acts
    if tells_ill(message) or any(message.names(name) for name in _DIZZY):
        return acts
    if any(isinstance(a, Symptom) and a.flags for a in acts):
        return acts
    return tuple(replace(a, symptom="fatigue") if isinstance(a, Symptom) and _is_ill(a) else a for a in acts)


def without_thin_bones(message: Heard, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts without a pain read into bones that a scan found thin: "osteopenia in the hip and I run a bit"."""
    if not only_thin_bones(message):
        return acts
    return tuple(a for a in acts if not (isinstance(a, Symptom) and a.symptom == "pain" and not a.flags))


def _is_ill(act: Act) -> bool:
    return isinstance(act, Symptom) and act.symptom == "illness" and act.region is None and act.severity != 0
