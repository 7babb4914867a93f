"""What is said not to be bad, or only asked about; bad at some times and fine at others; stiff, and then not.

Rule: none of it is a figure, and none of it the all-clear: how bad it is stays to be asked.
"""

from __future__ import annotations

from coach.patterns import Pattern

_SO_MUCH = (
    r"(?:too|so|that|very|really|all that|as|half|particularly|terribly|anything|at all|actually|quite|exactly|overly)"
)
_NO_BAD = Pattern(
    rf"(?:\b(?:isn'?t|aren'?t|wasn'?t|weren'?t|not|doesn'?t (?:feel|seem|look)|don'?t (?:feel|seem)|"
    rf"didn'?t (?:feel|seem)|nothing|nowhere near|far from|hasn'?t been|haven'?t been|ain'?t)"
    rf"(?: (?:feeling|hurting|looking|today|now|anymore))?\s+(?:{_SO_MUCH}\s+){{0,2}}|"
    r"\bnever (?:(?:too|really|very|particularly) )?|\bno\s+)\Z"
)
_NOT_NOW = Pattern(r"\b(?:been|never)\s+(?:so|that|as|this)\s+\Z")  #: "it hasn't been so bad in years" is bad
_AT_THE_TIME = Pattern(r"\W*(?:before|yesterday|usually|normally|in (?:years|months|weeks|ages)|for ages|last)\b")
_ASKED = Pattern(
    r"(?:\A|[.;!?\n])\W*(?:(?:hi|hey|hello|coach|so|ok|okay|and|but|also|question|quick question|please)\W+)*"
    r"(?:is|are|isn'?t|aren'?t)\s+"
    r"(?!(?:my|his|her|their|our|both|left|right|the (?:left|right|pain)|this pain|it|really|very|quite|pretty|so|too|"
    r"still|now|getting|super|just|also|sore|stiff|painful|hurting|aching|swollen|tight|worse)\b)"
    r"(?:(?!\b(?:but|it'?s|i|i'?m|i'?ve)\b)[^.,;!?\n])+\Z|"
    r"\bis (?:it|that|this) (?:(?:so|really|that|too) )?\Z"
)
_FINE = r"(?:fine|ok|okay|alright|all right|good|great|grand|no (?:problem|bother|issue)s?|nothing|not a problem)"
_WHEN = (
    r"(?:when(?:ever)?|if|while|whilst|once|during|on|in|with|at|after|by|as soon as|first thing|\w{2,}ing\b|otherwise|"
    r"the rest)"
)
_BAD = r"(?:bad(?:ly)?|awful|terrible|severe|horrible|nasty)"
_AT_TIMES = Pattern(
    rf"\b{_BAD} (?:only |just |mostly |mainly |sometimes )*{_WHEN}\b[^.;!?\n]*?\b{_FINE}\s+(?:\w+ )?{_WHEN}\b|"
    rf"\b{_BAD} (?:only |just )*{_WHEN}\b[^.;!?\n]*?(?:,|\bbut\b|\band\b) *{_WHEN}"
    rf"(?: \w+){{1,5}} {_FINE}\b|"
    rf"\b{_FINE} (?:\w+ )?{_WHEN}\b[^.;!?\n]*?\b{_BAD} (?:only |just |mostly |mainly )*{_WHEN}\b"
)
_STIFF_BRIEFLY = Pattern(
    r"\bstiff\w*\b(?=[^.;!?\n]*\b(?:min|mins|minutes?|seconds?|secs?|half an hour|an hour|"
    r"first (?:thing|few|couple|steps?)|"
    r"mornings?|at first|to (?:start|begin)|out of bed|getting up|get up|got up|wak\w+|woke|after sitting|"
    r"a (?:bit|while|moment|few))\b)|"
    r"\b(?:morning|first thing|a\.?m\.?)\W+(?:\w+ )?stiff\w*"
)
_THEN = Pattern(
    r"(?:,|\bthen|\band|\bbut|\bafter\b|\bonce\b|\bwhich|\bit)\s*(?:[\w']+ ){0,5}?"
    r"(?:fine|ok|okay|good|gone|goes|went|clears?|cleared|disappear\w*|wears? off|wore off|eas\w+|loosen\w*|settle\w*|"
    r"normal|alright|nothing|pain[- ]?free|painless|no pain)\b"
)
#: Said of the stiffness itself: it is not there any more.
_NO_STIFFNESS = Pattern(
    r"\b(?:no|not|without|zero|never|isn'?t|wasn'?t|less)\s+(?:\w+ ){0,2}stiff\w*|"
    r"\bstiff\w*\s*(?:is|has|'s)?\s*(?:all |now |completely |totally )*(?:gone|better|over)\b"
    r"(?!\s+(?:after|once|in|within|by)\b)"
)


def not_so(low: str, start: int) -> bool:
    """Whether a word such as "bad" is denied.

    >>> text = "my knee isn't bad today"
    >>> not_so(text, text.index("bad"))
    True
    """
    ahead = low[max(0, start - 60) : start]
    if not _NO_BAD.search(ahead) or _NOT_NOW.search(ahead):
        return False
    return _AT_THE_TIME.match(low, start + 3) is None


def only_asked(low: str, start: int) -> bool:
    """Whether it is only asked whether something is bad.

    >>> text = "is a bar on the neck bad at my age"
    >>> only_asked(text, text.index("bad"))
    True
    """
    return _ASKED.search(low[:start]) is not None


def at_times(low: str, start: int | None = None) -> bool:
    """Whether it is told to be bad at something and fine at something else: how bad it is has to be asked.

    ``start``: where the sentence in question is; without it all of the text is.

    >>> at_times("my back is bad when i sit all day, fine when running")
    True
    """
    if start is None:
        return _AT_TIMES.search(low) is not None
    return any(m.start() <= start < m.end() for m in _AT_TIMES.finditer(low))


def stiff_briefly(low: str) -> bool:
    """Whether a stiffness is told that passes each time: a sign of its own, and no news that a pain has gone.

    >>> stiff_briefly("achilles stiff 10 min in the morning, then fine")
    True
    >>> stiff_briefly("morning stiffness is gone")
    False
    """
    found = _STIFF_BRIEFLY.search(low)
    return found is not None and not _NO_STIFFNESS.search(low) and _THEN.search(low, found.start()) is not None
