"""A break told in words: "two weeks on the boat, did nowt but eat", "4 weeks since keyhole appendix".

Rule: a length of time is a break where it is said that nothing was done in it, where it is counted from an operation,
or where the message asks how to start again and complains of nothing. What lies ahead, and time of training, is none.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern

_SENTENCE = Pattern(r"[^.?!\n]+")
_WORK = (
    r"(?:training|train\w*|running|runs?|ran|lifting|lifts?|lifted|gym|weights|sessions?|exercise|workouts?|strength)"
)
_NOBODY = r"(?:nothing|nowt|nada|zilch|naff all|bugger all|sod all|fuck all|jack|zip|very little|next to nothing)"
#: That nothing was done in that time.
_IDLE = Pattern(
    rf"\b(?:did|done|doing|do) (?:absolutely |basically |literally )?{_NOBODY}\b|"
    rf"\b{_NOBODY} but (?!easy|{_WORK})\w+|"
    rf"\b(?:no|zero|not (?:a|one)(?: single)?|without(?: any)?|0) (?:proper |real |strength )?{_WORK}\b|"
    r"\b(?:haven'?t|hasn'?t|didn'?t|not|never) (?:\w+ )?(?:train|trained|run|ran|lift|lifted|exercised?|squatted|"
    r"done (?:a (?:single )?(?:thing|stroke|rep|set|workout)|anything|any(?: \w+)?)|"
    r"been to the gym|touched (?:a|the) (?:bar|barbell|weight|weights|dumbbell))\b|"
    r"\b(?:sat|lay|been|lying|sitting|stuck) (?:on|in) (?:my |the )?(?:arse|bum|backside|sofa|couch|bed|hospital)\b|"
    r"\bjust (?:ate|eating|drank|drinking|slept|sleeping|sat|lay)\b|"
    rf"(?:^|[,;] *)(?:{_NOBODY})(?: at all)? (?:for|in|since)\b"
)
#: That it is asked how to start again.
_AGAIN = Pattern(
    r"\b(?:start|pick (?:it |things |this )?(?:back )?up|resume|carry on|go on|continue|crack on|begin)(?: again)?"
    r"(?: from)? where (?:i|we) (?:left|stopped|were|finished)\b|"
    r"\bwhere (?:do|should|would|to|can) (?:i |we )?(?:re)?(?:start|begin|pick)\b|"
    r"\b(?:same|old|what|which) (?:weights?|loads?) (?:as before|again|now|\?|to)|\bsame weights\b|"
    r"\bease (?:my way )?back\b|\bback (?:to it|at it|in the gym|to the gym|on it|into it)\b|"
    r"\bstart(?:ing)? (?:again|over|back)\b|\bfirst (?:session|lift|run|gym|one|time|day) (?:back|since|in)\b|"
    rf"\bfirst {_WORK} (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight)"
)
#: What lies ahead is no break yet, and a time of training is none.
_AHEAD = Pattern(
    r"\b(?:next|coming|upcoming|will|going to|gonna|about to|starts?|starting|"
    r"from (?:mon|tue|wed|thu|fri|sat|sun|tomorrow)\w*|until|till|if|plan(?:ning)?|would|pack|before)\b|\bi'?ll\b"
)
_OF_TRAINING = Pattern(
    r"^\s*(?:of|into|on|in|with) (?:the |my |this |your |a |proper |solid |good |hard |steady )*"
    r"(?:plan|programme|program|training|lifting|running|block|gym|sessions?|strength|phase|cycle|schedule|rehab)\b"
)
_OPERATION = Pattern(
    r"^\s*(?:since|after|post|on from|out from|from)[ -](?:\w+ ){0,3}?(?:\w*surgery|op|operation|keyhole|appendix|"
    r"appendectomy|appendicectomy|hernia|repair|arthroscopy|scope|meniscectomy|c-section|section|caesarean|gallbladder|"
    r"procedure|hysterectomy|vasectomy|biopsy|ablation|bunion|wisdom t\w+)\b"
)
#: What one wants for so long, and nothing told of what was: "no running for 2 weeks please".
_WISH = Pattern(
    rf"\W*(?:(?:ok|okay|right|so|please|coach|i (?:want|need)|let'?s (?:do|have)),? )*no {_WORK} (?:at all )?for "
    r"(?:about |around |at least )?(?:the next )?\S+ (?:days?|weeks?|wks?|months?|fortnight)"
    r"(?: (?:from (?:now|today|tomorrow)|please|pls|plz|ok))*\W*|"
    rf"\W*(?:please )?no {_WORK} (?:at all )?for a (?:fortnight|while)(?: (?:please|pls))?\W*"
)
_SINCE = Pattern(
    rf"\b(?:haven'?t|havent|not|didn'?t|never|no|zero|nothing|nowt)\b(?: \w+){{0,3}} since\b|\blast {_WORK} was\b|"
    rf"\b(?:off|out|away|break) since\b"
)


def wished(low: str) -> bool:
    """Whether a text is nothing but a wish to leave it for so long: "no running for 2 weeks please"."""
    return _WISH.fullmatch(low) is not None


def of_training(behind: str) -> bool:
    """Whether a length of time is one of training: "after 2 weeks of the plan". ``behind``: the text behind it."""
    return _OF_TRAINING.search(behind) is not None


def is_break(low: str, start: int, end: int, *, complains: bool) -> bool:
    """Whether the length of time at ``start``–``end`` of ``low`` was a break; ``complains``: something hurts."""
    behind = low[end:]
    if of_training(behind):
        return False
    if _OPERATION.search(behind):
        return True
    if wished(low):
        return False
    sentence = next(m for m in _SENTENCE.finditer(low) if m.start() <= start < m.end())
    if _AHEAD.search(sentence[0]) or re.search(r"\bin (?:about |only )?$", low[:start]):
        return False
    if _IDLE.search(sentence[0]):
        return True
    return not complains and _AGAIN.search(low) is not None and not _hurts_since(low[:start])


def _hurts_since(before: str) -> bool:
    return re.search(r"\bfor (?:about |over |the last |nearly )*$", before) is not None and "off" not in before


def idle_since(low: str) -> bool:
    """Whether a day named behind "since" is the last on which anything was done: "haven't lifted since easter"."""
    return _SINCE.search(low) is not None and _IDLE.search(low) is not None
