"""The questions about a pain, hushed where the athlete wants no more of them; the other words go on.

Rule: silence lasts until the athlete tells of that pain anew; what eases the plan meanwhile stays as it is.
"""

from __future__ import annotations

from datetime import datetime

from coach.cards import button
from coach.course import Course
from coach.courses import still_open
from coach.diary import Known, Setting
from coach.draft import Draft
from coach.hedges import heard
from coach.patterns import Pattern
from coach.runs import place_text

_HUSH = Pattern(
    r"\b(?:stop|quit|don'?t|do not|please don'?t|no need to|enough|no more|never|cut out|drop)\b(?: \w+){0,3}? "
    r"(?:ask(?:ing|ed)?|question\w*|check(?:ing)? (?:up )?on)\b"
)
_REMINDS = Pattern(r"\b(?:remind\w*|messag\w+|writ\w+|text\w*|ping\w*|notif\w+|nudg\w+)\b")
_TELLS = Pattern(r"\b(?:i|they|he|she|we|you) (?:didn'?t|don'?t|never) (?:want to )?ask(?:ed)?\b|\?.+\?")


def by_words(draft: Draft, text: str) -> bool:
    """Whether a text wants no more questions about a pain, or about whatever was asked; if so, there are none."""
    low = text.lower().replace("’", "'")
    if not _HUSH.search(low) or _REMINDS.search(low) or _TELLS.search(low):
        return False
    courses = [c for c in still_open(draft.laid().courses) if not hushed(draft.known, c)]
    named = [c for c in courses if any(w in low for w in place_text(c.region, None).lower().split())]
    if not named and not _elsewhere(draft, text, courses):
        named = courses
    if named:
        draft.keep(Setting(values={_key(c): draft.at.isoformat() for c in named}))
        draft.say("unasked", where=", ".join(place_text(c.region, c.side) for c in named))
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
    else:
        draft.say("unasked-nothing")
        draft.offer(button("button-settings", "settings"))
    return True


def _elsewhere(draft: Draft, text: str, courses: list[Course]) -> bool:
    """Whether another part of the body is named: no silence about the shin hushes the knee."""
    words = draft.books.safety.words
    message = heard(text, words.lexicon, words.idioms, draft.also(text))
    regions = {n.removeprefix("region-") for n in message.regions if message.stands(n)}
    return bool(regions) and all(regions.isdisjoint({c.region, *c.sites}) for c in courses)


def hushed(known: Known, course: Course) -> bool:
    """Whether no question about a course is wanted: it was said so, and nothing was told of it since."""
    since = known.setting(_key(course))
    return isinstance(since, str) and course.latest.at <= datetime.fromisoformat(since)


def _key(course: Course) -> str:
    return f"unasked:{course.key}"
