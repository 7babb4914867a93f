"""How it was, in two or three words: "it was hard", "too much", "I feel great", "it's better now".

Rule: hard words hold or lower and raise nothing; glad words change nothing. Where a pain or an illness is open its own
question is put; where nothing says what is meant, one short question.
"""

from __future__ import annotations

import re
from datetime import timedelta

from coach import hurting
from coach.acts import SessionReport
from coach.cards import button, paused_card
from coach.courses import still_open
from coach.diary import Asking, Proposal
from coach.draft import Draft
from coach.easing import Easing
from coach.illness import illness
from coach.notes import ill_buttons
from coach.overlay import next_session
from coach.patterns import Pattern
from coach.rules import Effect

LONGEST = 80  #: letters; who writes more says what
HELD_DAYS = 8  #: from a session that was hard: the next of its kind raises nothing
HOLD = "request-hold"
_SMALL = r"(?:(?:ok|okay|so|and|well|hey|coach|honestly|wow|ugh|phew|oh|man|today|yesterday|just|but)\W+)*"
_VERY = r"(?:(?:really|very|so|pretty|quite|rather|way|far|just|bit|a|little|too|super|damn|bloody|that|extremely)\W+)*"
_IT = (
    r"(?:(?:it|that|this|today|yesterday|the|my|session|workout|training|it all|all of it|everything|one)(?:'s|"
    r"'d)?\W+)*"
    r"(?:(?:was|is|felt|feels|were|got|has been|seemed|looks)\W+)?"
)
_THEN = r"(?:\W+(?:today|yesterday|tonight|for me|this time|man|coach|now|though|again|tbh|honestly|as well))*\W*"
_HARD = Pattern(
    rf"\W*{_SMALL}{_IT}{_VERY}(?:hard|tough|heavy|brutal|difficult|much|intense|demanding|exhausting|a lot|killer|"
    rf"a killer|"
    rf"overwhelming)(?: work)?{_THEN}"
)
_GOOD = Pattern(
    rf"\W*{_SMALL}(?:i(?:'m| am)? ?)?(?:feel|feeling|felt|am feeling|been feeling)? ?{_VERY}(?:great|good|"
    rf"fantastic|amazing|"
    rf"awesome|brilliant|wonderful|strong|fresh|excellent|on fire|super|fine|fit)(?: and (?:great|good|strong|"
    rf"fresh|fit))?"
    rf"{_THEN}"
)
_FEELS = Pattern(r"\b(?:feel\w*|felt|i'm|i am)\b")
_BETTER = Pattern(
    rf"\W*{_SMALL}(?:(?:it|that|this|i|i'm|i am|all)(?:'s| is)?\W+)?(?:(?:is|feel|feeling|feels|getting|much|lot|"
    rf"a|lots|way|"
    rf"so|already|all)\W+)*(?:better|gone|fine again|ok again|good again|over)(?:\W+(?:now|today|already|again|thanks|"
    rf"than (?:yesterday|before)|this morning|i think))*\W*"
)


def by_words(draft: Draft, text: str) -> bool:
    """Takes a text that says in a few words how it was, or is; False where it says more, or something else."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or low.endswith("?") or len(low) > LONGEST or re.search(r"\d", low):
        return False
    if _BETTER.fullmatch(low):
        return _better(draft)
    if _HARD.fullmatch(low):
        return _hard(draft)
    if _GOOD.fullmatch(low) and _FEELS.search(low):
        return _good(draft)
    return False


def _hard(draft: Draft) -> bool:
    """Nothing goes up behind a session that was told; without one, one question: what is too much."""
    if paused_card(draft):
        return True
    since = draft.today - timedelta(days=1)
    told = [
        r for r in draft.known.entries if isinstance(r.body, SessionReport) and r.body.status in ("done", "partial")
    ]
    latest = next((r for r in reversed(told) if isinstance(r.body, SessionReport) and r.body.when >= since), None)
    if latest is not None:
        until = draft.today + timedelta(days=HELD_DAYS)
        hold = Easing(
            rule=HOLD, since=draft.today, until=until, effect=Effect(frozen=True, days=HELD_DAYS), at_once=True
        )
        draft.keep(
            Proposal(ref=draft.new_ref(), rule=HOLD, say=HOLD, why=HOLD, eases=(hold,), until=until, stands=True)
        )
        draft.say("felt-hard-kept", until=until - timedelta(days=1))
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
    else:
        draft.say("felt-hard-what")
    _offer_easier(draft)
    return True


def _offer_easier(draft: Draft) -> None:
    if next_session(draft) is not None:
        draft.offer(button("button-easier-next", "wish:yes"), button("button-wish-no", "wish:no"))
        draft.asking = Asking(topic="wish", about={"request": "easier", "text": "easier please"})
    count = draft.athlete.sessions_per_week
    row = [button("button-set-minutes", "set:minutes")]
    if count > 1:
        row.insert(0, button("button-days-fewer", f"days:{count - 1}", count=count - 1))
    draft.offer(*row)


def _good(draft: Draft) -> bool:
    """Glad of it; a pain that stands open is asked about, and nothing goes up for a word."""
    if paused_card(draft):
        return True
    if _ask_open(draft, "felt-good-and"):
        return True
    ahead = next_session(draft)
    draft.say("felt-good", day=ahead.date if ahead is not None else "none")
    return True


def _better(draft: Draft) -> bool:
    """What is better is asked where it is open; else which it is."""
    if paused_card(draft):
        return True
    if not _ask_open(draft, "felt-better-and"):
        draft.say("felt-better-what")
    return True


def _ask_open(draft: Draft, key: str) -> bool:
    """The question of what stands open, a pain before an illness; False where nothing does."""
    open_ = still_open(draft.laid().courses)
    if open_:
        draft.say(key)
        hurting.ask(draft, open_[-1], "")
        return True
    ill = illness(draft.known, draft.books.library, draft.local)
    if ill is not None and ill.well is None:
        draft.say("ask-ill-morning")
        draft.asking = Asking(topic="ill")
        draft.offer(*ill_buttons())
        return True
    return False
