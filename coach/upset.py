"""A stomach that empties itself, in the words people have for it ("both ends all night, last spew about 5").

Rule: it counts where it is the athlete's own and of the last day; what a hard effort brought up, or nearly, is none.
"""

from __future__ import annotations

from coach.concepts import Lexicon
from coach.hedges import heard
from coach.patterns import Pattern

_EMPTIES = Pattern(
    r"\b(?:(?:out )?(?:of |at |from )?both ends|spew\w*|chunder\w*|puk(?:e|es|ed|ing)|"
    r"(?:threw|throwing|thrown) (?:it |everything )?up|vomit\w*|chuck(?:ed|ing) up|(?:the )?(?:squits|trots)|diarrh\w+|"
    r"(?:living|lived|sat|been) on the (?:loo|toilet)|"
    r"(?:violently|properly) sick|"
    r"(?:been|was|being) sick (?:all night|twice|overnight|till|until|since|again|\w+ times))\b"
)
_LATELY = Pattern(
    r"\b(?:all night|last night|overnight|in the night|this morning|today|tonight|all day|since|hours? ago|"
    r"(?:last|final) (?:one|spew|vomit|puke|time|lot)|(?:at|about|around|till|until) \d{1,2}(?:\s?[ap]m)?|"
    r"\d ?am|now|just|still|yesterday)\b"
)
_NEARLY = Pattern(
    r"\b(?:nearly|almost|about to|want(?:ed)? to|could have|wanna|going to|gonna|thought i'?d|"
    r"felt like|feel like|make me|makes me) "
    r"(?:\w+ ){0,2}(?:spew|puk|vomit|throw|chunder|chuck)"
)
_EFFORT = Pattern(
    r"\b(?:after|at the end of|from|on|during) (?:the |that |those |my |a |last )*(?:\w+ )?"
    r"(?:intervals?|race|reps?|hills?|session|squats|sprints?|set|finish|time trial|track|5k|10k|marathon)\b"
)


def empties(text: str, lex: Lexicon) -> bool:
    """Whether the athlete vomits or has diarrhoea now, or had in the last day.

    Only a message with words for it is taken apart by ``lex``, and with no idioms: hardly any has.
    """
    low = text.lower().replace("’", "'")
    found = _EMPTIES.search(low)
    if found is None or _LATELY.search(low) is None or _NEARLY.search(low) or _EFFORT.search(low):
        return False
    message = heard(text, lex)
    inside = [t for t, w in enumerate(message.words) if found.start() <= w.start < found.end()]
    return not any(message.other[t] or t in message.past for t in inside)
