"""A dislike of running itself ("I hate running", "I can't stand the treadmill"), and a wish for a lighter load.

Rule: neither is a complaint nor a log. Runs are the athlete's own, so what can be changed is said; a load to come is
told as one that the log will show.
"""

from __future__ import annotations

import re

from coach.acts import Act, Lift, Request
from coach.cards import button
from coach.draft import Draft
from coach.namesakes import NAME, marked
from coach.patterns import Pattern
from coach.requests import carry_out

_RUNS = Pattern(
    r"\W*(?:(?:honestly|tbh|ugh|so|and|but|look|ok|hey|coach|sorry)\W+)*(?:i )?(?:(?:really|just|do|still|actually|"
    r"absolutely|kind of|kinda) )*(?:hate|can'?t stand|cannot stand|don'?t (?:really )?like|do not like|dislike|loathe|"
    r"despise|detest|am not a fan of) (?:the |doing |going |all this )*(?:running|jogging|runs|treadmills?|treadmill "
    r"running|long runs?|intervals?|hills?|speed ?work|tempo runs?)(?: (?:to be honest|though|tbh|so much|itself))*\W*"
)
_LIGHTER = Pattern(
    rf"\W*(?:(?:please|pls|can|could|you|we|i|i'd|like|want|to|let's|hey|coach) )*(?:drop|lower|reduce|cut|decrease|"
    rf"lighten|bring down|take down|less)(?: (?:the |some |a bit of )?(?:weight|load|kilos|kgs?|pounds)(?: down)?"
    rf"(?: (?:on|of|for|in|off))?)?(?: the| my)? {NAME}(?: (?:weight|load))?(?: down)?"
    rf"(?: (?:to|at) \d[\d., ]*(?:kg|kgs|kilos|lb|lbs|pounds)?)?(?: please| from now on| next time)*\W*"
)
_LOAD = Pattern(r"\b(?:to|at) (\d+(?:[.,]\d+)?) ?(kg|kgs|kilos|lb|lbs|pounds)?\b")
_OF_LOAD = Pattern(r"\b(?:weight|load|kilos?|kgs?|lbs?|pounds)\b|\d")


def by_words(draft: Draft, text: str) -> bool:
    """Answers a dislike of running or a wish for a lighter load; False where the text is neither."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None:
        return False
    if _RUNS.fullmatch(low):
        draft.say("dislike-running")
        draft.offer(button("button-set-runs", "set:runs"))
        return True
    match, name = _lighter(draft, low)
    if match is None:
        return False
    if (load := _LOAD.search(low)) is not None:
        unit = "lb" if (load[2] or draft.athlete.units).startswith(("lb", "pound")) else "kg"
        draft.say("load-wish", load=f"{load[1]} {unit}")
        return True
    draft.text = f"lighter {name}"
    return carry_out(draft, Request(request="easier"))


def as_meant(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts without a lift that is but a load to come: "drop deadlifts to 60kg"."""
    if not any(isinstance(a, Lift) and all(s.reps is None for s in a.sets) for a in acts):
        return acts
    match, _ = _lighter(draft, " ".join(text.lower().replace("’", "'").split()))
    return acts if match is None else tuple(a for a in acts if not isinstance(a, Lift))


def _lighter(draft: Draft, low: str) -> tuple[re.Match[str] | None, str]:
    """The match of a wish for a lighter load, and the exercise's name as it was written."""
    told, said = marked(draft.books.library, low)
    match = _LIGHTER.fullmatch(told) if len(said) == 1 and _OF_LOAD.search(low) else None
    return match, " ".join(said[0][1]) if match is not None else ""
