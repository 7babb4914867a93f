"""The answer to whether a wish was one: what the coach offered to do is done, or all stays as it is."""

from __future__ import annotations

from coach import leaving, requests
from coach.acts import Request
from coach.draft import Draft


def press(draft: Draft, rest: str) -> bool:
    """Yes or no to the wish that was asked about last; False where none is."""
    asking = draft.known.asking
    if asking is None or asking.topic != "wish" or rest not in ("yes", "no"):
        return False
    draft.card = None
    if rest == "no":
        draft.say("wish-left")
        return True
    draft.text = str(asking.about["text"])
    if asking.about["request"] == "skip" and leaving.leave_out(draft, draft.text.lower().replace("’", "'")):
        return True
    return requests.carry_out(draft, Request(request=asking.about["request"]), sure=True)
