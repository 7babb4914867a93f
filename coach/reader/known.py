"""What is known beside the text settles what it leaves open: a bare number after a question, "same as last time".

Rule: only a message that says nothing else by itself is settled so; the words always come first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from coach.acts import Act, Lift, SessionReport, Symptom
from coach.ofelse import lasts, of_an_hour
from coach.patterns import Pattern
from coach.reader.owned import owned
from coach.reader.tokens import Atoms

_SCORE = Pattern(r"[wzaμε]*n(?:/n|wan)?[wzaμα.]*")
_FOR = Pattern(r"[wzaμ]*n[wzμ,]*[aε](?P<long>n)[wzaμα.]*")  #: "3 for 6 weeks"
_BETWEEN = Pattern(r"[wzaμ,]*un[c-]n[wzaμα.,]*")
_EACH = Pattern(r"(?:[wa,c]*[2κU]n){2,}[.]?")  #: "walking 1 running 4"
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
        plain, i = " ".join(at.words).lower(), at.codes.index("n")
        number, start = at.values[i], len(" ".join((*at.words[:i], "")))
        if lasts(plain, start):
            return replace(asked, when=today)  # "for 8 weeks" says for how long it has hurt, and not how bad it is
        if of_an_hour(plain, start):
            return None
        if 0 <= number <= 10:
            return replace(asked, severity=float(number), when=today)
    if isinstance(asked, Symptom) and (worst := _worst(at)) is not None:
        return replace(asked, severity=worst, when=today)
    if isinstance(asked, SessionReport):
        words = [w for w in at.words if w.isalnum()]
        if words and len(words) <= 3 and words[0] in _YES | _NO:
            return replace(asked, status="skipped" if words[0] in _NO else "done")
    return None


def _worst(at: Atoms) -> float | None:
    """The highest figure of an answer that has several: "between 2 and 4", "walking 1 running 4", "3 for 6 weeks"."""
    numbers = [(i, float(v)) for i, (c, v) in enumerate(zip(at.codes, at.values, strict=True)) if c == "n"]
    if len(numbers) < 2:
        return None
    if (held := _FOR.fullmatch(at.codes)) is not None:
        plain, i = " ".join(at.words).lower(), held.start("long")
        numbers = numbers[:1] if lasts(plain, len(" ".join((*at.words[:i], "")))) else []
    elif not (_BETWEEN.fullmatch(at.codes) or _EACH.fullmatch(at.codes)):
        return None
    worst = max((n for _, n in numbers), default=None)
    return worst if worst is not None and 0 <= worst <= 10 else None


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
