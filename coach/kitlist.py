"""Kit that is told as a list: "I've got dumbbells 8, 10 and 14 kg, a barbell with 2x20 2x10 plates and a bench".

Rule: nothing but kit, figures and what may stand between; weights or plates say that it is a list and no lift.
"""

from __future__ import annotations

from coach.patterns import Pattern

KIT_WORD = Pattern(
    r"\b(?:bands?|loops?|dumb ?bells?|dumbells?|dbs?|kettle ?bells?|kettl?bells?|ketl?ebells?|"
    r"kettelbells?|kbs?|barbells?|plates?|discs?|bench|"
    r"(?:pull|chin)[- ]?up bar|bar|machines?|gym)\b(?!-)(?! (?:press|row|dip|swing|squat|deadlift|curl|walk|pull|work|"
    r"exercise|session|question|thing|day))"
)
_BETWEEN = (
    r"(?:\W|\d|x(?=\d)|(?:a|an|some|two|three|four|five|six|one|new|my|own|pairs?|of|the|another|more|set|sets|"
    r"now|also|myself|kgs?|"
    r"kilos?|lbs?|pounds?|and|adjustable|resistance|olympic|loop|light|medium|heavy|yellow|red|green|blue|black|purple|"
    r"silver|gold|grey|orange|few|couple|rid|away|access|to|home|proper|big|small|heavier|lighter|from|up|in|steps?)\b)"
)
BESIDE = Pattern(rf"{_BETWEEN}*")  #: all that may stand between "I've got" and the kit
_MORE = r"\b(?:with|plus|squat rack|rack|step|mat|(?:hand ?)?weights|eight|ten|twelve|each|in total)\b"
_LIST = Pattern(
    rf"(?:\bi(?:'ve| have)? (?:now |also |only )?(?:got|own|have)|\bthere(?:'s| is| are))\b"
    rf"(?:{KIT_WORD.pattern}|{_MORE}|{_BETWEEN}|s\b)*"
)
_OPENS = Pattern(r"\W*(?:(?:so|ok(?:ay)?|hi|well|right|at home|here),? )*")
_WEIGHTS = Pattern(
    r"\b(?:dumb ?bells|dumbells|dbs|a (?:pair|set) of|kettle ?bells?|kbs?|plates?|discs|"
    r"(?:a|one|my) (?:olympic )?barbell)\b"
)
_LOADED = Pattern(r"\b\d+ ?x ?\d+ (?:at |with )?\d+(?:[.,]\d+)? ?(?:kg|lb|kilo|pound)")  # "3x8 60 kg"
_LAST = Pattern(rf"{KIT_WORD.pattern}|\d(?: ?(?:kgs?|kilos?|lbs?|pounds?)\b)?")


def alone(low: str) -> bool:
    """Whether a text, in lower case, is such a list and nothing else.

    >>> alone("i've got dumbbells 8 and 10 kg and a bench"), alone("i've got 2 dumbbells, and ran 5k")
    (True, False)
    """
    found = within(low)
    return found is not None and _OPENS.fullmatch(low, 0, found[0]) is not None and not low[found[1] :].strip(" .!")


#: What is no kit of ours, and stands in such a list as well.
_THING = (
    r"\b(?:(?:yoga |exercise |gym )?mats?|chairs?|(?:squat |power |half )?racks?|steps?|stairs?|foam rollers?|rollers?|"
    r"towels?|sofa|backpack|rucksack|(?:medicine |exercise |swiss |gym )balls?|trx|rings|boxe?s?|treadmill|"
    r"skipping rope)\b"
)
_PIECE = rf"(?:{KIT_WORD.pattern}|{_THING})"
_NEXT = r"\W*(?:,|;|\band\b|&|\+|\bplus\b|\bwith\b)\W*"
_HOW_MUCH = r"\d{1,3}(?:[.,]\d)? ?(?:kgs?|kilos?|lbs?|pounds?)"
_ITEM = rf"(?:{_BETWEEN}|(?:just|only)\b)*?{_PIECE}(?: (?:of )?{_HOW_MUCH}(?:(?:,| and| &) {_HOW_MUCH})*)?"
_HAVE = r"(?:(?:so|well|ok|okay|at home|here|i(?:'ve| have)?|just|only|also|got|own|have|there(?:'s| is| are))\W+)*"
_BARE = Pattern(rf"\W*{_HAVE}{_ITEM}(?:{_NEXT}{_ITEM})+\W*")
#: What makes it sets, or a place.
_LIFTED = Pattern(r"(?<!\b2)(?<!\btwo) ?x ?\d|\d ?x(?! ?\d)|\bbench \d|\bgym\b(?! (?:mat|ball))")


def bare(low: str) -> bool:
    """Whether a text, in lower case, names pieces of kit side by side and says nothing else.

    >>> [bare(t) for t in ("barbell, bench and a 16kilo kettlbell", "barbell bench 60kg", "bench and squats")]
    [True, False, False]
    """
    return KIT_WORD.search(low) is not None and _LIFTED.search(low) is None and _BARE.fullmatch(low) is not None


def within(low: str) -> tuple[int, int] | None:
    """Where such a list stands in a text, from its verb to its last piece; None where there is none."""
    for match in _LIST.finditer(low):
        last = list(_LAST.finditer(match[0]))
        if last and _WEIGHTS.search(match[0]) and not _LOADED.search(match[0]):
            return match.start(), match.start() + last[-1].end()
    return None
