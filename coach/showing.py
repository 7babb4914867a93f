"""Asking for an exercise in few words: "show me", "easier", "something harder than a plank?", "what instead?".

Rules: what logs, or asks for a chart or for a change of the session, is none of these; words without a name mean the
exercise whose page was shown last.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coach import instead, requests, swapping
from coach.able import Way
from coach.acts import LOGGED, Act, SessionReport
from coach.draft import Draft
from coach.howto import about_card, in_plan, shown
from coach.library import Exercise
from coach.nextwords import exercise_page
from coach.patterns import Pattern

_POLITE = (
    r"(?:(?:ok(?:ay)?|hey|hi|coach|so|and|but|please|pls|can|could|would|you|i|just|then|now|to|like|want|need)\W+)*"
)
_LATER = r"(?:\W+(?:please|pls|then|now|one|ones|it|this|that|again|coach|version|form|exercise|variation|thanks))*\W*"
_ITS = r"(?:it'?s |this is |that'?s )?"
_EASY = rf"(?:easier|simpler|gentler|less (?:hard|difficult)|regression|{_ITS}too (?:hard|difficult|heavy))"
_HARD = rf"(?:harder|tougher|more (?:difficult|challenging)|progression|{_ITS}too easy)"
_ONE = (
    r"(?:(?:make (?:it|this|that) |show me |give me |is there |got |any |what'?s )?(?:an?|the|something|anything)?\W*)"
)
_FILM = r"(?:video|film|clip|gif|picture|pic|photo|animation)"
#: Said of the exercise that was shown last.
_BARE_SHOW = Pattern(
    rf"{_POLITE}(?:show(?: me)?|let me see|demo(?:nstrate)?|(?:got )?(?:an? )?{_FILM})(?: how)?"
    rf"(?: (?:the |a |an )?(?:{_FILM}|move|movement))?{_LATER}"
)
_BARE_EASIER = Pattern(rf"{_POLITE}{_ONE}{_EASY}{_LATER}")
_BARE_HARDER = Pattern(rf"{_POLITE}{_ONE}{_HARD}{_LATER}")
_BARE_INSTEAD = Pattern(
    rf"{_POLITE}(?:what (?:can i do |could i do |else )?instead|instead|(?:an |any )?(?:alternatives?|other options?)|"
    rf"what else|something else|another one)(?: of (?:it|this|that))?{_LATER}"
)
_BARE_WHY = Pattern(
    rf"{_POLITE}(?:why(?: do| should)?(?: i)?(?: do)?(?: it| this| that)?|what(?:'s| is) it for){_LATER}"
)
_BARE_SWAP = Pattern(
    rf"{_POLITE}(?:swap|put|take|use|try|add)(?:\W+(?:me|it|this|that|one))*"
    rf"(?:\W+(?:in|into|for|today|instead|my|session|the))*{_LATER}"
)
#: Said of an exercise by its name.
_SHOW = Pattern(rf"^{_POLITE}(?:show me|let me see|demo(?:nstrate)?|(?:a |the )?{_FILM} (?:of|for))\b")
_CHART = Pattern(
    r"\b(?:my|progress|chart|graph|log|logged|history|weeks?|months?|year|last|past|since|trend|plan|"
    r"next|sessions?|muscles?)\b"
)
_COMPARED = Pattern(
    r"\b(?P<easy>easier|simpler|gentler|less (?:hard|difficult)|regressions?)\b|"
    r"\b(?P<hard>harder|tougher|more (?:difficult|challenging)|progressions?)\b"
)
#: What one does it for.
_WHAT_FOR = Pattern(
    rf"^{_POLITE}(?:why (?:do|should|would) (?:i|we|you|runners|people) (?:do|train|need)\b|"
    r"what(?:'?s| is| are) the (?:point|use|benefits?) of\b|"
    r"what(?:'?s| is| are| do| does)\b.*\b(?:good for|do for|help with|meant for)\b)"
)
_OF_ONE = Pattern(
    r"\b(?:than|version|variation|variant|form|kind|type|alternative|option|something|anything|"
    r"regressions?|progressions?|"
    r"way (?:of|to)|one|what|whats|what's|is there|are there|how (?:do|can))\b"
)


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Answers a text that asks for an exercise in such words; False where it asks for none."""
    if any(isinstance(a, LOGGED) and not isinstance(a, SessionReport) for a in acts):
        return False
    low = text.lower().replace("’", "'").strip()
    told = any(isinstance(a, SessionReport) for a in acts)  # "put it in today" sounds like one, but for what was shown
    if (not told and _by_name(draft, low)) or _of_the_last(draft, low):
        draft.acts.extend(a for a in acts if not isinstance(a, LOGGED))
        return True
    return False


def _by_name(draft: Draft, low: str) -> bool:
    """What is asked of an exercise that the text names."""
    library = draft.books.library
    named = library.named(low)
    if len(named) != 1:
        return False
    exercise = library.exercises[named[0]]
    if _SHOW.search(low) and not _CHART.search(low):
        compared = _COMPARED.search(low)
        if compared is None:
            exercise_page(draft, exercise)
            return True
        return instead.variant(draft, exercise, _way(compared))
    told_elsewhere = low.startswith("why") and in_plan(draft, exercise)  # whylines tells more of what is planned
    if _WHAT_FOR.search(low) and not _CHART.search(low) and not told_elsewhere:
        return _about(draft, exercise)
    compared = _COMPARED.search(low)
    if compared is not None and _OF_ONE.search(low) and not _CHART.search(low):
        return instead.variant(draft, exercise, _way(compared))
    return False


def _way(compared: re.Match[str]) -> Way:
    return "easier" if compared["easy"] else "harder"


def _of_the_last(draft: Draft, low: str) -> bool:
    """What is asked of the exercise whose page was shown last."""
    exercise = shown(draft)
    if exercise is None:
        return bool(_BARE_SHOW.fullmatch(low)) and _which(draft)
    return next((answer(draft, exercise) for form, answer in _ANSWERS if form.fullmatch(low)), False)


def _which(draft: Draft) -> bool:
    """Asks which exercise of today's session is to be shown; False where there is none."""
    day = draft.day(draft.today)
    if day is None or day.session is None or draft.known.pause_on(draft.today) is not None:
        return False
    return requests.press_hows(draft, draft.today.isoformat())


def _page(draft: Draft, exercise: Exercise) -> bool:
    exercise_page(draft, exercise)
    return True


def _about(draft: Draft, exercise: Exercise) -> bool:
    about_card(draft, exercise)
    return True


_ANSWERS: tuple[tuple[Pattern, Callable[[Draft, Exercise], bool]], ...] = (
    (_BARE_SHOW, _page),
    (_BARE_EASIER, lambda draft, exercise: instead.variant(draft, exercise, "easier")),
    (_BARE_HARDER, lambda draft, exercise: instead.variant(draft, exercise, "harder")),
    (_BARE_INSTEAD, lambda draft, exercise: instead.alternatives(draft, exercise.slug)),
    (_BARE_WHY, _about),
    (_BARE_SWAP, swapping.into_next),
)
