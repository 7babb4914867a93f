"""/feedback: words for the people who run this coach, passed on as they are written."""

from __future__ import annotations

from coach.diary import Asking
from coach.draft import Draft
from coach.reply import Reply, say

LONGEST = 1500


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
    """Takes the answer to "what shall I pass on?"."""
    command(draft, text)
    return True
