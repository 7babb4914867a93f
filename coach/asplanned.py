"""A session told as planned but for some of it: "all done but only 2 sets of lunges", "everything except the planks".

Rule: what is named after the "but" is as told; what is not named was done as it was asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from coach import hurting, overlay, rated, requests
from coach.acts import Act, Lift, SessionReport
from coach.cards import button, entry_lines, lift_of
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reader import read
from coach.week import Slot

_ALL = (
    r"(?:(?:i(?:'ve)? )?(?:did|done|finished|completed) (?:it |them )?"
    r"(?:all|everything|the (?:whole )?(?:session|workout|lot))|"
    r"all (?:is |was )?(?:done|as planned|good)|everything (?:is |was |went )?(?:done|as planned|fine)?|all of it|all|"
    r"done|(?:the )?(?:session|workout) (?:is |was )?(?:done|as planned)|as planned)(?:,? as planned)?(?:,? today)?"
)
_BUT = r"(?:but(?: not)?|except(?: for| that)?|apart from|other than|besides|only|just|minus|without|save for|bar)"
_TOLD = Pattern(rf"\W*(?:ok |hey |hi |so |well )*{_ALL}\W+(?:but )?({_BUT}\b.*)", re.IGNORECASE | re.DOTALL)
_WHOLE = Pattern(rf"\W*(?:ok |hey |hi |so |yes |yep )*(?:{_ALL})\W*", re.IGNORECASE)
_PLANNED = Pattern(
    r"\b(?:as|like|per|to) (?:planned|the plan|prescribed|written|asked)\b|\ball (?:of it )?as\b", re.IGNORECASE
)
_PARTS = Pattern(r",|;|\band\b|\bplus\b|\balso\b", re.IGNORECASE)

_FIGURES = Pattern(r"\d|\b(?:one|two|three|four|five) sets?\b|\ba set\b")


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Logs a session that was told as planned, with what was otherwise; False where it was told some other way."""
    when = next((a.when for a in acts if isinstance(a, SessionReport)), draft.today)
    day = draft.day(when)
    if day is None or day.session is None or when > draft.today or overlay.lifted(draft, when):
        return False
    if draft.known.pause_on(draft.today) is not None:
        return False
    if whole(text):
        said = requests.press_done(draft, when.isoformat())
        _ = said and hurting.ask_after_work(draft, draft.records)
        return said
    but = exceptions(draft, text, day.session.items, when)
    if but is None:
        return False
    exercises = draft.books.library.exercises
    lifts = [
        but[s.exercise] if s.exercise in but else lift_of(s, exercises[s.exercise], when) for s in day.session.items
    ]
    kept = [draft.keep(lift) for lift in lifts if lift is not None]
    draft.keep(SessionReport(status="partial" if None in lifts else "done", when=when))
    draft.say("done-but", lines=entry_lines(kept, draft, dated=False))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
    hurting.ask_after_work(draft, kept)
    rated.may_rate(draft, when)
    return True


def whole(text: str) -> bool:
    """Whether a text says that the session was done just as planned.

    >>> whole("all done as planned"), whole("done as planned"), whole("done"), whole("all done but the planks")
    (True, True, False, False)
    """
    return _WHOLE.fullmatch(text) is not None and _PLANNED.search(text) is not None


def exceptions(draft: Draft, text: str, slots: Sequence[Slot], day: date) -> dict[str, Lift | None] | None:
    """What was otherwise, by exercise, None for left out; None where a text says nothing of the kind.

    Each part behind the "but" has to name an exercise of the session: else nothing is guessed.
    """
    match = _TOLD.fullmatch(text.replace("’", "'").strip())
    if match is None:
        return None
    out: dict[str, Lift | None] = {}
    for part in _PARTS.split(match[1]):
        if not part.strip():
            continue
        slot = _slot(draft, part, slots)
        if slot is None:
            return None
        made = _told(draft, part.strip(), slot, day) if _FIGURES.search(part.lower()) else None
        if made is None and _FIGURES.search(part.lower()):
            return None
        out[slot.exercise] = made
    return out or None


def _slot(draft: Draft, part: str, slots: Sequence[Slot]) -> Slot | None:
    library = draft.books.library
    for slug in library.named(part):
        same = next((s for s in slots if s.exercise == slug), None)
        pattern = library.exercises[slug].pattern
        near = [s for s in slots if library.exercises[s.exercise].pattern == pattern]
        if same is not None or len(near) == 1:
            return same or near[0]
    return None


def _told(draft: Draft, part: str, slot: Slot, day: date) -> Lift | None:
    """What a part tells of its exercise, what it leaves open as asked."""
    library = draft.books.library
    words = re.sub(rf"^\W*(?:{_BUT}\b\W*)+", "", part, flags=re.IGNORECASE)
    reading = read(
        words,
        now=draft.local,
        units=draft.athlete.units,
        distance_units=draft.athlete.distance_units,
        vocabulary=library.vocabulary,
        flags=(),
    )
    lift = next((a for a in reading.acts if isinstance(a, Lift)), None)
    if lift is None:
        return None
    asked = lift_of(slot, library.exercises[slot.exercise], day).sets[0]
    sets = tuple(
        replace(
            s if s.reps or s.seconds or s.distance_m else replace(s, reps=asked.reps, seconds=asked.seconds),
            load_kg=asked.load_kg if s.load_kg is None else s.load_kg,
            load_basis=asked.load_basis if s.load_kg is None else s.load_basis,
            per_side=s.per_side or asked.per_side,
        )
        for s in lift.sets
    )
    return replace(lift, exercise=slot.exercise, when=day, sets=sets)
