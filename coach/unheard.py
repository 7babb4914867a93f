"""What nothing understood, and small talk: said honestly, with the nearest where a question may have an answer.

Rule: what was typed for an open question is never answered by a page.
"""

from __future__ import annotations

import re

from coach import meant, nought, wishes
from coach.cards import paused_card
from coach.diary import Asking
from coach.draft import Draft
from coach.hedges import heard
from coach.lookup import look_up
from coach.nextwords import exercise_page
from coach.questions import find
from coach.scale import put_again

SURE = 0.6  #: how well an article has to fit what was no question before it is offered unasked
PASSING = frozenset({"RF02", "RF04", "RF06", "RF09"})  #: rows of what passes and may come back
SURE_OF_EXERCISE = 0.7  #: the same of an exercise that was described or wished for


def not_understood(draft: Draft, text: str, asking: Asking | None) -> None:
    """What nothing understood is kept (storage keeps every message) and said so; a question may have an answer."""
    if wishes.offer_race(draft) or wishes.set_by_words(draft) or meant.said_nothing(draft, text):
        return
    named = draft.books.library.named(text)
    if len(named) == 1 and len(text.split()) <= 5:  # the bare name of an exercise asks how it goes
        exercise_page(draft, draft.books.library.exercises[named[0]])
        return
    if text.endswith("?"):
        look_up(draft, text)
        return
    if asking is not None and asking.topic == "setup":  # no article answers what was meant for an answer
        draft.asking = Asking(topic="lost")
        return
    if asking is not None and nought.open_today(asking, draft.today):  # nor of a pain
        put_again(draft, asking)
        return
    found = find(draft.books.index, text)
    sure = found.score >= (SURE if found.kind == "article" else SURE_OF_EXERCISE) and len(text) > 20
    if sure or found.wished:
        look_up(draft, text)
        return
    if _sounds_settled(draft, text):
        draft.say("settled-net")
        return
    draft.say("not-understood-again" if asking is not None and asking.topic == "lost" else "not-understood")
    draft.asking = Asking(topic="lost")


def _sounds_settled(draft: Draft, text: str) -> bool:
    """Whether a harmless cause was told in full of what might have been a faint, an airway, a stroke or the heat."""
    words = draft.books.safety.words
    message = heard(text, words.lexicon, words.idioms, draft.also(text))
    return any(cause.table and cause.rows & PASSING for cause in words.causes_in(message))


def small_talk(draft: Draft, text: str, *, answers: bool) -> bool:
    """Says something kind; False where a question is open (``answers``) and this may be meant for its answer."""
    if re.search(r"\b(thanks?|thank you|thx|cheers|ta|nice one|great|perfect)\b", text, re.IGNORECASE):
        draft.say("smalltalk-thanks")
    elif re.fullmatch(r"\W*(ok(ay)?|yes|yep|no|nope|sure|fine|k|got it|alright)\W*", text, re.IGNORECASE):
        pause = draft.known.pause_on(draft.today)
        if pause is None or pause.urgency == "none" or not paused_card(draft):  # no thumb up behind an alarm
            draft.say("smalltalk-ok")
    elif answers and not re.match(r"\W*(?:hi|hey|hello|hiya|morning|evening|good)\b", text, re.IGNORECASE):
        return False
    else:
        draft.say("smalltalk")
    return True


def kind_of(kind: str) -> str:
    """The kind of a message that has no words, as far as the coach tells them apart."""
    return kind if kind in ("voice", "photo", "sticker", "document", "location", "video") else "other"
