"""/feedback: words for the people who run this coach, passed on as they are written."""

from __future__ import annotations

import re

from coach.diary import Asking
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import Reply, say

LONGEST = 1500
_TOLD = Pattern(
    r"(?:(?:my|some|a bit of|i have(?: some)?|here'?s(?: some)?) )*feedback\s*(?:[:,;–-]+\s*(.+))?",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = Pattern(
    r"\W*(?:no|nope|nah|never ?mind|nothing|cancel|forget it|not now|stop|leave it|later)(?: thanks?| really)?\W*"
)


def as_command(text: str) -> str:
    """The command that "feedback: the timer is too loud" stands for; any other text as it is.

    >>> as_command("Feedback: love it"), as_command("feedback"), as_command("good feedback")
    ('/feedback love it', '/feedback', 'good feedback')
    """
    told = _TOLD.fullmatch(text)
    return text if told is None else f"/feedback {told[1] or ''}".strip()


def command(draft: Draft, words: str) -> None:
    """Passes words on; asks for them where there are none."""
    if not words:
        draft.say("feedback-what")
        draft.asking = Asking(topic="feedback")
        return
    number = f"{draft.known.athlete_id}"
    part = say("feedback-from", name=draft.athlete.name or "?", number=number, text=words[:LONGEST])
    draft.say("feedback-thanks")
    draft.close()
    draft.replies.append(Reply(parts=(part,), operators=True))


def typed(draft: Draft, text: str) -> bool:
    """Takes the answer to "what shall I pass on?"; a "never mind" is none."""
    if _NOTHING.fullmatch(text.lower().replace("’", "'")):
        draft.say("smalltalk-ok")
        return True
    command(draft, text)
    return True
