"""The first questions within the talk: their answers, what a message says beside them, and a sign that interrupts them.

Rule: while a warning sign pauses the plan, an answer to the setup is taken and the pause is said once more beside it;
what plays the sign down is no answer, and gets the sign's own words again (docs/decisions/0269).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from coach import openquestion, setupanswers, setupfree, setuphealth, setuphearing, welcome
from coach.acts import LOGGED, Act, Question, Request
from coach.ahead import DAY_WORD
from coach.cards import button
from coach.diary import Asking, Clearance, Pause, Setting
from coach.draft import Draft
from coach.hedges import heard
from coach.patterns import Pattern
from coach.pausenote import standing as pause_of_a_sign
from coach.picture import BARGAINING
from coach.reply import say
from coach.understanding import understood

Hear = Callable[[Draft, str], None]  #: hears a text as a message that answers nothing
_SAID = "setup-paused"  #: the setting that keeps when the pause was said beside an answer
_WRONG = Pattern(r"(?:\d+|and|,|\W)*")
_BARE = frozenset(("skip", "next", "pass", "skip it", "back", "go back", "previous", "ok", "okay"))


def taken(draft: Draft, about: dict[str, Any], text: str, acts: tuple[Act, ...], hear: Hear) -> bool:
    """Whether the text answers the first questions or corrects an answer; if so, that is kept and the next is put."""
    if setuphearing.exchanged(draft, about, text):
        return True
    if (many := setuphearing.many(draft, about, text)) is not None:
        _hear_rest(draft, *many, hear)
        return True
    return openquestion.answered(draft, Asking(topic="setup", about=about), text, acts) or setuphearing.corrected(
        draft, about, text
    )


def _hear_rest(draft: Draft, about: dict[str, Any], rest: str, hear: Hear) -> None:
    """What a message says beside its answers, where it says something, and then the question that is open."""
    if rest:
        reading, flags, _ = understood(draft, rest, None)
        if flags or any(isinstance(a, (*LOGGED, Question)) for a in reading.acts):
            draft.text = rest
            hear(draft, rest)
            if any(r.alert for r in draft.replies):
                return
            about = setupanswers.heard_pain(draft, about, reading.acts)
        draft.close()
    welcome.ask(draft, about)


# --- while a sign pauses the plan -------------------------------------------------------------------------------------
def waits(draft: Draft) -> dict[str, Any] | None:
    """Where the first questions stand while a warning sign pauses the plan; None where neither is so."""
    if draft.known.began is not None or pause_of_a_sign(draft) is None:
        return None
    return welcome.standing(draft)


def while_paused(draft: Draft, text: str, acts: tuple[Act, ...], hear: Hear) -> bool:
    """Takes an answer to the first questions; False where the text is none, and the sign is answered again.

    A word as short as "no" is an answer only where the question was named again behind the alarm: before that it may
    well be one to the alarm. In a crisis the questions wait.
    """
    about, pause = waits(draft), pause_of_a_sign(draft)
    if about is None or pause is None or pause.reason.startswith("crisis") or _of_the_sign(draft, text, acts):
        return False
    asking = draft.known.asking
    put = asking is not None and asking.topic == "setup"
    if not put and _bare(text):
        return False
    if taken(draft, about, text, setuphearing.sensible(text, acts), hear):
        return True
    if put and _WRONG.fullmatch(DAY_WORD.sub("", text.lower())):  # a day or a figure that does not fit the question
        draft.say("setup-not-understood")
        welcome.ask(draft, about)
        return True
    return False


def lead_on(draft: Draft) -> None:
    """Beside the turn's last message: the pause, once, where the next question is put; else the way back to it."""
    about, pause = waits(draft), pause_of_a_sign(draft)
    draft.close()
    if about is None or pause is None or not any(r.parts and not r.operators for r in draft.replies):
        return
    if any(isinstance(r.body, Pause) for r in draft.records):
        return  # the alarm itself stays alone
    crisis = pause.reason.startswith("crisis")
    if draft.asking is not None and draft.asking.topic == "setup":
        if not _said(draft) and not any(r.alert for r in draft.replies):
            draft.below(button("button-cleared", "clear"), above=say("paused-by-crisis" if crisis else "setup-paused"))
            draft.keep(Setting(values={_SAID: draft.at.isoformat()}))
        return
    if draft.asking is not None or any(b.data == "setup" for r in draft.replies for row in r.buttons for b in row):
        return
    asking = draft.known.asking
    if asking is not None and asking.topic == "setup":
        draft.asking = asking  # it was put behind the alarm, and stays open
    elif not crisis and pause.urgency != "emergency":
        draft.asking = Asking(topic="setup", about=about)
    question = say(f"setup-short-{about['step']}")
    draft.below(button("button-go-on", "setup"), under=None if crisis else say("setup-waits", question=question))


def resume(draft: Draft) -> None:
    """Puts the question in hand again below the words that have just lifted a pause."""
    about = welcome.standing(draft)
    lifted = any(isinstance(r.body, Clearance) for r in draft.records)
    if lifted and about is not None and draft.asking is None and draft.known.began is None:
        welcome.ask(draft, about)


def _of_the_sign(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Whether a text is about the sign: played down, taken back, cleared, or a wish to train in spite of it."""
    words = draft.books.safety.words
    message = heard(text, words.lexicon, words.idioms, draft.also(text))
    if any(isinstance(a, Request) and a.request in ("undo", "resume") for a in acts):
        return True
    return any(message.has(c) for c in BARGAINING) or message.mentions("clearance-cue")


def _bare(text: str) -> bool:
    word = " ".join(text.lower().replace("’", "'").split()).strip(" .!")
    plain = setupfree.YES, setupfree.NO, setupfree.UNDECIDED
    return word in _BARE or word.isdecimal() or setuphealth.is_no(word) or any(p.fullmatch(word) for p in plain)


def _said(draft: Draft) -> bool:
    """Whether the pause was said beside a question since the sign was told."""
    since = max(r.at for r in draft.known.records if isinstance(r.body, Pause) and r.body.urgency != "none")
    told = draft.known.setting(_SAID)
    return told is not None and datetime.fromisoformat(told) >= since
