"""What sounds like a request and only wonders: "if I lift three days, should I drop a run", "can I bring my Strava
history over".

Rule: only a condition of one's own with "should I" behind it, and records from elsewhere that one asks to bring along.
What is to be brought back (jumps, an exercise) and that somebody is away for so long is named here as well.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_CALLS = frozenset(("if", "when", "once"))
_WONDERS = Pattern(r"\b(?:if|when|once) i(?:m|ll|d|ve)?\b.*\b(?:should|shall|would|ought|must|do|will) i\b(?! ever)")
_WONDERS_FIRST = Pattern(r"^(?:\w+ )?(?:should|shall|ought|must) i\b.*\b(?:if|when|once) i(?:m|ll|d|ve)?\b")
_ELSEWHERE = frozenset(
    "strava garmin coros polar suunto fitbit runkeeper runna hevy trainingpeaks zwift whoop nike "
    "history data csv spreadsheet logs records archive".split()
)
_OF_OURS = frozenset(
    "plan session run sessions tomorrow today tonight monday tuesday wednesday thursday friday".split()
)
_BRINGS = Pattern(
    r"^(?:\w+ ){0,2}?(?:can|could|may|might|will|would|is it possible to|am i able to|how do|how can|do) ?"
    r"(?:i|we|you|it)?\b"
    r".*\b(?:bring|move|transfer|import|port|carry|copy|pull|load|upload|migrate|take|add|get)\b.*"
    r"\b(?:over|across|along|in|here|into|with me|from)\b"
)


def wonders(at: Atoms, a: int, b: int) -> bool:
    """Whether it is asked what to do in a case that is only thought of."""
    words = at.some(a, b)
    if _CALLS.isdisjoint(words):
        return False
    said = " ".join(w for w in words if w[0].isalnum())
    return bool(_WONDERS.search(said) or _WONDERS_FIRST.search(said))


def supposes_a_max(at: Atoms, a: int, b: int) -> bool:
    """Whether the most is asked for that sets come to which are only supposed: "if I can squat 185 for 5, my max?"."""
    words = at.some(a, b)
    return "if" in words and not _THE_MOST.isdisjoint(words) and _FIGURES.search(at.codes, a, b) is not None


_THE_MOST = frozenset("max 1rm 1rms rm maximum 1rep".split())
_FIGURES = Pattern(r"n[xa@KB]{1,3}n")


def brings(at: Atoms, a: int, b: int) -> bool:
    """Whether it is asked if records of another app can come along."""
    words = at.some(a, b)
    if _ELSEWHERE.isdisjoint(words) or not _OF_OURS.isdisjoint(words):
        return False
    return bool(_BRINGS.search(" ".join(w for w in words if w[0].isalnum())))


_BACK = Pattern(
    r"(?:(?:can|could|you|we|please|pls|ok|okay|now|lets|id|like|want|to|i|and|so) )*(?:bring|put|get|have|give me) "
    r"(?:back (?:the |my |some )?\w+(?: \w+)?|(?:the |my |some )?\w+(?: \w+)? back)"
    r"(?: in| again| please| pls| now| into .*)*"
)
_JUMPS = frozenset("jump jumps jumping plyo plyos plyometrics hop hops hopping".split())


def brought_back(at: Atoms, a: int, b: int) -> str:
    """The wish by which something is to come back: jumps, or an exercise ("bring the lunges back"); else empty."""
    words = [w for w in at.some(a, b) if w[0].isalnum()]
    if "back" not in words or any(c in at.codes[a:b] for c in "nYνχ") or not _BACK.fullmatch(" ".join(words)):
        return ""
    if not _JUMPS.isdisjoint(words):
        return "resume"
    return "undo" if "X" in at.codes[a:b] else ""


_AWAY = Pattern(
    r"(?:(?:ok|okay|so|and|but|hi|coach|fyi|i|im|ill|we|were|will|be|am|are|going|go|off|heading) )*"
    r"(?:away|travelling|traveling|abroad|out of town|on (?:holiday|holidays|hols|vacation|leave)) "
    r"(?:for )?(?:the )?(?:next )?(?:about )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:days?|nights?|weeks?|fortnight|months?)(?: (?:from|starting|with|without|in|from) .*)?"
)


def goes_away(at: Atoms, a: int, b: int) -> bool:
    """Whether somebody is away for so long and wishes nothing else: "going away for 10 days"."""
    if any(c in at.codes[a:b] for c in "YνXU?"):
        return False
    return _AWAY.fullmatch(" ".join(w for w in at.some(a, b) if w[0].isalnum())) is not None
