"""One exercise left out of a session by its name, or never wanted again: "skip the calf raises", "no more lunges".

Rule: the session stays; what is left out is that exercise alone, and what takes its place is none of the same name.
"""

from __future__ import annotations

import re

from coach import meant, overlay, requests, varying
from coach.advice import Change
from coach.amending import stems
from coach.askswords import asks
from coach.cards import button, name_of, status_on
from coach.draft import Draft
from coach.week import Day, Session, Slot

_SKIPS = re.compile(
    r"\b(?:skip(?:ping)?|leave|leaving|drop|cut|omit|miss|without|ditch|take|lose|not do|don't do|no|bin|scrap)\b"
)
_NEVER = re.compile(
    r"^\W*(?:(?:please|and|but|ok|coach|hey|sorry)\W+)*(?:no more|never(?: again)?|i (?:really )?(?:hate|"
    r"can't stand|don't (?:like|want)"
    r"|dislike|won't do)|stop giving me|don't (?:give me|plan)|get rid of|take|remove|drop|not)\b(?P<what>[^.?!]*?)"
    r"(?P<ever>\b(?:ever|any ?more|again|for good|out of my plan|from my plan|in my plan|please|thanks|"
    r"at all)\b\W*)*$"
)


def by_words(draft: Draft, text: str) -> bool:
    """Leaves an exercise out, or puts another in its place for good; False where a text wishes neither."""
    low = text.lower().replace("’", "'").strip()
    if draft.known.began is None or asks(low) or not draft.books.library.named(low) or re.search(r"\d", low):
        return False
    never = _NEVER.match(low)
    if (
        never is not None
        and draft.books.library.named(never["what"])
        and meant.of_one_exercise(low, draft.books.library)
    ):
        return _never(draft, never["what"])
    return leave_out(draft, low)


def leave_out(draft: Draft, low: str) -> bool:
    """Takes the exercise that a text names out of the next session; False where it names none to be left out."""
    library = draft.books.library
    named = library.named(low)
    day = overlay.next_session(draft)
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


def _never(draft: Draft, what: str) -> bool:
    """Another exercise in the place of one that is not wanted, in all sessions that are planned."""
    library = draft.books.library
    slug = library.named(what)[0]
    words = stems(
        " ".join(w for w in re.findall(r"[a-z'-]+", what) if w not in ("the", "those", "any", "me", "out", "of"))
    )
    changes: list[Change] = []
    last: Day | None = None
    for day in (d for w in draft.weeks() for d in w.days if d.date >= draft.today):
        if day.session is None or status_on(draft.known, day) not in (None, "moved"):
            continue
        for slot in day.session.items:
            mine = library.exercises[slot.exercise]
            if slot.exercise != slug and not words <= stems(f"{mine.name} {slot.exercise.replace('-', ' ')}"):
                continue
            fitting = varying.stand_ins(draft, "swap", mine, day.session, None, day.date)
            to = next((x for x in fitting if not words & stems(library.exercises[x].name)), None)
            way = Change(session=day.date, exercise=slot.exercise, change="remove")
            changes.append(
                way if to is None else Change(session=day.date, exercise=slot.exercise, change="swap", to=to)
            )
            last = day
    if last is None or draft.known.pause_on(draft.today) is not None:
        return False
    overlay.apply_changes(draft, "request-leave", tuple(changes))
    draft.say("never-that", until=last.date)
    draft.parts.extend(requests.difference_lines(draft, tuple(changes)))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True
