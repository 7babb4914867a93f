"""Help that is called for in so many words: "I need an ambulance", "call 999 for me".

Rule: whoever calls for it gets the number and the one instruction, whatever else is said; nobody asks why first. A word
that denies or supposes counts only where it stands to the call itself: "not joking, I need an ambulance" calls for one.
"""

from __future__ import annotations

from coach.draft import Draft
from coach.patterns import Pattern
from coach.yesno import stop

_HELP = r"(?:ambulances?|paramedics?|rescue service|emergency (?:services?|doctor)|9-?9-?9|9-?1-?1|1-?1-?2)"
_OTHERWISE = r"(?! (?:drive\w*|driving|station|film|movie|course|crews?|chasers?|sirens?|shifts?|job|exam|training)\b)"
_BETWEEN = r"(?: (?!no\b|not\b|out\b|with\b|by\b|from\b|past\b|about\b|driv\w+|work\w*)[\w']+){0,3}"
_CALLS = Pattern(
    r"\b(?:need(?:s|ed|ing)?|want|call(?:s|ed|ing)?|send|sent|get|got|ring|rang|phoned?|dial|fetch|order|"
    r"where(?:'s| is))"
    rf"{_BETWEEN} {_HELP}\b{_OTHERWISE}"
    rf"|^\W*(?:an? )?{_HELP}(?: (?:please|pls|now|quick(?:ly)?|asap|fast))*\W*$"
)
#: What stands right before a call and denies it ("I don't think I need"), tells of another's, or of what nearly was.
_DENIED = Pattern(
    r"\b(?:(?:do not|don'?t|does not|doesn'?t|did not|didn'?t|not|never|without|wo(?:n'?t| not)|wouldn'?t|needn'?t)"
    r"(?: (?:really|even|actually|ever|think|believe|reckon|i|we|he|she|they|to|want|have|had|need))*"
    r"|no|would|would have|i'?d|i'?d have|used to|almost|nearly|(?:saw|watched|seen)(?: \w+){1,3}) $"
)
#: What supposes a call, or asks about it in general: "if it gets worse I'll …", "when should one …".
_SUPPOSED = Pattern(
    r"\b(?:if|when(?:ever)?|unless)\b.*\b(?:(?:i|we|he|she|they)(?:'?ll| will| would)|should|would|do|must|can|to|you|"
    r"one|people)(?: (?:i|we|you|one|people|they))? $"
    r"|\b(?:should (?:one|you|people)|do people) $"
)
#: A call for muscles that were worked, with a laugh at once: "calling 999 for my quads lol".
_JOKED = Pattern(
    r"^ (?:for|on|about) (?:my|these|the) (?:poor |own )?(?:quads?|glutes?|calves|hamstrings?|hammies|abs|legs|arms|"
    r"lats|delts|biceps|triceps|traps|pecs|dignity|ego|pride|splits|pace|pb|form) "
    r"(?:lol+|lmao|rofl|(?:ha)+h?|(?:he)+|😂|🤣|😅)"
)
_WAS = Pattern(r"(?:\w+ed|got|sent|rang)\b")
_LONG_AGO = Pattern(r"\b(?:last (?:night|week|month|year|time|\w+day)|ago|once|yesterday|back in|19\d\d|20\d\d)\b")


_BLANKS, _SENTENCES = Pattern(r"[^\S\n]+"), Pattern(r"[.!?;\n]+")


def heard(draft: Draft, text: str) -> bool:
    """Stops everything where help is called for; False where it is not."""
    low = _BLANKS.sub(" ", text.lower().replace("’", "'"))
    if not any(_called(s.strip()) for s in _SENTENCES.split(low)):
        return False
    stop(draft, "emergency")
    return True


def _called(said: str) -> bool:
    """Whether one sentence calls for help now."""
    for call in _CALLS.finditer(said):
        before, after = said[: call.start()], said[call.end() :]
        if _DENIED.search(before) or _SUPPOSED.search(before):
            continue
        if _JOKED.match(after):
            continue
        if _WAS.match(call[0]) and _LONG_AGO.search(before + after):
            continue
        return True
    return False
