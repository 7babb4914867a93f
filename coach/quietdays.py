"""Silence on some days of the week alone: "don't message me on weekends", "only remind me on weekdays".

Rule: it cannot be had, so nothing is switched off by such a wish; what can be had is offered.
"""

from __future__ import annotations

from coach.behind import MODE as BEHIND
from coach.cards import button
from coach.draft import Draft
from coach.patterns import Forms

_WRITE = r"(?:remind|message|text|write to|write|ping|nudge)(?: me)?"
LONGEST = 90  #: letters of such a wish
_SOME_DAYS = (
    r"(?:(?:the |my |every |all )?(?:weekends?|week-ends?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|sat|sun)"
    r"(?:(?: and | or |, ?| ?& ?|/)(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|sat|sun))*|rest days?|"
    r"run days?|"
    r"running days?|days? off))"
)
_WORD_OF = (
    r"(?:messages?|reminders?|texts?|notifications?|pings?|nudges?|alerts?|writing|messaging|texting|pinging|reminding)"
)
_NOT_ON = Forms(
    r"\W*(?:(?:please|pls|can you|could you|would you|hey|coach|ok|okay|so|and|but|just|i want|i'?d like)\W+)*"
    rf"(?:(?:no|without|stop(?: the| with)?|turn off(?: the| all)?|switch off(?: the| all)?|mute(?: the| all)?|"
    rf"cancel(?: the)?|"
    rf"pause(?: the)?|silence(?: the)?|skip(?: the)?|disable(?: the)?|stop sending(?: me)?|don'?t send(?: me)?(?: "
    rf"any)?)(?: (?:my|your|all|any))* {_WORD_OF}|"
    rf"(?:don'?t|do not|never|not|stop|quit) (?:{_WRITE}|reminding|messaging|texting|writing|pinging)(?: to)?(?: "
    rf"me)?|mute(?: me| it)?|be quiet|"
    rf"keep quiet|silence|quiet|leave me (?:alone|in peace))(?: (?:to me|me|please))*(?: (?:on|at|over|for|during|of))?"
    rf" (?:this |next )?{_SOME_DAYS}(?:\W+(?:please|pls|thanks|thank you|ok|if possible|any ?more|at all))*\W*",
    r"\W*(?:(?:please|pls|can you|could you|would you|hey|coach|ok|okay|so|and|but|i want you to)\W+)*"
    rf"(?:(?:only|just) {_WRITE}|{_WRITE} only|(?:reminders|messages) only|only (?:reminders|messages)|turn (?:the )?"
    rf"reminders off except)(?: to)?(?: me)?(?: on| during)?"
    rf" (?:week ?days|work(?:ing)? days|{_SOME_DAYS})(?:\W+(?:please|pls|thanks|thank you))*\W*",
)


def by_words(draft: Draft, text: str) -> bool:
    """Answers a wish for silence on some days of the week; False where a text wishes none."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or len(low) > LONGEST or not _NOT_ON.fullmatch(low):
        return False
    one_day(draft)
    return True


def one_day(draft: Draft) -> None:
    """Silence on some days of the week cannot be had: what can is offered."""
    draft.say("reminders-one-day")
    draft.offer(button("button-set-review", "review:"), button("button-reminders-behind", f"remind:{BEHIND}"))
    draft.offer(button("button-reminders-off", "remind:off"))
