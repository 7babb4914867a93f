"""One exercise left out of the next session by its name: "skip the calf raises".

Rule: the session stays; what is left out is that exercise alone. What is never wanted again: coach/unwanted.py.
"""

from __future__ import annotations

import re

from coach import meant, overlay
from coach.advice import Change
from coach.amendwhole import stems
from coach.askswords import asks
from coach.cards import button, name_of
from coach.draft import Draft
from coach.patterns import Pattern
from coach.week import Session, Slot

_SKIPS = Pattern(
    r"\b(?:skip(?:ping)?|leave|leaving|drop|cut|omit|miss|without|ditch|take|lose|not do|don't do|no|bin|scrap|"
    r"(?:don't|do not) (?:want|feel like|fancy))\b"
)
#: No session of today is meant by these.
_OUT = Pattern(
    r"^(?!.*\b(?:today|tonight|now|this (?:session|time))\b).*\b(?:skip|leave|drop|cut|omit|take|remove|scrap|bin|"
    r"ditch|"
    r"lose)\b"
)
_WISHED_AWAY = Pattern(r"\b(?:don't|do not) (?:want|feel like|fancy)\b")


def by_words(draft: Draft, text: str) -> bool:
    """Leaves an exercise out of the next session; False where a text wishes no such thing."""
    low = text.lower().replace("’", "'").strip()
    if draft.known.began is None or asks(low) or not draft.books.library.named(low) or re.search(r"\d", low):
        return False
    if leave_out(draft, low) or (_OUT.search(low) is not None and leave_out(draft, low, later=True)):
        return True
    named = draft.books.library.named(low)
    if not _WISHED_AWAY.search(low) or not meant.of_one_exercise(low, draft.books.library):
        return False
    draft.say("not-in-session", name=name_of(named[0], draft.books.library))  # the session itself is not meant
    return True


def leave_out(draft: Draft, low: str, *, later: bool = False) -> bool:
    """Takes the exercise that a text names out of the next session; False where it names none to be left out.

    ``later``: out of the first session to come that holds just that exercise.
    """
    library = draft.books.library
    named = library.named(low)
    day = overlay.next_holding(draft, named) if later else overlay.next_session(draft)
    one = _SKIPS.search(low) is not None and meant.of_one_exercise(low, library)
    if not one or day is None or day.session is None:
        return False
    if draft.known.pause_on(draft.today) is not None:
        return False
    slots = [s for slug in named if (s := slot_of(draft, day.session, slug, low)) is not None]
    if not slots:
        return False
    overlay.apply_changes(
        draft,
        "request-leave",
        tuple(Change(session=day.date, exercise=s.exercise, change="remove") for s in slots),
    )
    draft.say("left-out-one", day=day.date, names=", ".join(name_of(s.exercise, library) for s in slots))
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


def slot_of(draft: Draft, session: Session, slug: str, low: str = "") -> Slot | None:
    """The slot that a name means: of that exercise, of all the words that were said, or the only one of its pattern."""
    library = draft.books.library
    same = next((s for s in session.items if s.exercise == slug), None)
    if same is not None:
        return same
    said = next((stems(" ".join(k)) for k, v in library.names.items() if v == slug and " ".join(k) in low), set())
    full = [s for s in session.items if said and said <= stems(f"{library.exercises[s.exercise].name} {s.exercise}")]
    if full:
        return full[0]
    near = [s for s in session.items if library.exercises[s.exercise].pattern == library.exercises[slug].pattern]
    return near[0] if len(near) == 1 else None
