"""What is of long ago or is no complaint: an injury of years ago, a blister, a session named after a part of the body.

A run or a lift of a month or year gone by is of the first day of it, never of today.

Rule: what is said to last ("since 2019", "still", "again") is of now, and so is whatever has a figure of today.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import lru_cache

from coach.acts import Symptom
from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_YEAR = Pattern(r"(?<!since )(?<!from )\b(?:19[5-9]\d|20\d\d)\b")
_AGO = Pattern(
    r"\b(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|many|some|several|few|couple of) (?:years?|yrs?|decades?)"
    r" (?:ago|back)\b|\bat (?:school|uni)\b"
)
#: What was so in one's youth, an illness as well: "asthma as a kid", "pneumonia when I was twelve".
_YOUNG = Pattern(
    r"\b(?:as|when i was|while i was|back when i was)(?: an?)?(?: (?:small|little|young|wee))? "
    r"(?:kid|child|teen|teenager|student|baby|toddler|youngster|boy|girl|lad|lass|adolescent|little|young|younger|small)\b"
    r"(?! as\b)|\b(?:when|while) i was (?:about |around |only |like )?"
    r"(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b"
    r"(?! (?:k|kms?|m|miles?|mi|mins?|minutes|hours?|hrs?|h|days?|weeks?|months?|reps?|sets?|laps?|kg|kilos?|lbs?|stone"
    r"|st|into|in|steps?|met(?:re|er)s?|percent)\b)"
    r"|\bchildhood \w+|\bin my (?:teens|childhood|youth)\b|\bin childhood\b|\bgrowing up\b"
)
#: Who was told so then has it still, and who had it is not said to be rid of it.
_LASTS = Pattern(
    r"\b(?:diagnosed|diagnosis|since|still|ever|always|again|now|today|tonight|lately|just|yesterday|back|"
    r"like|same)\b"
)
_NOW = Pattern(
    r"\b(?:still|now|today|tonight|again|this (?:morning|week)|yesterday|lately|same|just|since|"
    r"(?:is|its|are|theyre|came|come|coming) back)\b"
)
#: How it has been ever since, where that is well: it does not last.
_WELL_SINCE = Pattern(
    r"\b(?:fine|solid|ok|okay|good|great|grand|strong|perfect|sound|clean|sorted|rock solid|bulletproof|quiet|happy|"
    r"all clear|clear|none|good as (?:gold|new)|right as rain|sound as a pound|golden|silent|well|"
    r"(?:no|without|zero) (?:trouble|issues?|problems?|bother|pain|complaints?)|nothing|(?:trouble|pain|problem) free|"
    r"never (?:bothered|troubled|hurt)(?: me)?)(?: with it)? (?:ever since|since(?: then)?|now|today)\b"
)
_TRIUMPH = frozenset(
    "smashed crushed destroyed killed hammered nailed battered annihilated demolished torched fried".split()
)
_SKIN = frozenset("blister blisters toenail toenails callus calluses".split())
_NAMES = ("day", "days", "session", "workout")


def no_complaint(atoms: Atoms, a: int, b: int, act: Symptom, today: date) -> bool:
    """Whether atoms ``a`` to ``b``, which led to ``act``, tell of nothing that hurts now."""
    if act.symptom == "illness":  # "when I was little" says of no illness how bad it is
        return "ψ" not in atoms.codes[a:b] and act.region is None and _in_youth(atoms, a, b)
    if act.severity is not None or act.symptom == "fatigue":
        return False
    if act.symptom == "injury" and not _SKIN.isdisjoint(atoms.words[atoms.first[a] : atoms.first[b]]):
        return True  # "blister on my toe popped"
    if act.symptom == "pain" and _burns(atoms, a, b, act):
        return True
    return _long_ago(atoms, a, b, today) or (act.symptom != "pain" and _names_a_session(atoms, a, b))


def _in_youth(atoms: Atoms, a: int, b: int) -> bool:
    """Whether what atoms ``a`` to ``b`` tell of was so in one's youth, and is not said to last or to be there today."""
    said = " ".join(atoms.words[atoms.first[a] : atoms.first[b]])
    if not _told_of_youth(atoms, said) or _LASTS.search(_WELL_SINCE.sub(" ", said)) is not None:
        return False
    end = _end(atoms, b)
    logs = "X" in atoms.codes[b:end] or "U" in atoms.codes[b:end]  # what was done today is of no illness
    return (_RETURNS if logs else _GOES_ON).search(_behind(atoms, b)) is None


def _end(atoms: Atoms, b: int) -> int:
    """Where the sentence of atom ``b`` ends."""
    return next((k for k in range(b, len(atoms.codes)) if atoms.codes[k] in _ENDS), len(atoms.codes))


def _behind(atoms: Atoms, b: int) -> str:
    """What is told from atom ``b`` on in its sentence, but for how well it has been."""
    return _WELL_SINCE.sub(" ", " ".join(atoms.words[atoms.first[b] : atoms.first[_end(atoms, b)]]))


def _told_of_youth(atoms: Atoms, said: str) -> bool:
    """Whether anything said is of one's youth."""
    return not _YOUTH.isdisjoint(atoms.words) and _YOUNG.search(said) is not None


_YOUTH = frozenset("as when while teens childhood youth growing".split())
_ENDS = "\n.?;"
#: Words in the rest of the sentence by which it is there again.
_RETURNS = Pattern(r"\b(?:still|again|(?:is|its|are|theyre|come|came|coming) back|returned|returning|flar\w+)\b")
_GOES_ON = Pattern(r"\b(?:still|again|back|returned|returning|flar\w+|now|today|tonight|lately)\b")


def _burns(atoms: Atoms, a: int, b: int, act: Symptom) -> bool:
    """Whether a lift is said to kill the muscles that it is for, both of them: "squats kill my quads"."""
    words = atoms.words[atoms.first[a] : atoms.first[b]]
    lifts = "X" in atoms.codes and "U" not in atoms.codes and act.side is None and not act.flags
    return lifts and not _KILLS.isdisjoint(words) and not _MUSCLES.isdisjoint(words)


_KILLS = frozenset("kill kills murder murders".split())
_MUSCLES = frozenset("quads glutes hamstrings hammies".split())


def _long_ago(atoms: Atoms, a: int, b: int, today: date) -> bool:
    said = " ".join(atoms.words[atoms.first[a] : atoms.first[b]])
    years = [int(m[0]) for m in _YEAR.finditer(said)]
    old = any(year < today.year for year in years) or _AGO.search(said) is not None
    old = old or (_told_of_youth(atoms, said) and _RETURNS.search(_behind(atoms, b)) is None)
    return old and _NOW.search(_WELL_SINCE.sub(" ", said)) is None


def _names_a_session(atoms: Atoms, a: int, b: int) -> bool:
    """Whether every part of the body is what a session was for: "smashed back day", "smashed legs tonight"."""
    regions = [i for i in range(a, b) if atoms.codes[i] == "R"]
    return bool(regions) and all(_names_one(atoms, i) for i in regions)


def _names_one(atoms: Atoms, i: int) -> bool:
    first, last = atoms.first[i], atoms.first[i + 1]
    behind = atoms.words[last : last + 1]
    return bool(_TRIUMPH.intersection(atoms.words[first - 1 : first])) or (bool(behind) and behind[0] in _NAMES)


# --- runs and lifts of long ago -----------------------------------------------------------------------------------
_MONTHS = (
    "jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?", "aug(?:ust)?",
    "sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
_MONTH = "|".join(f"(?P<m{n}>{name})" for n, name in enumerate(_MONTHS, 1))
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "couple": 2, "few": 3}
_COUNT = r"(?P<n>\d{1,2}|a|one|two|three|four|five|six|ten|(?:a )?(?:couple|few)(?: of)?)"
_IN_MONTH = Pattern(
    rf"(?<!than )(?<!like )(?<!since )(?<!until )(?<!as )\b(?P<how>last|back in|in early|in late|in|from|during)"
    rf"(?: early| late| mid)? (?:{_MONTH})\b\.?(?! \d{{1,2}}(?:st|nd|rd|th)?\b)(?:,? (?P<year>(?:19|20)\d\d))?"
    r"(?=\W*(?:$|[,.;!)\d@]|(?:of|with|at|on|for|when|in|last|this|year|felt|and|but|time|pace|it|was)\b))"
)
_MONTH_OF_YEAR = Pattern(
    rf"(?<!\d )(?<!\dth )(?<!\dst )(?<!\dnd )(?<!\drd )\b(?:{_MONTH})\.?,? (?P<year>(?:19|20)\d\d)\b"
)
_OF_YEAR = Pattern(
    r"\b(?:in|from|back in|of|during|around|circa)(?: early| late)? (?P<year>(?:19[6-9]|20[0-4])\d)\b"
    r"(?! ?(?:m|meters|metres|steps|kcal|cal|kg|lb)\b)"
)
_LAST_ONE = Pattern(
    r"(?<!than )(?<!like )(?<!since )(?<!as )\b(?:last|this past|back in) "
    r"(?P<what>year|month|spring|summer|autumn|fall|winter)\b(?! and)"
)
_AGES = Pattern(rf"(?<!than )\b{_COUNT} (?P<unit>years?|yrs?|months?) (?:ago|back)\b")
_UNDATED = Pattern(
    r"\b(?:years|ages|decades) (?:ago|back)\b|\bin (?:college|high school)\b|"
    r"\bin my (?:twenties|thirties|teens|20s|30s|youth|prime)\b|"
    r"\bback in the day\b|\b(?:when|as) (?:i was )?(?:a )?(?:kid|teenager|student|younger)\b|"
    r"\bat (?:school|uni|university)\b"
)  # fmt: skip
_TODAY = Pattern(r"\b(?:today|tonight|this (?:morning|evening|afternoon|week)|just now|yesterday|first time|since)\b")
_PAST = Pattern(
    r"\b(?:ran|did|raced|finished|got|hit|was|pb|pr|pbs|best|back|squatted|benched|deadlifted|lifted|managed|completed|"
    r"had|used to|last)\b"
)
_CLAUSE = Pattern(r"[,;\n]|\.(?!\d)|\b(?:but|and|now)\b")


#: What has to stand in a text that tells of old, at the head of a word: one look for it is much cheaper than one for
#: each way to say it.
_MAYBE = Pattern(
    r"\b(?=[jfmasondywctpku123])(?:j(?:an|u[nl])|f(?:eb|all)|m(?:a[ry]|onth)|a(?:pr|ug|utumn|ges)|"
    r"s(?:ep|pring|ummer|chool|tudent)|oct|nov|dec|y(?:ear|r|outh|ounger)|winter|college|t(?:een|went|hirt|he day)|"
    r"prime|kid|uni|[23]0s|(?:19[6-9]|20[0-4])\d)"
)


def tells_of_old(text: str) -> bool:
    """Whether anything in a text may name a month, a year or an age gone by."""
    low = text.lower()
    return bool(_MAYBE.search(low)) and any(
        p.search(low) for p in (_IN_MONTH, _MONTH_OF_YEAR, _OF_YEAR, _LAST_ONE, _AGES, _UNDATED)
    )


def day_of_old(text: str, start: int, end: int, others: list[tuple[int, int]], today: date) -> date | bool:
    """The first day of the month or year in which something told from ``start`` to ``end`` is said to have been.

    False: nothing of the kind is said. True: it was long ago, and no telling when.
    """
    cuts = _cuts(text)
    first = max(0, bisect_right(cuts, start) - 1)
    last = min(len(cuts) - 1, bisect_left(cuts, end)) - 1
    if last < first or start >= end:
        return False

    def of_others(n: int) -> bool:
        a, b = cuts[n], cuts[n + 1]
        return any(a < e and s < b for s, e in others)

    since = first - (first > 0 and not of_others(first - 1))
    until = last + (last + 2 < len(cuts) and not of_others(last + 1))
    clauses = [text[cuts[n] : cuts[n + 1]].lower() for n in range(since, until + 1)]
    said = "".join(c for n, c in enumerate(clauses, since) if n <= first or not _BEST.search(c))
    if _TODAY.search(said):
        own = text[cuts[first] : cuts[first + 1]].lower()
        return last > first and not _TODAY.search(own) and _month_or_year(own, today)
    return _month_or_year(said, today)


#: A best with its own figures dates nothing but itself ("3x5 80 kg. best ever was 100 kg in 2019").
_BEST = Pattern(r"\b(?:best|pb|pr|record)\b(?: \w+){0,3}? (?!(?:19|20)\d\d\b)\d")


@lru_cache(maxsize=4)
def _cuts(text: str) -> tuple[int, ...]:
    """Where the clauses of a text begin, and its end."""
    return (0, *(m.start() for m in _CLAUSE.finditer(text)), len(text))


def _month_or_year(said: str, today: date) -> date | bool:
    """The first day of what is named; True where it is only said to be years ago."""
    for m in (*_MONTH_OF_YEAR.finditer(said), *_IN_MONTH.finditer(said)):
        month = next(n for n in range(1, 13) if m[f"m{n}"])
        if m["year"]:
            day = date(int(m["year"]), month, 1)
        elif not _PAST.search(said):
            continue
        else:
            day = date(today.year - (month > today.month), month, 1)
            if month == today.month:
                if m["how"] != "last":
                    continue  # of this month: no telling that it is long ago
                day = date(today.year - 1, month, 1)
        if day < today.replace(day=1):
            return day
    if (y := _OF_YEAR.search(said)) and int(y["year"]) < today.year:
        return date(int(y["year"]), 1, 1)
    if last := _LAST_ONE.search(said):
        return _last(last["what"], today)
    if ago := _AGES.search(said):
        word = ago["n"].removeprefix("a ").removesuffix(" of")
        n = int(word) if word.isdigit() else _NUMBERS[word]
        months = today.year * 12 + today.month - 1 - (n if ago["unit"].startswith("month") else 12 * n)
        return date(months // 12, months % 12 + 1, 1)
    return _UNDATED.search(said) is not None


def _last(what: str, today: date) -> date:
    if what == "year":
        return date(today.year - 1, 1, 1)
    if what == "month":
        return (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    month = _SEASONS[what]
    return date(today.year - (month + 2 >= today.month), month, 1)
