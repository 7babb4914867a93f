"""What is known beside the text settles what it leaves open: a bare number after a question, "same as last time".

Rule: only a message that says nothing else by itself is settled so; the words always come first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from coach.acts import Act, Lift, SessionReport, Symptom
from coach.patterns import Pattern
from coach.reader.owned import owned
from coach.reader.tokens import Atoms

_SCORE = Pattern(r"[wzaμ]*n(?:/n|wan)?[wzaμα.]*")
_SAME = Pattern(
    r"\b(?:same (?:as|again|like)(?: (?:last (?:time|week|session)|before|usual|always|ever))?"
    r"|as (?:last time|before|usual)|repeat(?:ed)? (?:of )?last (?:time|session)"
    r"|same (?:weights?|sets|numbers|load)(?: and reps)?(?: as (?:last time|before))?)\b"
)
_YES = frozenset("yes yep yeah yup done all aye sure did".split())
_NO = frozenset("no nope nah not".split())
_PLAN = Pattern(r"\b(?:all |everything |did it |done )?as planned\b|\bthe (?:rest|others?) as planned\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """What is known beside the text. Every field may be missing.

    ``asked``: what the coach asked last, as the act it waits for with the answer left open: a Symptom without severity
    ("how is the knee, 0 to 10?"), a SessionReport ("did you do it?"), a Lift ("how did the squats go?"). ``last``: the
    newest lift of each exercise. ``planned``: today's slots as lifts.
    """

    asked: Act | None = None
    last: Mapping[str, Lift] = field(default_factory=dict)
    planned: tuple[Lift, ...] = ()


def answer(at: Atoms, context: Context, today: date) -> Act | None:
    """The act that a short answer completes, where the coach asked for one."""
    asked = context.asked
    if isinstance(asked, Symptom) and _SCORE.fullmatch(at.codes):
        number = next(v for c, v in zip(at.codes, at.values, strict=True) if c == "n")
        if 0 <= number <= 10:
            return replace(asked, severity=float(number), when=today)
    if isinstance(asked, SessionReport):
        words = [w for w in at.words if w.isalnum()]
        if words and len(words) <= 3 and words[0] in _YES | _NO:
            return replace(asked, status="skipped" if words[0] in _NO else "done")
    return None


def subject(at: Atoms, context: Context) -> Lift | None:
    """The lift that bare sets ("8, 8, 6 at 60") are of: the one asked for, or the only one planned."""
    if any(c in at.codes for c in "XURYZξπ39") or not re.search(r"n", at.codes) or re.search(r"n[DC]|^n$", at.codes):
        return None
    if owned(at, 0, len(at.codes)):
        return None  # "I have 12 kg dumbbells at home"
    if isinstance(context.asked, Lift):
        return context.asked
    return context.planned[0] if len(context.planned) == 1 and re.search(r"n[x,/s]", at.codes) else None


def again(at: Atoms, context: Context, today: date) -> list[tuple[Lift, int, int]]:
    """Lifts said to be as last time or as planned, with the atoms that say so."""
    plain = " ".join(at.words)
    if re.search(r"[nt]", at.codes):
        return []
    names = [i for i, c in enumerate(at.codes) if c == "X" and isinstance(at.values[i], str)]
    if _SAME.search(plain):
        found = [(context.last.get(at.values[i]), i) for i in names]
        return [
            (replace(lift, exercise_text=at.said(i, i + 1), when=today), i, len(at.codes)) for lift, i in found if lift
        ]
    return []


def as_planned(at: Atoms, context: Context, today: date, told: frozenset[str | None]) -> list[Lift]:
    """The planned lifts that "the rest as planned" stands for: those of which nothing else was told."""
    if not context.planned or not _PLAN.search(" ".join(at.words)):
        return []
    return [replace(lift, when=today) for lift in context.planned if lift.exercise not in told and lift.sets]
