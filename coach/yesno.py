"""A typed yes or no behind an advice that asked something: it answers the question, never the change beside it.

Rule: an answer makes things stricter by itself; what it would make easier is only offered.
"""

from __future__ import annotations

import re

from coach.advice import Advice, Urgency
from coach.cards import button
from coach.clearancewords import said_in
from coach.diary import Asking, Known, Pause, Proposal, Verdict
from coach.draft import Draft
from coach.patterns import Pattern
from coach.pending import waiting

TOPIC = "symptom"  #: the open question of an advice, with its rule and the question's phrase key
FIT, UNCLEAR, HEART, DIZZY = "ask-cleared", "ask-red-flag", "ask-heart-effort", "ask-dizzy-run"
#: What a plain answer to a question says, in the reader's words.
SAYS = {("ask-urine", False): "my urine is dark brown and my muscles are very sore", ("ask-ill", True): "i feel ill"}
ASKED = frozenset(
    (FIT, UNCLEAR, HEART, DIZZY, *(key for key, _ in SAYS))
)  #: questions of which a yes or a no is the answer
CLEARED = ("heart-inactive", "surgery")  #: conditions that end with a clearance
LONGEST = 16  #: words of an answer
_PLAIN = r"(?:,? (?:please|thanks|thank you|it is|it does|it was|i am|i do|they did|she did|he did|definitely))*\W*"
_YES = Pattern(r"\W*(?:yes|yep|yeah|yup|aye|it is|it does|i am|i do|they did|she did|he did)" + _PLAIN)
_NONE = r"(?:(?:nothing|none|not any|neither)(?: (?:like|of|at) (?:that|those|them|these|it|the sort|all))?)"
_NO = Pattern(
    rf"\W*(?:(?:no|nope|nah),? (?:definitely )?{_NONE}|nothing like that|none(?: of (?:that|those|them|these|it))?|no|"
    r"nope|nah|not yet|no,? not yet|not really|it isn'?t|it'?s not)" + _PLAIN
)
_OPENS_NO = Pattern(r"\W*(?:no|nope|nah|not|never|nobody|haven'?t|i haven'?t|they haven'?t|don'?t know|unsure)\b")
_DOUBT = Pattern(r"\b(?:not|no|never|but|only|unless|until|if|think|maybe|might|hope|soon|will|going to)\b|n't\b")


def as_said(known: Known, text: str) -> str | None:
    """The sentence that a plain answer stands for; None where it is no such answer."""
    yes = _plain(text)
    asking = known.asking
    if asking is None or asking.topic != TOPIC or yes is None:
        return None
    return SAYS.get((str(asking.about.get("ask")), yes))


def taken(draft: Draft, text: str) -> bool:
    """Takes a plain answer to the question that stands beside an advice; False where there is none."""
    yes = _plain(text)
    asking = draft.known.asking
    key = None if asking is None or asking.topic != TOPIC else asking.about.get("ask")
    if asking is None or key not in ASKED:
        return False
    if key == FIT and yes is None:
        yes = _of_fitness(text)
    if yes is None:
        return False
    if key == FIT:
        _fit(draft) if yes else _unfit(draft)
    elif key in (UNCLEAR, HEART, DIZZY) and yes:
        emergency = key == UNCLEAR and asking.about.get("rule") == "unclear-emergency"
        stop(draft, "emergency" if emergency else "same-day")
    elif key == UNCLEAR:  # a no settles nothing: what was said stands, and so does the way out
        draft.say("answer-still-see")
    else:
        _offer_again(draft, "answer-noted")
    return True


def stop(draft: Draft, urgency: str, row: str = "none") -> None:
    """Stops everything as a red flag of this class does: one instruction, and a pause until somebody has cleared it."""
    numbers = draft.books.safety.numbers_in(draft.athlete.timezone)
    draft.parts.clear()
    draft.rows.clear()
    known: Urgency = "emergency" if urgency == "emergency" else "same-day"
    facts = {
        "row": row,
        "number": numbers.emergency,
        "local": "known" if numbers.local else "unknown",
        "crisis": numbers.crisis,
    }
    say, why = f"advice-{urgency}", f"why-{urgency}"
    draft.keep(Pause(reason=urgency, urgency=known))
    draft.advice.append(
        Advice(rule=urgency, urgency=known, action="stop", say=say, why=why, facts=facts, pauses=True, rules=(urgency,))
    )
    draft.say(say, **facts)
    draft.close(alert=True)


def _plain(text: str) -> bool | None:
    low = text.lower().replace("’", "'")
    return True if _YES.fullmatch(low) else False if _NO.fullmatch(low) else None


def _of_fitness(text: str) -> bool | None:
    """The same of a longer answer to whether training was said to be fine; in doubt it was not."""
    low = text.lower().replace("’", "'")
    if len(low.split()) > LONGEST or low.rstrip().endswith("?"):
        return None
    if _OPENS_NO.match(low):
        return False
    who, _ = said_in(text)
    if re.match(r"\W*(?:yes|yep|yeah|yup)\b", low) or who:
        return _DOUBT.search(low) is None
    return None


def _fit(draft: Draft) -> None:
    """Good to know. What was proposed is put again, for it was not what the yes was said to."""
    conditions = [c for c in CLEARED if c in draft.athlete.conditions]
    _offer_again(draft, "answer-fit")
    for name in conditions:
        draft.offer(button("button-condition-over", f"cond:{name}", which=name))


def _unfit(draft: Draft) -> None:
    """Then what was proposed holds until somebody has said so."""
    mine = _latest(draft)
    if mine is not None:
        draft.keep(Verdict(ref=mine.ref, accepted=True))
    draft.say("answer-unfit", eased=mine is not None)
    if mine is not None:
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))


def _offer_again(draft: Draft, key: str) -> None:
    mine = _latest(draft)
    draft.say(key, open=mine is not None)
    if mine is not None:
        draft.offer(button("button-accept", f"yes:{mine.ref}"), button("button-decline", f"no:{mine.ref}"))


def _latest(draft: Draft) -> Proposal | None:
    """The proposal that the question came with, if it still waits for its answer."""
    asking = draft.known.asking
    ref = None if asking is None else asking.about.get("ref")
    return next((p for p in waiting(draft) if p.ref == ref and (p.eases or p.changes)), None)


def asks(rule: str, key: str | None, ref: str = "") -> Asking:
    """The open question of an advice; ``ref``: of the proposal that it came with."""
    return Asking(topic=TOPIC, about={"rule": rule, "ask": key, "ref": ref})
