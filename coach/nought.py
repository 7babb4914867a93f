"""A plain word behind the question how a pain was: "fine", "nothing at all", "didn't feel it" is a nought.

Rule: only a text that answers it as a whole. What is fine about something else, in part or for a while is no nought:
the question is put again. Where an illness lasts as well, nobody can tell which of the two is fine.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach import hurting
from coach.acts import Act, Lift, Question, Run, SmallTalk, Symptom
from coach.courses import still_open
from coach.diary import Asking
from coach.draft import Draft
from coach.illness import illness
from coach.patterns import Pattern
from coach.runs import place_text
from coach.scale import put_again
from coach.unasked import hushed

_LEAD = (
    r"(?:(?:yes|yeah|yep|no|nope|nah|oh|well|ok|okay|honestly|actually|luckily|thankfully|surprisingly|today|hi|hey|"
    r"hello|coach|so|and|good news)\W+)*"
)
_VERB = r"(?:'?s|was|is|felt|feels|went|has been|'?s been|stayed)"
_HOW = r"(?:(?:all|totally|completely|absolutely|perfectly|really|just|very|so|entirely|100%) )*"
_GOOD = (
    r"(?:fine|good|great|perfect|excellent|brilliant|grand|super|amazing|lovely|pain[- ]?free|quiet|silent|calm|"
    r"a non[- ]?issue)"
)
_NOTHING = (
    r"(?:nothing(?: there| to report| to feel| to complain about)?|none|not at all|"
    r"no (?:pain|issues?|problems?|problemo|trouble|troubles|bother|complaints?|niggles?|twinges?|reaction)|"
    r"(?:i )?(?:did ?n'?t|did not|could ?n'?t|could not) (?:even |really )?(?:feel|notice) "
    r"(?:it|a thing|anything|any pain|any of it)(?: once)?|(?:i )?felt nothing|"
    r"(?:it |that )?(?:did ?n'?t|did not) (?:hurt|bother me|complain)|zero|nil|nada|zilch)"
)
_TAIL = (
    r"(?:\W+(?:thanks|thank you|cheers|ta|today|tonight|this time|now|again|coach|throughout|during|during it|at all|"
    r"whatsoever|the whole (?:time|way|run|session)|the entire (?:time|run|session)|all the way(?: through)?|luckily|"
    r"lol|this (?:morning|evening)|all (?:day|morning|evening)))*"
)
_PARTLY = Pattern(
    r"\W*(?:(?:it|that|all|was|were|felt|is|has|been|just|i)\W+)*(?:fine|good|ok|okay|alright|nothing|great|perfect)\b"
    r".*\b(?:until|till|til|unless|except|apart from|at first|to start|for the first|mostly|up to|at the start|"
    r"but|then)\b.*"
)


LATELY = timedelta(days=4)  #: of a pain told so long ago "nothing this morning" may be
_NOTHING_THEN = Pattern(
    r"\W*(?:(?:well|ok|so|hey|hi|update|morning)\W+)*(?:(?:absolutely|really|literally) )?(?:nothing|none|nada|zero|"
    r"nil)"
    r"(?: at all| there| really)* (?:this|in the) morning(?: so far| either| yet| at all)*\W*"
)


def open_today(asking: Asking | None, today: date) -> bool:
    """Whether the question how a pain was, or is, was put this day."""
    if asking is None or asking.topic != "pain":
        return False
    return asking.about.get("timing") in ("during", "after", "morning") and asking.about.get("day") == today.isoformat()


def heard(draft: Draft, asking: Asking | None, text: str, acts: tuple[Act, ...]) -> bool:
    """Takes a plain word for the nought that it answers, or asks again; False where it is neither."""
    if asking is None or not open_today(asking, draft.today):
        return _nothing_told(draft, text)
    if any(isinstance(a, (Symptom, Lift, Question)) for a in acts):
        return False  # it was understood
    low = " ".join(text.lower().replace("’", "'").split())
    about = asking.about
    if _PARTLY.fullmatch(low) and all(isinstance(a, (Run, SmallTalk)) for a in acts):
        put_again(draft, asking)
        return True
    if not _plain(low, place_text(about["region"], None), about.get("side") or "left|right|both"):
        return False
    if illness(draft.known, draft.books.library, draft.local) is not None:
        put_again(draft, asking)
        return True
    told = Symptom(
        symptom="pain",
        when=draft.today,
        region=about["region"],
        side=about.get("side"),
        severity=0.0,
        timing=about["timing"],
        asked=True,
    )
    return hurting.answer(draft, told)


def _nothing_told(draft: Draft, text: str) -> bool:
    """ "Nothing this morning" while a pain is followed: nothing felt, or nothing done; the pain is asked about."""
    if _NOTHING_THEN.fullmatch(text.lower().strip()) is None or draft.known.began is None:
        return False
    pause = draft.known.pause_on(draft.today)
    if pause is not None and pause.urgency != "none":
        return False
    followed = [c for c in still_open(draft.laid().courses) if not hushed(draft.known, c)]
    lately = [c for c in followed if draft.local - c.latest.at <= LATELY and c.latest.at.date() != draft.today]
    if not lately:
        return False
    hurting.ask(draft, max(lately, key=lambda c: c.latest.at), "morning")
    return True


def _plain(low: str, place: str, side: str) -> bool:
    """Whether all of a text says that nothing was felt of what was asked about."""
    what = rf"(?:(?:my |the )?(?:(?:{side}) )?{re.escape(place.lower())}|it|that|all)"
    one = rf"(?:(?:{what} ?)?(?:{_VERB} )?{_HOW}(?:{_GOOD}|{_NOTHING})|all good|{what} {_VERB} {_HOW}gone)"
    return re.fullmatch(rf"\W*{_LEAD}{one}{_TAIL}(?:(?:\W+and|\W+so)?\W+{one}{_TAIL})?\W*", low) is not None
