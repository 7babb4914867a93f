"""A warning sign that is only asked about ("is chest pain normal?"): the safe answer, and one question back.

Rule: purely general is what names nobody and no moment. Any word of the athlete's own case, and every doubt, is heard
as the sign itself; so is whatever touches the mind. A yes to "is that you?" stops everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from coach.cards import button
from coach.diary import Asking, Known
from coach.draft import Draft
from coach.misreading import MIND
from coach.patterns import Pattern
from coach.redflags import red_flags
from coach.yesno import stop

TOPIC = "sign"
URGENT = ("emergency", "same-day")
HEART = ("RF01", "RF02", "RF03", "RF04")  #: signs of heart and breath: how they come decides, and that is said
LONGEST = 20  #: words of a question that is only a question
_HELLO = (
    r"(?:(?:hi|hey|hello|ok|okay|so|and|just|quick question|question|coach|out of curiosity|just curious|curious)\W+)*"
)
_JUDGED = (
    r"(?:normal|ok|okay|fine|common|usual|typical|dangerous|serious|bad|harmless|safe|a bad sign|a "
    r"sign of \w+(?: \w+)?|"
    r"something to worry about|anything to worry about|a thing|expected|a problem|a concern)"
)
#: The ways to ask about a thing in general; ``it`` is the thing.
_FORMS = tuple(
    Pattern(_HELLO + form + r"\W*")
    for form in (
        rf"(?:is|are) (?:it )?{_JUDGED} (?:for (?:runners|people|someone|lifters) )?to (?P<does>.+)",
        (
            rf"(?:is|are) (?P<it>.+?) (?:ever |always |usually )?{_JUDGED}(?P<more>(?: (?:after|during|"
            rf"when|while|in|with|from|for)\b.*)?)"
        ),
        (
            r"(?:what|why) (?:does|do|is|are|would|might|could) (?P<it>.+?) (?:mean|caused by|a sign "
            r"of|a symptom of|happen)\b.*"
        ),
        r"(?:what|which \w+) (?:causes?|brings on|gives (?:you|people|one)) (?P<it>.+)",
        (
            r"(?:can|could|does|do|will|would|might) (?:\w+ ){1,4}?(?:cause|give|mean|lead to|bring "
            r"on|trigger) (?:you )?(?P<it>.+)"
        ),
        (
            r"(?:does|do|can|could) (?P<it>.+?) (?:always |usually |ever )?(?:mean|come from|be "
            r"caused by|be a sign of|be normal)\b.*"
        ),
        (
            r"(?:do|can|could|why do) (?:people|runners|lifters|you|others) (?:ever |sometimes |often "
            r")?(?P<it>(?:get|have|feel|faint|pass out|collapse|black out|cough|vomit|pee)\b.*)"
        ),
        r"(?:what|which) (?:are|is) (?:the )?(?:signs?|symptoms?|red flags?) (?:of|for) (?P<it>.+)",
        (
            r"how (?:do|would|can) (?:you|i|people|we) (?:know|tell|recogni[sz]e|spot)(?: if| when| "
            r"whether)?(?: it'?s| it is)? (?P<it>.+)"
        ),
        (
            r"when (?:should|do) (?:i|you|one|people) (?:worry|be worried|see (?:a|the) doctor|call "
            r"\w+)(?: about| for| with)? (?P<it>.+)"
        ),
        (
            r"what (?:should|do|would) (?:i|you|one|people) do (?:if|when|in case of) (?:i|you|"
            r"someone)? ?(?:ever )?(?P<it>.+)"
        ),
        r"what (?:if|happens if) (?:i|you|someone|people) (?:ever )?(?P<it>(?:get|have|feel) .+)",
        r"(?:what is|what'?s|tell me about) (?P<it>.+)",
    )
)
#: Of these words one begins each of those ways.
_ASKING = Pattern(r"\b(?:is|are|what|why|which|can|could|does|do|will|would|might|how|when|tell)")
#: Words of an own case or of a moment. "When should I worry" and "what if I get" are in the forms themselves.
_VERB = Pattern(r"(?:get|have|feel|see|notice|faint|pass|collapse|black|cough|vomit|pee|throw)\b")
#: Diseases by name: (row, urgency). Asked about, not told of.
NAMED = (
    (Pattern(r"\bheart attacks?\b|\bcardiac arrest\b|\bangina\b"), ("RF01", "emergency")),
    (Pattern(r"\bheat ?strokes?\b"), ("RF08", "emergency")),
    (Pattern(r"\bstrokes?\b"), ("RF06", "emergency")),
    (Pattern(r"\b(?:blood clots?|dvt|deep vein \w+)\b"), ("RF05", "same-day")),
    (Pattern(r"\bpulmonary embolism\b|\banaphyla\w+"), ("RF04", "emergency")),
    (Pattern(r"\bcauda equina\b"), ("RF14", "emergency")),
    (Pattern(r"\b(?:sepsis|meningitis)\b"), ("RF11", "emergency")),
)
#: Leave to train is asked for oneself, whatever the words ("is it ok to run with chest pain?").
_OWN = Pattern(
    r"^(?:to )?(?:run|train|lift|race|exercise|go|do|keep|continue|carry|start|jog|work|push|squat|bench)\b|"
    r"\b(?:i|i'?m|im|i'?ve|ive|i'?d|me|my|mine|myself|we|us|our|he|she|him|her|his|they|them|their|"
    r"this|that|these|it'?s|"
    r"now|today|tonight|yesterday|again|still|since|just|morning|afternoon|evening|last|ago|already|currently|"
    r"keeps?|started|getting|got|had|been|was|were|having)\b"
)
_DENIES = Pattern(r"\b(?:no|not|never|none|friend|mate|curious|wondering)\b|n't\b")
_YES = Pattern(
    r"\W*(?:yes|yep|yeah|yup|aye|it is|that'?s me|it'?s me|i do|i am|i have (?:it|that)|kind of|sort of|a bit|a little|"
    r"maybe|sometimes|i think so|not sure|unsure|don'?t know|earlier|now)\b"
)
_NO = Pattern(
    r"\W*(?:no|nope|nah|not me|just (?:asking|curious|wondering)|only (?:asking|curious|wondering)|in general|"
    r"generally|asking for (?:a friend|someone else))(?:\W+(?:thanks|thank you|just (?:asking|curious|"
    r"wondering)|not me|"
    r"in general|i'?m fine|all good|it'?s not me|it isn'?t me|that'?s not me))*\W*"
)


def statements(text: str) -> tuple[str, ...]:
    """What a purely general question asks about, told as one's own, in each way it may be meant; empty for others.

    >>> statements("is chest pain normal after bench?"), statements("is my chest pain normal?")
    (('i have chest pain after bench',), ())
    """
    low = " ".join(text.lower().replace("’", "'").split())
    if _ASKING.search(low) is None or len(low.split()) > LONGEST or re.search(r"[.!?;]\s+\w", low):
        return ()
    out: list[str] = []
    for form in _FORMS:
        match = form.fullmatch(low)
        if match is None:
            continue
        groups = match.groupdict()
        it = f"{groups.get('it') or groups.get('does') or ''}{groups.get('more') or ''}".strip(" ?!.,")
        if it and not _OWN.search(it):
            out.append(f"i {it}" if groups.get("does") or _VERB.match(it) else f"i have {it}")
    return tuple(dict.fromkeys(out))


def heard(draft: Draft, text: str) -> bool:
    """Answers a general question about a warning sign; False where it is none, or more than a question."""
    pause = draft.known.pause_on(draft.today)
    if pause is not None and pause.urgency != "none":
        return False  # a sign stands: nothing is only a question then
    found = _worst(draft, statements(text))
    if found is None:
        return False
    told, urgency, row = found
    numbers = draft.books.safety.numbers_in(draft.athlete.timezone)
    draft.say(
        "sign-asked",
        urgent=urgency == "emergency" or row in HEART,
        number=numbers.emergency,
        local="known" if numbers.local else "unknown",
    )
    draft.offer(button("button-sign-yes", f"sign:yes:{urgency}:{row}"), button("button-sign-no", "sign:no"))
    back = draft.known.asking
    before = {} if back is None else {"topic": back.topic, "about": back.about}
    draft.asking = Asking(topic=TOPIC, about={"text": told, "urgency": urgency, "row": row, "back": before})
    return True


_BETWEEN = Pattern(r"(?<=[.!?;])\s+|\n+")  #: sentences


def told_beside(draft: Draft, text: str) -> str | None:
    """The sign as one's own, where a general question about it stands beside words of an own case; None elsewhere.

    "Is chest pain normal after bench? I've had it since Monday": neither sentence alone tells of the sign.
    """
    parts = [p for p in _BETWEEN.split(text.replace("’", "'")) if p.strip()]
    asked = [(p, found) for p in parts if (found := _worst(draft, statements(p))) is not None] if len(parts) > 1 else []
    rest = " ".join(p for p in parts if p not in {a for a, _ in asked})
    if not asked or not _OWN.search(rest.lower()) or _DENIES.search(rest.lower()):
        return None
    return f"{asked[0][1][0]}. {rest}"


def stop_as(draft: Draft, asking: Asking | None) -> None:
    """Stops everything for a sign that was agreed to be one's own and that no other table has stopped for."""
    if asking is not None and not any(r.alert for r in draft.replies):
        stop(draft, str(asking.about["urgency"]), str(asking.about["row"]))


def answered(known: Known, text: str) -> tuple[Known, str | None]:
    """What is known with the question that was open before; and what a typed answer to "is that you?" comes to.

    That is the sign in words of one's own, "" where it was only a question, None where the text is no answer.
    """
    asking = known.asking
    if asking is None or asking.topic != TOPIC:
        return known, None
    back = asking.about.get("back") or None
    known = replace(known, asking=None if back is None else Asking(topic=back["topic"], about=back["about"]))
    low = text.lower().replace("’", "'")
    if _NO.fullmatch(low):
        return known, ""
    return known, f"{asking.about['text']}. {text}" if _YES.match(low) else None


def only_asked(draft: Draft) -> None:
    """It was only a question; the one that was open before is open again."""
    draft.say("sign-only-asked")
    draft.asking = draft.known.asking


def press(draft: Draft, rest: str) -> bool:
    """The buttons: it is me, or I was only asking."""
    way, _, more = rest.partition(":")
    urgency, _, row = more.partition(":")
    if way == "no":
        asking = draft.known.asking
        back = (asking.about.get("back") if asking is not None and asking.topic == TOPIC else None) or None
        draft.say("sign-only-asked")
        draft.asking = None if back is None else Asking(topic=back["topic"], about=back["about"])
        return True
    if way != "yes" or urgency not in URGENT:
        return False
    stop(draft, urgency, row or "none")
    return True


def _worst(draft: Draft, told: Iterable[str]) -> tuple[str, str, str] | None:
    """The most urgent sign that the statements would be: the statement, how urgent, its row.

    None where none is urgent, or one touches the mind. What is unclear even then is seen the same day.
    """
    found: list[tuple[str, str, str]] = []
    for one in told:
        flags = red_flags(one, draft.books.safety.words)
        if any(f.row in MIND for f in flags):
            return None
        found += [(one, "same-day" if f.unclear else f.urgency, f.row) for f in flags if f.urgency in URGENT]
        found += [(one, urgency, row) for words, (row, urgency) in NAMED if words.search(one)]
    return min(found, key=lambda f: URGENT.index(f[1]), default=None)
