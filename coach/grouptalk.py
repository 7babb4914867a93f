"""In a group: how an exercise goes, and training in general. Rule: nothing of anybody's own is known or kept there.

Whoever asks is nobody to the coach: the answer comes from the bookshelf alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from coach.acts import LOGGED, Question, Request, SmallTalk
from coach.books import Books
from coach.diary import Known
from coach.draft import Draft
from coach.howto import exercise_card
from coach.patterns import Pattern
from coach.questions import find
from coach.reader import read
from coach.reply import Reply
from coach.suspicion import CRISIS

SURE = 0.4  #: how well the shelf has to fit what was no question
UNSAFE = "RF38"  #: the row of who is not safe from somebody
_COMMAND = Pattern(r"/(?!(?:exercise|ask|help|start)\b)\w+", re.IGNORECASE)
_OWN = Pattern(r"\b(?:my|mine|i|i'm|i've|me|today|log|plan)\b")
_ASKED = Pattern(r"^(?:how|what|why|when|which|is|are|can|should|do|does|show|explain|/exercise|/ask)\b")


def group_answer(text: str, bot: str, at: datetime, books: Books) -> Reply:
    """What is said to somebody who addressed the coach in a group."""
    words = re.sub(rf"@{re.escape(bot)}\b", " ", text, flags=re.IGNORECASE).strip(" ,:;")
    draft = Draft(known=Known(athlete_id=0), books=books, origin="g", at=at, text=words)
    if urgent := {f.row for f in books.signs(words) if f.urgency in ("emergency", "same-day")}:
        _urgent(draft, urgent)
        draft.say("group-alone", bot=bot)
        return _only(draft)
    if _COMMAND.match(words):  # a word that looks like one of the shelf's would bring any page
        draft.say("group-private", bot=bot)
        return _only(draft)
    words = re.sub(r"^/(?:exercise|ask)\s*", "", words)
    reading = read(words, now=at, units="kg", distance_units="km", vocabulary=books.library.vocabulary, flags=())
    asks = any(isinstance(a, Question) and a.about in ("exercise", "training", "alternative") for a in reading.acts)
    own = any(isinstance(a, (*LOGGED, Request)) for a in reading.acts)
    low = words.lower().replace("’", "'")
    if not low or low in ("/help", "help", "/start") or all(isinstance(a, SmallTalk) for a in reading.acts or (None,)):
        draft.say("group-help", bot=bot)
        return _only(draft)
    named = books.library.named(words)
    found = find(books.index, words)
    if own or (_OWN.search(low) and not asks and not named):
        draft.say("group-private", bot=bot)
    elif named and (asks or len(low.split()) <= 4 or _ASKED.search(low)):
        _exercise(draft, named[0])
    elif found.kind == "exercise" and found.key and (asks or found.score >= SURE):
        _exercise(draft, found.key)
    elif found.kind == "article" and found.key and (asks or found.score >= SURE):
        article = books.library.articles[found.key]
        draft.say("article", title=article.title, summary=article.summary, advice="")
    else:
        draft.say("group-help", bot=bot)
    return _only(draft)


def _urgent(draft: Draft, rows: set[str]) -> None:
    """What to do about signs, in words that may stand where others read; a crisis has other ones than a body."""
    if CRISIS in rows:
        draft.say("group-crisis")
    if rest := rows - {CRISIS}:
        draft.say("group-unsafe" if rest == {UNSAFE} else "group-urgent")


def _exercise(draft: Draft, slug: str) -> None:
    """How it goes; what is said for one athlete only (not now, later) is left out."""
    exercise_card(draft, draft.books.library.exercises[slug])
    draft.parts = [p for p in draft.parts if p.key not in ("exercise-not-now", "exercise-later", "limit-not-that")]


def _only(draft: Draft) -> Reply:
    """The one message, without buttons: a press in a group would be anybody's."""
    draft.close()
    return replace(draft.replies[0], buttons=())
