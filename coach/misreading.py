"""The way back from an alarm that rests on a misreading: one plain question, and only a clear answer lifts the pause.

Rule: what the words themselves named (a plan, means, food kept away, the chest) is no misreading, whoever says so. Only
what was suspected, or a fear of injury heard as a wish, can be taken back, and never by playing it down.
"""

from __future__ import annotations

from collections.abc import Sequence

from coach.cards import button
from coach.diary import Asking, Clearance
from coach.draft import Draft
from coach.hedges import heard
from coach.patterns import Pattern
from coach.redflags import RedFlag, standing

TOPIC = "misread"
MIND = ("RF32", "RF33", "RF38")  #: signs of mood, eating and harm
#: What walking as always, nothing swollen and nothing out of shape speak against. Of every other sign of the body only
#: a clinician can say that there was nothing.
BODY = ("RF16", "RF18", "RF24", "RF26")
#: Words that name a sign of the mind whatever else was meant.
NAMED = (
    "want-to-die", "means", "means-sure", "cant-go-on", "crisis-now", "hopeless", "self-hurt-meant", "purge",
    "no-food-days", "low-weight", "abuse",
)  # fmt: skip
_SAYS = Pattern(
    r"\b(?:you(?:'ve| have)? (?:misread|misunderst\w+|misheard|got (?:me|that|it) wrong|read (?:me|that|it) wrong)"
    r"|(?:that'?s|that is|it'?s|this is) not what i (?:meant|said)|(?:i )?didn'?t mean (?:that|it|it like that|myself)"
    r"|not what i meant|i meant something else|misunderstanding|false alarm|wrong button"
    r"|i (?:misread|misunderstood|misheard|(?:read|got|understood) (?:it|that|you|the question) wrong"
    r"|(?:typed|pressed|tapped|hit) (?:it |that )?(?:by (?:mistake|accident)|(?:the )?wrong))"
    r"|i (?:just |only )?meant (?:an? injury|(?:that )?i'?m (?:afraid|scared|worried)"
    r"|a pulled|pulling|hurting my|getting injured|my (?:legs|muscles|knees?|back|training|technique)))\b"
)
#: What one says of a session that is done as well as of a life that is too much: asked, and the plain answer counts.
_FINISHED = Pattern(
    r"\W*(?:ok(?:ay)?|right|phew)?\W*(?:i'?m )?(?:all |so )?(?:done|finished|through) with (?:everything|it all|"
    r"all of it|all of them)(?: now| today)?\W*"
)
_SAFE = Pattern(
    r"\W*(?:(?:yes|yep|yeah|yes of course|of course)\W*)?"
    r"(?:(?:i'?m|i am) (?:(?:completely|totally|perfectly|absolutely|quite|very) )?safe(?: and well)?|"
    r"none of (?:that|these|those))\W*(?:thanks|thank you)?\W*"
)


def kind(draft: Draft, flags: Sequence[RedFlag]) -> str:
    """What kind of misreading the alarm of this message may be: mind, body, or none ("")."""
    worst = next((f for f in flags if not f.other), None)
    if worst is None or worst.urgency not in ("same-day", "emergency"):
        return ""
    words = draft.books.safety.words
    message = heard(draft.text, words.lexicon, words.idioms, draft.also(draft.text))
    if worst.urgency == "emergency" and not (worst.row == "RF32" and message.has("fear-word")):
        return ""
    finished = _FINISHED.fullmatch(draft.text.lower().replace("’", "'")) is not None
    if any(message.mentions(name) for name in NAMED if not (finished and name == "hopeless")):
        return ""
    named = {one.row for one in standing(message, words)}
    if worst.row in MIND:
        return "mind" if named <= {"RF32"} else ""
    return "body" if not named and worst.row in BODY else ""


def may(draft: Draft) -> str:
    """The kind of misreading that the standing pause may be taken back as; "" where a clinician has to clear it."""
    kinds = [p.misread for p in draft.known.standing_pauses if p.urgency != "none"]
    if not kinds or not all(kinds):
        return ""
    return "body" if "body" in kinds else "mind"


def heard_so(draft: Draft, text: str, flags: Sequence[RedFlag]) -> bool:
    """Whether the text says that the coach misread; if so, the question is put."""
    low = text.lower().replace("’", "'")
    found = may(draft)
    if not found or flags or not _SAYS.search(low):
        return False
    _ask(draft, found)
    return True


def typed(draft: Draft, text: str) -> bool:
    """The typed answer: only a clear one lifts the pause; anything unclear is asked again."""
    found = may(draft)
    if not found:
        return False
    if _SAFE.fullmatch(text.lower().replace("’", "'")):
        _lift(draft)
    else:
        _ask(draft, found, "again")
    return True


def press(draft: Draft, rest: str) -> bool:
    """The buttons: "You misread me", and the two answers."""
    found = may(draft)
    if not found or rest not in ("", "safe", "not"):
        return False
    if rest == "safe":
        _lift(draft)
    elif rest == "not":
        numbers = draft.books.safety.numbers_in(draft.athlete.timezone)
        draft.say(f"misread-not-{found}", number=numbers.emergency, crisis=numbers.crisis)
    else:
        _ask(draft, found)
    return True


def _ask(draft: Draft, found: str, how: str = "ask") -> None:
    draft.say(f"misread-{how}-{found}")
    draft.offer(button(f"button-misread-safe-{found}", "misread:safe"), button("button-misread-not", "misread:not"))
    draft.asking = Asking(topic=TOPIC)


def _lift(draft: Draft) -> None:
    draft.keep(Clearance(by="misread"))
    draft.replan()
    draft.say("misread-lifted")
