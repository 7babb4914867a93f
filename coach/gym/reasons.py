"""Words of the card with a reason beside them: "skip this one i don't like the floor", "baby's awake, gotta go".

Rule: a reason without a figure changes nothing of what is asked for; a pain in it has been heard before.
"""

from __future__ import annotations

from coach.gym.saying import SAID
from coach.patterns import Pattern

_WHY = (
    r"(?:because|cos|cuz|cause|since|as|bc|i|i'?m|i'?ve|im|ive|it|it'?s|its|my|the|they|there|there'?s|not|no|too|"
    r"so|don'?t|can'?t|cannot|hate|boring|bored|kids?|baby|sorry|feel(?:ing|s)?|got|gotta|have|need|need(?:s|ed)?|"
    r"someone|somebody|work|boss|dinner|time|knackered|tired|shattered|exhausted|done in|wiped)"
)
_SKIP = Pattern(
    r"(?:(?:please|can i|could i|i'?ll|i'?d|let'?s|let me|gonna|ok|can we|rather|like to|want to) )*"
    r"(?:(?:skip(?:ping)?|leave out|drop|pass on)(?: (?:it|this(?: one| exercise)?|that(?: one)?))?|"
    r"leave (?:it|this|that)(?: one)? out|not (?:this|that)(?: one)?)"
    rf"(?:[ ,;.–-]+)(?:please[ ,]+)?{_WHY}\b(?:[^?\d]|\d{{1,2}} ?/ ?10)*"
)
_AND_STOP = Pattern(
    r"[^?\d]{3,60}?(?:[,;.!–-]+| and| so)\s*(?:so |and |i |i'?ve |ive )*"
    r"(?:(?:gotta|have to|need to|got to|must|better) (?:go|dash|run|leave|stop|finish|quit)(?: now)?|"
    r"(?:i'?ll |let'?s )?(?:stop|finish|leave) (?:it )?here|stop now|call it a day|"
    r"i'?m done for (?:today|now)|that'?s (?:it|enough) for today)"
)
_STOP = Pattern(
    r"(?:(?:ok|okay|sorry|right|please) )*"
    r"(?:(?:i'?ll |let'?s |i want to |i have to |i need to |have to |need to |gotta |got to |i must |must )?"
    r"(?:(?:stop|end|quit|finish|leave)(?: here| now| it here| the session(?: here)?| for today)?|go now|go)|"
    r"enough for today|i'?m done for (?:today|now)|call it a day|out of time|no more time)"
    rf"(?:[ ,;.!–-]+){_WHY}\b[^?\d]*"
)
_BARE_GO = Pattern(r"(?:(?:ok|okay|sorry|right|please|let'?s) )*go\b.*")  # "go": on with it
_DONE_AND = Pattern(
    r"(?:(?:ok|okay|yes|yep|and|phew|right) )*(?:done|finished|did (?:it|them|that|those)|that'?s done|"
    r"(?:both|all) (?:sets )?done)(?: with (?:it|that|them))?"
    r"[ ,.;!–-]+(?:and |but |though )*((?:it|that|they|those|this|them|both|these|was|were|felt|feels?|pretty|quite|"
    r"a bit|bit|very|really|super|too|so|way|not|easy|hard|tough|light|heavy|kinda|kind of)\b[^?\d]*)"
)


#: What says that it is the exercise in hand, whatever else is named: "skip this one i hate planks".
_IN_HAND = Pattern(r"\b(?:skip(?:ping)?|leave(?: out)?|drop|pass on|not) (?:it|this|that)\b")


def bare(low: str, *, named: bool = False) -> str:
    """The word of the card that a line is, without its reason; the line as it is where it is none.

    ``named``: an exercise of the session is; then it is that one which is left out, unless the one in hand is meant.

    >>> bare("skip this one i hate planks"), bare("baby's awake, gotta go"), bare("stop here i'm knackered")
    ('skip', 'stop', 'stop')
    >>> bare("skip to the planks"), bare("go on")
    ('skip to the planks', 'go on')
    """
    if any(sound.fullmatch(low) for sound in SAID.values()):
        return low
    if named and not _IN_HAND.search(low) and (_SKIP.fullmatch(low) or _STOP.fullmatch(low)):
        return low
    if _SKIP.fullmatch(low):
        return "skip"
    if _AND_STOP.fullmatch(low) or (_STOP.fullmatch(low) and not _BARE_GO.fullmatch(low)):
        return "stop"
    return low


def how_it_was(low: str) -> str | None:
    """What "done, it was a bit easy" says of the exercise beside that it is done; None where it says nothing.

    >>> how_it_was("done, it was a bit easy"), how_it_was("done with the first")
    ('it was a bit easy', None)
    """
    match = _DONE_AND.fullmatch(low)
    return None if match is None else match[1]
