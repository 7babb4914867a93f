"""What is bad, or so much of ten, and is no pain: an effort, an hour of the clock, the weather, a night, a reminder.

Rule: a figure or a hard word is of something else only where its own clause names that, and nothing that hurts; what
stands alone in its clause is of what the clause before names. In doubt it is of the pain.
"""

from __future__ import annotations

from coach.patterns import Pattern

_CUT = Pattern(r"[.;!?\n()–—]+(?!\d)|,(?!\d)|\s-\s|\b(?:but|and|though|although|while|whereas|so)\b")
#: Names of exercises and days that hold a part of the body.
_NAMES = Pattern(
    r"\b(?:back|calf|hip|shoulder|chest|legs?|heel|toe|hamstring|wrist|glute|arms?|neck|knee|shin)[ -]"
    r"(?=(?:squats?|raises?|thrusts?|press(?:es)?|day|curls?|bridges?|extensions?|drops?|abductions?|session|workout|"
    r"fl(?:y|ies|yes)|planks?|push-?ups?|holds?)\b)|\b(?:came|come|coming|get|got|getting|go|going|be) back\b"
)
_HURTS = Pattern(
    r"\b(?:pain\w*|hurt\w*|sore\w*|ach(?:e|es|ed|ing|y)|niggl\w*|twing\w*|stab\w*|throb\w*|sharp\w*|burn\w*|tender\w*|"
    r"stiff\w*|tight\w*|swell\w*|swollen|numb\w*|tingl\w*|injur\w*|limp\w*|hobbl\w*|cramp\w*|tendon\w*|joints?|"
    r"muscles?|knees?|hips?|back|ankles?|achilles|shins?|calf|calves|heels?|foot|feet|arch(?:es)?|toes?|hamstrings?|"
    r"hammy|hammies|quads?|thighs?|glutes?|butt|bum|groin|shoulders?|elbows?|wrists?|neck|hands?|fingers?|thumbs?|"
    r"chest|ribs?|it ?b(?:and)?|legs?|arms?|head|stomach|belly|tummy|hurty|ouch|it'?s playing up)\b"
)
#: At what, when and after what something is felt: "6/10 after the session", "5/10 when I push hard".
_AT_WHAT = Pattern(
    r"\b(?:after|during|in|on|when|whenever|if|while|from|since|once|as|at|through|before|until|till|by|with)\b"
    r"(?!\s+(?:10|\d)\b).*"
)
_EFFORT = Pattern(
    r"\b(?:(?:hard|tough)(?:er|est)?(?!\s+(?:to|on|not|lump|spot|bit)\b)|efforts?|rpe|exertion|brutal|exhausting|"
    r"knackering|session|workout|work-?out|training|intensity|difficulty|challenging|demanding|easy|enjoyable|fun)\b"
)
#: What the coach writes, and what else is done at that hour.
_OF_THE_HOUR = Pattern(
    r"\b(?:remind\w*|notif\w*|messag\w*|nudg\w*|pings?|pinging|texts?|texting|alarm|bed|bedtime|kids?|children|baby|"
    r"dinner|supper|tea|lunch|breakfast|meetings?|shift|office|school|train|bus|flight|class|gym|parkrun|club|write|"
    r"writing|coffee|film|movie|game|o'?clock|(?:wake|woke|get|got|getting|waking|be|am|i'?m|was) up)\b"
)
_CLOCK = Pattern(r"(?P<what>\S+\s+)?(?:at|by|around|till|until|before|past|from)\s+(?:about |around |like )?\Z")
#: Right before "at 4" these tell of a pain that is so high.
_STANDS = frozenset(
    "it its it's that thats that's pain still now is was been be stay stays sit sits steady hovers hovering settled "
    "start starts started peaked back down remains again only just probably mostly".split()
)
_COACH = Pattern(r"\b(?:reminders?|notifications?|messages?|nudges?|app|bot|emails?)\b")
_MARKED = Pattern(
    r"\b(?:(?:my |the )?sleep (?:was|is|has been|quality)|slept (?:like|about)|quality of (?:my )?sleep|mood|stress|"
    r"energy|motivation|weather|rain|wind|heat|traffic|film|movie|food|music|enjoyment)\b"
)
#: What a day brings that may be bad or awful.
_BRINGS = Pattern(
    r"\b(?:weather|rain\w*|winds?|windy|snow\w*|storm\w*|ice|icy|mud\w*|heat|hot|humid\w*|temperatures?|traffic|"
    r"sleep\w*|slept|"
    r"nights?|nap|work|job|day|week|weekend|month|boss|meetings?|mood|stress|energy|motivation|pace|form|technique|"
    r"food|film|movie|music|book|exams?|news|commute|flight|hotel|bed|coffee|beer|hangover|remind\w*|notif\w*|"
    r"messages?|app|"
    r"timing|luck|internet|signal|watch|gps|strava|shoes?|socks|trails?|paths?|pollen|air|smog)\b"
)
_WORK = Pattern(
    r"\b(?:runs?|running|race|session|workout|training|intervals?|tempo|parkrun|lifting|gym|squats?|bench|deadlifts?|"
    r"time|legs? day)\b"
)
#: What is told to be well: then the run that was awful is no pain.
_WELL = Pattern(r"\b(?:ok|okay|fine|good|great|alright|all right|well|happy|quiet|nothing|no pain)\b")
_DAILY = Pattern(
    r"\b(?:stairs?|walk(?:ing)?|sitting|kneeling|standing|bending|driving|steps|bed|lying|turning|breathing)\b"
)
_ITS_OWN = Pattern(r"\b(?:ok|okay|fine|good|great|alright|well|quiet|\d)\b")
_I_DO = Pattern(r"\d+(?::\d\d)?\s*(?:pm |am )?(?:i|i'?m|we|we'?re|my|the|he|she|they)\b")  #: "at 8 I'm in bed"
#: Words of a clause that says no more than how much: it is of what the one before it names.
_BARE = frozenset(
    "a an about around roughly maybe probably prob like say i'd id i it call rate give was is its it's that thats "
    "that's felt feels feel solid strong good easily of out outta ten just definitely pretty much really honestly tbh "
    "today overall for me the one ish".split()
)
#: So long, told with a half or a range before its unit: "5 and a half hours", "6 or 7 hours".
_AMOUNT = Pattern(
    r"\d+(?:[.,]\d+)?(?:\s*(?:and a (?:half|bit|quarter)|½|-?ish|or so|point five)|\s*(?:or|to|-|"
    r"–)\s*\d+(?:[.,]\d+)?)+\s*"
    r"(?:hours?|hrs?|h|min(?:ute)?s?|sec(?:ond)?s?|days?|nights?|weeks?|months?|years?|km|kms|k|miles?|mi|kg|lbs?|"
    r"reps?|"
    r"sets?)\b"
)
_SO_MANY = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
#: What one did so many of: "I did ten and then eight".
_COUNTED = Pattern(
    rf"\b(?:did|managed|completed|cranked out|squeezed out|got out|knocked out|hit)\s+(?:like |about |only |just "
    rf")?{_SO_MANY}"
    rf"(?:(?:\s*(?:,|\+|&|/|\b(?:and|then|plus|after that|reps?|followed by|only|just|another|a|like|maybe)\b))+\s*"
    rf"{_SO_MANY})+\b(?!\s*(?:/|out of)\s*(?:10|ten))"
)
_SAID = Pattern(r"[^\W_](?:[\w']*[^\W_])?")
#: Right behind a figure: so long it has been, and not so bad.
_LASTS = Pattern(
    r"\d+(?:\.\d)?(?:\s+and a half)?\s*(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|years?|yrs?)\b"
)
#: Right behind a figure that "at" stands before: an hour of the clock.
_HOUR_BEHIND = Pattern(
    r"\d+(?::\d\d)?(?:\s*(?:[ap]m\b|o'?clock\b)|(?:\s+and\s+(?:a\s+)?(?:half|quarter))?\s+of\s+the\s+"
    r"(?:morning|afternoon|evening|night)\b)"
)
_HOUR_AHEAD = Pattern(r"\b(?:at|by|until|till|before|the)\s+(?:about |around |like )?\Z")
_REMINDS = Pattern(r"\b(?:remind\w*|(?:write|text|message|ping) me)\b")
#: Whom one is to see, or that one is; and what says that somebody rated it.
_VISIT = Pattern(
    r"\b(?:appointments?|physio\w*|physical therapist|doctors?|dr|gp|osteo\w*|chiro\w*|massage|orthop\w*|clinic|"
    r"specialist|mri|x-?ray|scan|ultrasound)\b"
)
_RATED = Pattern(
    r"\b(?:sa(?:ys|id|y)|rate[sd]?|puts?|calls?|called|thinks?|thought|told|tells|reckons?|levels?|scales?)\b"
)
_NTH = Pattern(r"(?<!last )(?<!this )(?<!that )(?<!the )\b(?:hill|rep|lap|interval|round|mile|stage|repeat) \Z")
_OF_SO_MANY = Pattern(r"\d{1,2} of \d{1,2}\b")
_LATELY = 48  #: so many letters before a figure say at what hour it is


def of_else(low: str, start: int, *, word: bool = False, complains: bool = True) -> bool:
    """Whether the figure at ``start`` of a text in lower case is of something else than a pain.

    ``word``: it is a word such as "awful". ``complains``: something is told to hurt in the text.
    """
    if not word and (_AMOUNT.match(low, start) or _of_a_count(low, start) or _which(low, start)):
        return True
    clauses = _clauses(low)
    if not word and (_FELT_LIKE.fullmatch(low) or lasts(low, start)):
        return True
    at = next((k for k, (a, b) in enumerate(clauses) if a <= start < b), None)
    if not word and at is not None and at + 1 < len(clauses) and _FELT_LIKE.fullmatch(low, *clauses[at]):
        a, b = clauses[at + 1]
        if _HURTS.search(low, a, b) and _ITS_OWN.search(low, a, b):  # "felt like 9 out of 10, knee fine"
            return True
    while at is not None:
        a, b = clauses[at]
        said = _NAMES.sub(" ", low[a:b])
        if _HURTS.search(said):
            return False
        if not word and a <= start < b and of_an_hour(low, start, a, b):
            return True
        if _names(low, said, a, start, word=word, complains=complains):
            return True
        if not _bare(low, a, b):
            return False
        at = at - 1 if at else None
    return False


def _which(low: str, start: int) -> bool:
    """Whether the figure says which one of several it was: "behind a tree after hill 9 of 10"."""
    return _NTH.search(low, 0, start) is not None and _OF_SO_MANY.match(low, start) is not None


def _of_a_count(low: str, start: int) -> bool:
    """Whether the figure is one of several that were done, and no part of the body is told behind them."""
    for m in _COUNTED.finditer(low):
        if m.start() < start < m.end():
            behind = _CUT.split(low[m.end() :], 1)[0]
            return not _HURTS.search(_NAMES.sub(" ", behind))
    return False


def all_over(low: str, start: int) -> bool:
    """Whether a hard word at ``start`` says how an ill one feels, all over: "feeling awful, stuffy nose".

    >>> text = "woke up feeling awful, stuffy nose"
    >>> all_over(text, text.index("awful"))
    True
    """
    if not _ILL.search(low):
        return False
    a, b = next(((a, b) for a, b in _clauses(low) if a <= start < b), (0, len(low)))
    said = _NAMES.sub(" ", _ILL.sub(" ", low[a:b]))
    return _I_FEEL.search(low, a, start) is not None and not _HURTS.search(said)


_ILL = Pattern(
    r"\b(?:(?:sore|scratchy|raw|bad|dry) throats?|throats?|(?:runny|stuffy|blocked|snotty|streaming) nose|nose|"
    r"sinus\w*|snot\w*|"
    r"(?:bad |head |heavy |stinking )?colds?|flu|fever\w*|cough\w*|sneez\w+|chills?|shiver\w*|vomit\w*|sick|nause\w+|"
    r"virus|bug|lurgy|covid|bunged up|ill|hungover|hangover)\b"
)
_I_FEEL = Pattern(
    r"\b(?:(?:i |i'm |im )?(?:feel|feeling|felt)|i'?m|i am|woke(?: up)?|been|look(?:ing)?)"
    r"(?: (?:pretty|really|just|so|absolutely|a bit|quite|all|totally|still|kinda|proper))*\s*\Z"
)


def lasts(low: str, start: int) -> bool:
    """Whether the figure at ``start`` only says for how long.

    >>> lasts("for 8 weeks", 4), lasts("it's an 8", 8)
    (True, False)
    """
    return _LASTS.match(low, start) is not None


def of_an_hour(low: str, start: int, a: int = 0, b: int | None = None) -> bool:
    """Whether the figure at ``start`` is the hour or the day of a visit or a reminder, or said to be of the clock.

    ``a``, ``b``: the clause that it stands in, if not the whole text.

    A mere "at 8" is how bad it is.

    >>> of_an_hour("remind me at 8", 13), of_an_hour("the physio puts it at 8", 22), of_an_hour("at 8", 3)
    (True, False, False)
    """
    ahead, said = _HOUR_AHEAD.search(low, a, start), low[a:b]
    if ahead is None or _of_ten(low, start):
        return False
    if ahead[0].startswith("the "):
        return _VISIT.search(said) is not None and not _rates(said)
    if low[a : ahead.start()].rstrip().rpartition(" ")[2] in _STANDS:
        return False
    return _HOUR_BEHIND.match(low, start) is not None or (
        not _rates(said) and (_REMINDS.search(said) or _VISIT.search(said)) is not None
    )


def _rates(low: str) -> bool:
    return _RATED.search(low) is not None


def _clauses(low: str) -> list[tuple[int, int]]:
    """Where the clauses of a text stand."""
    out, begun = [], 0
    for m in _CUT.finditer(low):
        out.append((begun, m.start()))
        begun = m.end()
    out.append((begun, len(low)))
    return [(a, b) for a, b in out if low[a:b].strip()]


def _bare(low: str, a: int, b: int) -> bool:
    """Whether these words only say how much."""
    return all(m[0] in _BARE or m[0].isdigit() for m in _SAID.finditer(low, a, b))


def _names(low: str, said: str, a: int, start: int, *, word: bool, complains: bool) -> bool:
    """Whether a clause names what the figure, or the hard word, is of."""
    if word:
        work = not complains and _WELL.search(low) is not None and _WORK.search(said) is not None
        return work or _BRINGS.search(said) is not None
    if _COACH.search(said) and not _of_ten(low, start):
        return True
    clock = _CLOCK.search(low[max(a, start - _LATELY) : start])
    if clock is not None:
        what = (clock["what"] or "").strip()
        if not what and _I_DO.match(low, start) is None:
            return False
        ahead = low[max(0, start - _LATELY) : start]
        if what == "up" and _OF_THE_HOUR.search(ahead) is not None:  # "in bed at 11, up at 6"
            return not _HURTS.search(_NAMES.sub(" ", ahead))
        return what not in _STANDS and bool(_OF_THE_HOUR.search(said))
    return bool(_MARKED.search(said)) or _hard(said)


def _hard(said: str) -> bool:
    """Whether a clause says how hard something was, and not daily life: hard stairs are hard for what hurts."""
    return not _DAILY.search(said) and _EFFORT.search(_AT_WHAT.sub("", said)) is not None


def stands_alone(low: str, start: int, end: int) -> bool:
    """Whether a figure is all that its clause says, or stands right behind the figures of work ("ran 5k 6/10").

    >>> text = "ran 5k, 6/10"
    >>> stands_alone(text, text.index("6"), len(text))
    True
    """
    clauses = _clauses(low)
    if len(clauses) > _WORK_AND_FIGURE:  # who tells more may tell of a pain: "2k!! 6/10 and i had to be picked up"
        return False
    a, b = next(((a, b) for a, b in clauses if a <= start < b), (0, len(low)))
    if not _bare(low, end, b) or _HURTS.search(_NAMES.sub(" ", low)):
        return False
    return _bare(low, a, start) or _BEHIND_WORK.search(low, a, start) is not None


_WORK_AND_FIGURE = 2  #: so many clauses are the work, and how hard it was
_BEHIND_WORK = Pattern(
    r"(?:\d[\w:.,]*|\b(?:kgs?|km|miles?|mins?|minutes|kilos?|lbs?|easy|hard|run|session|workout|done|"
    r"reps?))\s*[-:]?\s*\Z"
)
#: "Felt like 6 out of 10": of the work, or of the pain.
_FELT_LIKE = Pattern(
    r"\W*(?:(?:it|that|this|today|tonight|session|workout|overall|honestly|ok|well|done|the|and|so|was|all|it's|my|"
    r"yesterday'?s?|"
    r"today'?s|this|morning'?s|last|night'?s|long|easy|run|race|ride|lift)\W+)*"
    r"(?:felt like|felt more like|feels like|that was|was like|"
    r"(?:(?:that|this|the|my|today'?s) )?(?:run|session|workout|race|ride|lift) was(?: like)?|"
    r"(?:i'?d |i would )?(?:call|rate|give) (?:that|this|the|my|today'?s) (?:run|session|workout|race|ride|lift))\s+"
    r"(?:a |an |about |around |maybe |more |solid |like )*"
    r"(?P<n>10|\d(?:\.\d)?)(?:\s*(?:/|out of|outta|of)\s*(?:10|ten))?"
    r"(?:\W+(?:today|overall|tonight|for me|honestly|tbh))*\W*"
)
_OUT_OF_TEN = Pattern(r"(?<![\d.:x×/])(?P<n>10|\d(?:\.\d)?)\s*(?:/|out of|outta|of)\s*(?:10|ten)\b(?!/\d)")


def so_hard(text: str) -> float | None:
    """How hard something was, of a text that says so, or may say so, and names nothing that hurts; None for any other.

    >>> so_hard("That was hard, 9 out of 10"), so_hard("felt like a 6"), so_hard("knee felt like a 6")
    (9.0, 6.0, None)
    """
    low = text.lower().replace("’", "'")
    if _HURTS.search(_NAMES.sub(" ", low)):
        return None
    if (alone := _FELT_LIKE.fullmatch(low)) is not None:
        return float(alone["n"])
    hard = any(_hard(_NAMES.sub(" ", low[a:b])) for a, b in _clauses(low))
    return next((float(m["n"]) for m in _OUT_OF_TEN.finditer(low) if hard and of_else(low, m.start("n"))), None)


def felt_like(text: str) -> float | None:
    """The figure of a text that says no more than what something felt like."""
    found = _FELT_LIKE.fullmatch(text.lower().replace("’", "'"))
    return None if found is None else float(found["n"])


def may_be_effort(text: str) -> float | None:
    """The figure of ten that a text tells beside work without saying what it is of; None where it does, or has none."""
    low = text.lower().replace("’", "'")
    found = [m for m in _OUT_OF_TEN.finditer(low) if stands_alone(low, m.start("n"), m.end())]
    return float(found[0]["n"]) if found else so_hard(text)


def _of_ten(low: str, start: int) -> bool:
    return _TEN.match(low, start) is not None


_TEN = Pattern(r"\d+(?:\.\d)?\s*(?:/|out of|outta|of)\s*(?:10|ten)\b")
