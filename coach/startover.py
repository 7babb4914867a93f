"""What cannot be had as asked: a plan "from scratch", data by e-mail. What there is instead is offered.

Rule: neither changes anything by itself.
"""

from __future__ import annotations

from coach import requests
from coach.cards import button, paused_card, settings_card
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.patterns import Pattern

_OVER = Pattern(
    r"\b(?:re-?)?(?:start|begin|do|go|plan|build|make|set)(?:ing)?(?: (?:it|me|all|again|everything|the|my|a|new|"
    r"whole|plan|"
    r"training|programme?))* (?:from (?:scratch|zero|the (?:very )?(?:beginning|start)|week (?:1|one))|"
    r"(?:all )?over(?: "
    r"again)?|anew|afresh|back at week (?:1|one)|again (?:at|from|with|in) (?:the (?:beginning|start)|zero|"
    r"week (?:1|one)))\b|\b(?:reset|rebuild|redo|restart) (?:my |the |our |whole )*(?:plan|"
    r"training|programme?)\b|\b(?:a )?(?:completely |whole )?new plan(?: please)?\W*$"
)
_NOT_OVER = Pattern(r"\b(?:don't|do not|not|data|account|delete|session|exercise|set|workout|timer)\b|\bwhy\b")
_MAIL = Pattern(
    r"\b(?:send|forward|get|have|want|post|mail|export)\b.*\b(?:e-?mail|mail|inbox)\b|^\W*(?:(?:please|can you|"
    r"could you|"
    r"will you)\W+)*(?:e-?mail|mail) (?:it|them|this|that|me|my)\b|\b(?:by|via|per|as an?) e-?mail\b"
)
_NO_MAIL = Pattern(r"\b(?:stop|no|not|never|unsubscribe|quit|without|any ?more)\b|n't\b")


def by_words(draft: Draft, text: str) -> bool:
    """Answers a wish to start over, or for an e-mail; False where a text has neither."""
    low = text.lower().replace("’", "'").strip()
    if _MAIL.search(low) and not _NO_MAIL.search(low):
        draft.say("no-mail")
        draft.offer(button("button-export", "anew:export"), button("button-calendar", "calendar"))
        return True
    if draft.known.began is None or not _OVER.search(low) or _NOT_OVER.search(low) or len(low.split()) > 14:
        return False
    if paused_card(draft):
        return True
    draft.say("start-over")
    draft.offer(button("button-plan-anew", "anew:plan"))
    draft.offer(button("button-settings", "anew:settings"), button("button-delete-all", "anew:delete"))
    return True


def press(draft: Draft, rest: str) -> bool:
    """What was chosen of it."""
    draft.card = None
    if rest == "delete":
        return requests.ask_delete(draft)
    if rest == "settings":
        settings_card(draft)
        return True
    if rest == "export":
        draft.say("export-coming")
        draft.close(file={"kind": "export"})
        return True
    if rest != "plan" or draft.known.began is None or paused_card(draft):
        return rest == "plan" and draft.known.began is not None
    before = draft.weeks()
    draft.replan()
    draft.say("plan-anew")
    say_difference(draft, lines_between(before, draft.weeks(), draft))
    draft.offer(button("button-week", "week:0"))
    return True
