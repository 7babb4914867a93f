"""What a text says of an illness told before: well again, better, partly gone, or none at all.

Rule: clause by clause, and only where every clause is understood; one that is not ("but still coughing") leaves the
whole to those who read signs. A fever gone is not well yet.
"""

from __future__ import annotations

import re
from typing import Literal

from coach.patterns import Pattern

#: ``partly``: some of it is told as gone and nothing else; ``denied``: it is said to be, or to have been, no illness.
Word = Literal["well", "better", "partly", "denied"]
LONGEST = 30  #: words

_SIGN = (
    r"(?:(?:sore |scratchy |bad |dry |head |horrible |nasty |stupid |streaming |runny |blocked |snotty |upset |dodgy |"
    r"winter |stomach |tummy |tickly )*"
    r"(?:throat|cough|coughing|cold|flu|bug|virus|lurgy|sniffles|nose|snot|sinuses|head|headache|nausea|stomach|tummy|"
    r"belly|gut|guts|sickness|vomiting|throwing up|diarrhoea|diarrhea|runs|squits|aches|body aches|chills|shivers|"
    r"symptoms?|infection|tonsillitis|tonsils|illness|covid|norovirus|hangover|sneezing|congestion|phlegm|tickle))"
)
_SIGNS = rf"(?:(?:the |my |that |this |all (?:the |my )?)?{_SIGN}(?:(?: and | & |/| or |, ?)(?:the |my )?{_SIGN})*)"
_IS = r"(?: (?:is|are|has|have|was|were|went|seems?|feels?|been|'s|s)|'s|s|'ve)*"
_HOW = (
    r"(?: (?:all|now|finally|totally|completely|fully|pretty much|basically|absolutely|long|really|also|too|much|quite|"
    r"definitely|properly|entirely))*"
)
_SO = r"(?:(?:all|now|finally|totally|completely|fully|absolutely|really|100 ?%|definitely|properly|pretty|very|so) )*"
_WHEN = (
    r"(?: (?:now|again|today|tonight|tho|though|too|as well|at last|finally|completely|totally|overnight|already|"
    r"this morning|this evening|since (?:[a-z]+ ?){1,3}|for (?:a|one|two|three|\d) (?:full |whole )?days?(?: now)?|"
    r"yesterday|at all|any ?more|thank god|thankfully|luckily|coach|thanks|tbh|lol))*"
)
_ME = (
    r"(?:(?:i'?m|i am|im|i feel|i'?m feeling|im feeling|i am feeling|feel|feeling|felt|i'?ve been|been|woke up|"
    r"woke up feeling|i woke up|i woke up feeling|back to|back|being|i'?m back to|i am back to|i'?ve|i have|have) )*"
)
_FILLS = Pattern(
    r"(?:hi|hey|hello|hiya|coach|morning|good morning|good news|great news|yes|yep|yeah|yay|ok|okay|finally|thanks|"
    r"thank you|guess what|update|so|and|well|hurray|hooray|phew|woohoo|thank god|thankfully|luckily|lol|haha|"
    r"happy days|slept (?:really |very )?(?:well|great|fine|good|like a (?:baby|log))|"
    r"(?:i )?(?:ate|had|eaten|eating)(?: a)?(?: (?:normal|normally|proper|big|good|full))*(?: (?:breakfast|dinner|"
    r"lunch|again|food|normally|toast))*|(?:my )?(?:appetite|energy)(?:'s| is| has come)? back|"
    r"ready to (?:go|train|run|lift)|"
    r"raring to go|without (?:any )?(?:medicine|meds|tablets|pills)|(?:test(?:ed|ing)?|lateral flow|lft)(?: was| is)? "
    r"negative|no (?:fever|temp|temperature))" + _WHEN
)
#: Well, by these words alone.
_WELL = Pattern(
    rf"{_ME}{_SO}"
    r"(?:well|healthy|recovered|over it|over (?:the|my|that|this) " + _SIGN + r"|back to (?:normal|full health|health|"
    r"my (?:old|normal|usual) self|being well)|"
    r"(?:full|good) health|fit again|myself again|(?:my )?(?:old|normal|usual) "
    r"self(?: again)?|human again|normal again|(?:good|fine|ok|okay|great|right|better|alright|well|100 ?%|a hundred "
    r"(?:%|percent|per cent)|perfect) again|all better|all good again|all good now|symptom[- ]free|right as rain|"
    r"(?:no longer|not|n't) (?:ill|sick|unwell|poorly) (?:any ?more|any longer|now)|no longer (?:ill|sick|unwell|"
    r"poorly))" + _WHEN
    + rf"|(?:it(?:'s| is| has)?|everything|all of it|the lot|all symptoms|it(?:'s| is) all|all)"
    rf"{_IS}{_HOW} (?:gone|over|passed|cleared(?: up)?|back to normal){_WHEN}"
)  # fmt: skip
#: Well only beside something that has gone.
_FEELS = Pattern(
    rf"{_ME}{_SO}(?:good|fine|ok|okay|great|normal|brilliant|amazing|super|perfect|100 ?%|top|fantastic|strong){_WHEN}"
)
_GONE = Pattern(
    rf"{_SIGNS}{_IS}{_HOW} (?:gone|over|passed|cleared(?: up| off)?|settled|stopped|back to normal|fine|ok|okay|good|"
    rf"clear|history|done|done with|shifted|calm|lifted|behind me){_WHEN}"
    rf"|(?:i have |i'?ve |there'?s )?(?:no(?: more)?|nothing left of (?:the|my|that)|without(?: any)?) {_SIGNS}"
    r"(?: (?:left|remaining))?" + _WHEN + r"|(?:there'?s )?nothing left(?: of it)?" + _WHEN
)
_BETTER = Pattern(
    rf"(?:(?:{_SIGNS}|it|that|things?|i){_IS}{_HOW} |{_ME}{_SO})"
    r"(?:(?:a bit|a little|a lot|slightly|much|way|loads|already) )*"
    rf"(?:better|improving|improved|easing|eased|going|nearly gone|almost gone|on the mend|down){_WHEN}"
)
_DENIED = Pattern(
    r"(?:(?:no|nope|nah|sorry|actually|but|oh|wait|coach) )*(?:i'?m |i am |im |i was |i |i'?ve never been |"
    r"it'?s |it is |"
    r"it was |that'?s |that was )?(?:not|n't|never|wasn'?t|isn'?t)(?: (?:really|actually|properly|even|an?|been))* "
    r"(?:ill|sick|unwell|poorly|illness|cold|bug|sickness|infection)(?: (?:at all|though|tho|or anything|just))*"
)
#: What it was, if it was no illness.
_MERELY = Pattern(
    r"(?:(?:it'?s|it is|it was|that'?s|that was|just|only|i just have|i'?ve just got|i have|merely|really|more|like|"
    r"probably|a bit of|a little|bit of|a|an|the|my|some|of|slight|tiny|small|from|because of|due to) )*"
    r"(?:tickle|tickly throat|tickle in (?:the|my) throat|scratch|dry throat|dry air|cold air|"
    r"frog in (?:the|my) throat|"
    r"hay ?fever|allergy|allergies|pollen|dust|dusty (?:gym|room|house)|smoke|smoker'?s cough|clearing (?:my )?throat|"
    r"cleared my throat|swallowed (?:it )?wrong|crumb|air ?con|aircon|heating|misunderstanding|my usual cough|"
    r"usual cough)(?: (?:in (?:the|my) throat|from (?:the )?(?:dust|pollen|air|smoke|heating|aircon)))?"
)
_BARE = Pattern(_SIGNS)
_NO = Pattern(r"(?:no|nope|nah|sorry|oh|wait|actually)")
_ASKS = Pattern(
    r"(?:so |and |when |how soon |what |ok )*(?:can|could|may|might|should|shall|am|is it|do|does|will|would)\b.*|"
    r"(?:when|what|how) (?:can|could|may|should|shall|do)\b.*|(?:want|wanna|would like|i'?d like|let'?s|going|gonna|"
    r"i want|time|ready)(?: to)? (?:run|train|lift|go|start|get|restart|begin)\b.*"
)
_TELLS = Pattern(r"\b(?:feel|feeling|woke)\b")
_SPLIT = Pattern(r"\s*(?:[,;:!?\n]+|\.(?!\d)|\s[-–—]+\s|\b(?:and|but|so)\b)\s*")
_FEVER = Pattern(r"\b(?:fever\w*|temp\w*|3[89]|4[01])\b")


def word_of(text: str) -> Word | None:
    """What a text says of an illness; None where some of it says something else.

    >>> word_of("throat gone, good again"), word_of("throat gone but now coughing"), word_of("not ill, just a tickle")
    ('well', None, 'denied')
    """
    low = " ".join(text.lower().replace("’", "'").split())
    if not low or len(low.split()) > LONGEST:
        return None
    said: set[str] = set()
    asks = named = False
    for clause in _clauses(low):
        kind = "asks" if asks else _kind(clause)
        if kind is None or (named and kind not in ("sign", "gone", "better")):
            return None
        named = kind == "sign"  # "cough, throat, all of it": what follows says what has become of it
        asks = asks or kind == "asks"  # what follows belongs to the question
        said.add(kind)
    if named:
        return None
    if "denied" in said:
        return "denied" if said <= {"denied", "merely", "fills", "no"} else None
    if "merely" in said or "no" in said:
        return None
    if "well" in said or {"feels", "gone"} <= said:
        return "partly" if _FEVER.search(low) and "well" not in said else "well"
    if "better" in said:
        return "better"
    return "partly" if "gone" in said or ("feels" in said and _TELLS.search(low)) else None


def _clauses(low: str) -> list[str]:
    return [c for c in (c.strip(" .'\"()*") for c in _SPLIT.split(low)) if re.search(r"\w", c)]


def _kind(clause: str) -> str | None:
    """What one clause says."""
    for kind, pattern in (
        ("asks", _ASKS), ("denied", _DENIED), ("well", _WELL), ("gone", _GONE), ("better", _BETTER),
        ("feels", _FEELS), ("merely", _MERELY), ("no", _NO), ("fills", _FILLS), ("sign", _BARE),
    ):  # fmt: skip
        if pattern.fullmatch(clause):
            return kind
    return None
