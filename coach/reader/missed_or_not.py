"""What was missed and why, and what only sounds like it: "forgot to log yesterday", "not a peep out of it".

Shapes that leave no doubt, whatever the weights say of their words; coach/reader/asked.py asks them first.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: What was not done is only the writing.
_UNWRITTEN = Pattern(
    r"\b(?:(?:forgot|forgotten|neglected|omitted|failed|unable|no time|too \w+)(?: to)?"
    r"|(?:didnt|did not|never|havent|have not|couldnt|could not)"
    r"(?: manage to| remember to| get to| get (?:round|around) to| got (?:round|around) to| get the chance to)?)"
    r" (?:log|logged|logging|write|written|writing|report|reported|reporting|record|recorded|recording|message|"
    r"messaged|text|texted|tell you|told you|update|updated|post|posted|enter|note|type|send|"
    r"put (?:it|that|this|them) (?:in|down))\b"
)
_WRITING = frozenset(
    "log logged logging write written writing report reported reporting record recorded recording message messaged "
    "text texted tell told update updated post posted enter note type send put".split()
)


def unwritten(at: Atoms, a: int, b: int) -> bool:
    """Whether what was forgotten or not done is only to write it down: "forgot to log yesterday", "didn't report"."""
    words = at.some(a, b)
    return not _WRITING.isdisjoint(words) and _UNWRITTEN.search(" ".join(words)) is not None


#: A pain that is not to be heard, and nothing else.
_UNHEARD = Pattern(
    r"(?:and |so |with |but )*(?:not a (?:peep|squeak|murmur|whisper|word|sound|grumble|hint|trace|twinge|bother)|"
    r"nothing(?: at all| whatsoever)?(?= (?:from|out))|never a (?:peep|squeak|murmur|word))"
    r"(?: (?:out of|from|about|of|on) (?:it|them|there|that|the \w+|my \w+))?(?: [a-z]+){0,3}"
)
_UNHEARD_OF = frozenset("peep squeak murmur whisper word sound grumble hint trace twinge bother nothing".split())


def unheard(at: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` only say that there was nothing to be heard of a pain: "not a peep out of it"."""
    words = at.some(a, b)
    if _UNHEARD_OF.isdisjoint(words):
        return False
    return "χ" not in at.codes[a:b] and _UNHEARD.fullmatch(" ".join(words)) is not None


#: A part of the body that is fine, and no word of a session.
_QUIET = Pattern(r"[^XUχ3ntd?]*R[^XUχ3ntd?]*θ[^XUχ3ntd?]*")


def all_quiet(at: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` tell only of a part of the body that is well, and wish for nothing."""
    words = at.some(a, b)
    return _QUIET.fullmatch(at.codes, a, b) is not None and _FOR_THAT.isdisjoint(words) and _unheard_at_end(at, a, b)


_FOR_THAT = frozenset("can could please want need should would make let lets give id may back".split())


def _unheard_at_end(at: Atoms, a: int, b: int) -> bool:
    """Whether the last clause of atoms ``a`` to ``b`` says that there was nothing to be heard of a pain."""
    comma = at.codes.rfind(",", a, b)
    return comma > a and unheard(at, comma + 1, b)


#: A session that could not be done, told with its reason.
_EXCUSED = Pattern(
    r"(?:could not|couldnt|cannot|can not|was not able to|wasnt able to|was unable to|am unable to|were unable to|"
    r"did not|didnt|have not been able to) (?:do|make|attend|complete any|do any|manage|perform|go for|get any)"
    r"(?: (?:the|my|our|a|any|of|todays|yesterdays|this|that|\w+days|strength|planned|scheduled|easy|long|evening|"
    r"morning))*"
    r" (?:session|sessions|workout|workouts|training|gym|run|exercise|exercises)\b"
)
_REASON = Pattern(
    r"\b(?:due to|because|owing to|on account of|as|since|thanks to|cos|so|sorry|kindly|regret|note|excuse)\b"
)
_ABLE = frozenset("could couldnt cannot not unable didnt wasnt".split())


def excused(at: Atoms, a: int, b: int, words: list[str]) -> bool:
    """Whether ``words``, atoms ``a`` to ``b``, tell that a session was not done and why: "could not due to work".

    What hurts is a reason as well, and left to the weights: it is told of by itself.
    """
    if _ABLE.isdisjoint(words) or any(c in at.codes[a:b] for c in "XRYψntd?"):
        return False
    said = " ".join(words)
    return _EXCUSED.search(said) is not None and _REASON.search(said) is not None


#: A lift that is named as what the day held; its sets are the next sentence.
_NAMED = Pattern(r"[αβwaχδ]{0,5}X[waαβχδ]{0,2}")
_NAMING = frozenset(
    "was is it its were the this that todays tonights yesterdays lift lifts main first day days of for my exercise "
    "session today tonight yesterday morning evening afternoon focus all about on".split()
)
_SETS_NEXT = Pattern(r"[.\n;:]+[Wwa]{0,3}(?:n[KB]|n[xs]|t|W)")


def names_the_lift(at: Atoms, a: int, b: int) -> bool:
    """Whether a sentence only names the lift of the day, and the next one its sets: "Today was bench day. 60 kg …"."""
    if not _NAMED.fullmatch(at.codes, a, b) or not _SETS_NEXT.match(at.codes, b):
        return False
    return all(w in _NAMING for i in range(a, b) if at.codes[i] in "waδχ" for w in at.some(i, i + 1))
