"""Questions in words that leave no doubt, with or without their mark: "will running kill my gains", "whats rpe".

Rule: what something other than the athlete does is asked, where no figure and no complaint stands beside it; a wish
stays a wish.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_OPENS = frozenset("will does do can would could".split())
_SUBJECTS = frozenset(
    "weights lifting running strength cardio gym training stretching yoga creatine protein coffee caffeine beer "
    "alcohol sauna massage cycling swimming walking squatting deadlifting jogging rest sleep food carbs sugar shoes it "
    "they".split()
)
_LONGEST = 14
#: A figure, a complaint: told of as well, or a log.
_TELLS = Pattern(r"[ntdYνVψ]")
#: Wishes that sound like what is asked of a thing: "can lifting make me slower".
_NO_WISH = frozenset(("harder", "easier", "shorter", "deload", ""))
_TERMS = frozenset("prvJg")
_WHAT = (["whats"], ["what", "is"], ["what", "does"], ["what", "are"], ["explain"], ["define"], ["meaning", "of"])
_TODAYS = Pattern(
    r"(?:(?:whats )?(?:todays?|tonights?|tomorrows?|next|my|the|my next) (?:workout|session|plan|training|exercises)"
    r"(?: for today| today)?|workout|session|plan) (?:please|pls|plz)"
)
_MINE = Pattern(
    r"\b(?:my|whats my|what is my) (?:pb|pr|pbs|prs|best|bests|record|records|max|1 ?rm|stats|numbers|history)\b"
)
_HOW_TO = frozenset("improve increase beat better raise how should train get hit".split())


_LANGUAGES = frozenset(
    "english german spanish french italian japanese chinese mandarin cantonese korean hindi punjabi tamil bengali urdu "
    "polish portuguese russian ukrainian czech slovak dutch flemish swedish norwegian danish finnish turkish greek "
    "arabic hebrew welsh irish gaelic afrikaans zulu xhosa swahili catalan basque romanian hungarian thai vietnamese "
    "indonesian malay tagalog filipino gujarati marathi telugu malayalam kannada farsi persian serbian croatian "
    "bulgarian".split()
)
_TONGUE = rf"(?:{'|'.join(sorted(_LANGUAGES))})"
_SPEAKS = Pattern(
    r"\b(?:you|bot|possible|app|coach|this thing)\b(?: \w+){0,4}? "
    r"(?:speak|understand|talk|chat|write|reply|answer|text|message|converse|communicate|know|do|work|type)\b"
    rf"(?: to me| with me| back| me| also| in| any| some| a bit of| my messages| too)* {_TONGUE}"
    rf"(?: (?:too|also|as|well|please|with|me|instead|at|all|or|and|by|any|chance|maybe|then|{_TONGUE}))*$"
)


def speaks(at: Atoms, a: int, b: int) -> bool:
    """Whether it is asked in which languages the coach can talk: "do you also speak Polish"."""
    if _LANGUAGES.isdisjoint(at.words) or _TELLS.search(at.codes, a, b):
        return False
    words = [w for w in at.some(a, b) if w[0].isalnum()]
    return _SPEAKS.search(" ".join(words)) is not None


_CUES = frozenset("please pls plz my whats what explain define meaning".split())


def asks_plainly(at: Atoms, a: int, b: int, wish: str) -> bool:
    """Whether atoms ``a`` to ``b`` ask what something does; ``wish``: the wish that they sound like, or empty."""
    if b - a > _LONGEST or b - a < len(("will", "it", "help")) or wish not in _NO_WISH:
        return False
    opens = at.word(a)
    if opens == "difference":
        return at.some(a, min(b, a + 2)) == ["difference", "between"]
    if opens == "do" and at.some(a, a + 1) == ["do"] and any(c in at.codes[a:b] for c in "αβ"):
        return False  # "do weights tomorrow"
    if (
        opens not in _OPENS
        or at.first[a + 1] - at.first[a] > 1
        or _TELLS.search(at.codes, a, b)
        or "you" in at.some(a, b)
    ):
        return False
    return at.codes[a + 1] in "XU9" or at.word(a + 1) in _SUBJECTS


_STILL = Pattern(r"[cw]?w(?:[wa]{0,2}[βα]χ?|[wa]{0,2}χ[wa]{0,2}[βα])μ")


def still_planned(at: Atoms, a: int, b: int) -> bool:
    """Whether it is asked if a day still has what was planned: "is thurs still lower body or did it change"."""
    m = _STILL.match(at.codes, a, b)
    if m is None or _IS.isdisjoint(at.some(a, a + 2)) or at.word(m.end() - 1) != "still":
        return False
    return m.end() < b and not any(c in at.codes[m.end() : b] for c in "Yνψθ?nt") and "for" not in at.some(m.end(), b)


_IS = frozenset(("is", "are"))


def asked_about(at: Atoms, a: int, b: int, words: list[str]) -> str:
    """What a question of ``words``, atoms ``a`` to ``b``, is about where they settle it: plan, progress, training."""
    if _CUES.isdisjoint(words):
        return ""
    said = " ".join(w for w in words if w[0].isalnum())
    if _TODAYS.fullmatch(said):
        return "plan"
    short = b - a <= len("what does rir mean".split()) + 1
    if short and (words[:1] in _WHAT or words[:2] in _WHAT) and any(c in _TERMS for c in at.codes[a:b]):
        return "training"
    if _MINE.search(said) and _HOW_TO.isdisjoint(words):
        return "progress"
    return ""
