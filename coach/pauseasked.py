"""Questions about a pause, and for the number to call: what stands, why, what ends it.

Rule: an answer here changes nothing; a sign in the same words is heard before.
"""

from __future__ import annotations

from datetime import date

from coach.cards import paused_card
from coach.diary import Clearance, Pause
from coach.draft import Draft
from coach.patterns import Pattern
from coach.pausenote import standing
from coach.reply import Say

_HELLO = r"\W*(?:(?:ok|okay|so|and|but|hey|hi|coach|please|sorry|wait)\W+)*"
_NUMBER = Pattern(
    _HELLO + r"(?:what(?:'?s| is| are| was)|which is|tell me|give me|remind me of)? ?(?:the |my |our |a )?(?:local )?"
    r"(?:(?:emergency|ambulance|crisis|help ?line) (?:phone |telephone )?(?:numbers?|lines?)|"
    r"numbers? (?:for|of|to call in|in) (?:an |the |a )?(?:emergenc\w+|ambulance|crisis))"
    r"(?: (?:here|again|where i am|please|in \w+))*\W*|"
    + _HELLO
    + r"when (?:should|do|must|would) (?:i|you|one|we) (?:call|ring|phone|need) (?:for )?(?:an |the )?"
    r"(?:ambulance|emergency|999|911|112)\W*"
)
#: The same in words that only mean it while a sign stands.
_WHOM = Pattern(
    _HELLO + r"(?:who(?:m)?|what number|which number) (?:do|should|can|shall|must|am) i (?:to |supposed to )?"
    r"(?:call|ring|phone|dial|contact)(?: (?:now|then|again|about (?:this|it|that)|for (?:this|it|that)))*\W*"
)
_PAUSE = r"(?:paus\w*|on hold|stopped|blocked|locked|frozen|suspended)"
_ITS = r"(?:my |the |this |it |that |everything |training |the training |plan |you )*"
#: Whether, why, since when and how long the plan is paused, and what the sign was.
_STATE = Pattern(
    _HELLO
    + rf"(?:(?:why|since when|how long|until when|till when|what)(?:'s|s)? (?:is|are|was|did|does|has|have|will) "
    rf"{_ITS}(?:been |be |still |now |last )*{_PAUSE}\b.*|"
    rf"(?:is|are) {_ITS}(?:still |now |already )*{_PAUSE}(?: (?:now|still|at the moment|again))*|"
    r"how long (?:does|will|is) (?:my |the |this )?(?:pause|break) ?(?:last|take|be|go on)?|"
    r"why (?:the|this|a|am i on a) (?:pause|hold)|still paused|am i (?:still )?(?:paused|on pause|cleared|blocked))\W*"
)
_WHY_NOT = Pattern(
    _HELLO + r"why (?:can'?t|can|may|should|shouldn'?t|mustn'?t|am|do|don'?t) i (?:not |still )*"
    r"(?:be )?(?:allowed to )?(?:train|run|lift|exercise|go on|start|work ?out)"
    r"(?: (?:now|yet|again|today|then|any ?more))*\W*"
)
_WHAT_NOW = Pattern(
    _HELLO + r"what (?:should|do|must|can|shall) i (?:have to |need to )?do"
    r"(?: (?:now|next|then|about (?:it|this|that)))*\W*"
)
_SIGN = Pattern(
    _HELLO + r"(?:what (?:was|is|were|are)|what'?s|which (?:was|is)|tell me) (?:the |my |that |this )?"
    r"(?:warning )?(?:signs?|red flags?|warnings?|reason)(?: again| for (?:it|that|this|the pause))*\W*"
)


def heard(draft: Draft, text: str) -> bool:
    """Answers a question about the pause or for the emergency number; False where the text is none."""
    low = " ".join(text.lower().replace("’", "'").split())
    pause = standing(draft)
    if _NUMBER.fullmatch(low) or (pause is not None and _WHOM.fullmatch(low)):
        numbers = draft.books.safety.numbers_in(draft.athlete.timezone)
        draft.say(
            "emergency-number",
            number=numbers.emergency,
            local="known" if numbers.local else "unknown",
            crisis=numbers.crisis,
        )
        return True
    if pause is not None and any(asks.fullmatch(low) for asks in (_STATE, _WHY_NOT, _WHAT_NOW, _SIGN)):
        _told(draft, pause)
        return True
    if _STATE.fullmatch(low):
        if not paused_card(draft):
            draft.say("not-paused")
        return True
    return False


def _told(draft: Draft, pause: Pause) -> None:
    """Since when, why, and what ends it; a crisis is spoken of as ever."""
    if pause.reason.startswith("crisis"):
        paused_card(draft)
        return
    grounds = [p for p, _ in draft.known.proposals if p.rule == pause.reason and p.why]
    numbers = draft.books.safety.numbers_in(draft.athlete.timezone)
    draft.say(
        "pause-told",
        day=_since(draft),
        why=Say(key=grounds[-1].why, facts=dict(grounds[-1].facts)) if grounds else "none",
        number=numbers.emergency,
        local="known" if numbers.local else "unknown",
    )


def _since(draft: Draft) -> date:
    """The day of the first sign that no clearance has followed."""
    began = draft.at
    for r in reversed(draft.known.records):
        if isinstance(r.body, Clearance):
            break
        if isinstance(r.body, Pause) and r.body.urgency != "none":
            began = r.at
    return began.astimezone(draft.athlete.zone).date()
