"""How runners speak of a run: "got 16 in before the rain", "30 mins out, 28 back", "D+ 620 m".

Each step puts what it hears into codes that the grammar knows; coach/reader/spoken.py calls them.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.lifters_talk import Put
from coach.reader.run_words import SLOPES
from coach.reader.tokens import Atoms, Merger

#: What one does with a distance that is said without its unit.
DOING = frozenset(
    "got did managed squeezed snuck sneaked ticked off knocked out put banged clocked logged covered cranked churned "
    "fitted fit nailed completed finished smashed racked hammered plodded".split()
)
_SENTENCE = Pattern(r"[^\n.?;]+")
_BARE = Pattern(r"[wO]a?n(?![xKBqsSTHICDFmE/'%Λ\-+Yp5.:]|,n|[2aw]?D)")
_TIME = Pattern(r"t|nHnI?|nI|nH|d")
#: Seconds that a kilometre or a mile may take.
_FAST, _SLOW = 170.0, 900.0


def bare_distance(atoms: Atoms, put: Put) -> None:
    """ "got 16 in before the rain, 1h34": the number is a distance where the time of its sentence can be its own."""
    codes = atoms.codes
    if "X" in codes or "ξ" in codes:
        return
    for sentence in _SENTENCE.finditer(codes):
        if any(c in sentence[0] for c in "U93ΞΛGCDxRYπ"):
            continue
        m = _BARE.search(codes, *sentence.span())
        if m is None or DOING.isdisjoint(atoms.some(max(sentence.start(), m.start() - 1), m.end() - 1)):
            continue
        value = number(atoms.values[m.end() - 1]) or 0.0
        took = next((_seconds(atoms, *t.span()) for t in _TIME.finditer(codes, m.end(), sentence.end())), 0.0)
        if 1 <= value <= 60 and _FAST <= took / value <= _SLOW:
            put(m.end() - 2, "U")


def _seconds(atoms: Atoms, i: int, j: int) -> float:
    """The time in atoms ``i`` to ``j``; a clock of two parts counts as hours where it is short."""
    codes, first = atoms.codes[i:j], number(atoms.values[i]) or 0.0
    if codes[0] in "td":
        return first * (60 if codes[0] == "t" and first < 240 else 1)
    more = (number(atoms.values[i + 2]) or 0.0) * 60 if len(codes) > 2 else 0.0
    return first * (60 if codes[1] == "I" else 3600) + more


_AT_A_PLACE = Pattern(r"(?:(?<=[\n.])|\A)n(?P<way>[2aw])[aw]w{1,2}(?=[,.;\n]|2|\Z)")
_WAYS = frozenset("on along in round through around over by".split())
#: Where one runs.
PLACES = frozenset(
    "beach sand towpath canal promenade prom seafront trails park woods forest river riverside fells moor bridleway "
    "roads road track block".split()
)
_THE = frozenset(("the", "my", "our"))


def at_a_place(atoms: Atoms, put: Put) -> None:
    """ "6 on the beach, barefoot, slow": the number is a distance where the sentence says how it was run."""
    for m in _AT_A_PLACE.finditer(atoms.codes):
        sentence = _SENTENCE.match(atoms.codes, m.start())
        words = atoms.some(m.start(), m.end())
        if sentence is None or any(c in sentence[0] for c in "U93ΞΛGCDxRYπXξq"):
            continue
        gentle = any(
            atoms.codes[k] == "2" and atoms.values[k] in ("easy", "long", "tempo", "recovery")
            for k in range(m.end(), sentence.end())
        )
        value = number(atoms.values[m.start()]) or 0.0
        if gentle and words[1] in _WAYS and words[2] in _THE and not PLACES.isdisjoint(words[3:]) and 1 <= value <= 60:
            put(m.start("way"), "U", "any")


_HALVES = Pattern(
    r"(?P<out>n[ICD]?|t|d)(?P<sign>w)(?P<then>[,c/+]{0,2}a?)(?P<back>n[ICD]?|t|d)(?P<home>[wR])"
    r"|(?P<sign2>[wU])[a:]?(?P<out2>n[ICD]?|t|d)[,c/]{0,2}(?P<home2>[wR])[a:]?(?P<back2>n[ICD]?|t|d)"
)
OUT = frozenset(("out", "there"))
_HOME = frozenset(("back", "home"))


_RESTED_ON = Pattern(r"On[SI]?(?P<on>2)(?=w[wU])")


def rested_on(atoms: Atoms, put: Put) -> None:
    """ "10x400 off 60s on the track": where it was run, and no effort."""
    for m in _RESTED_ON.finditer(atoms.codes):
        if atoms.word(m.start("on")) == "on" and atoms.word(m.end()) in _THE:
            put(m.start("on"), "w")


def out_and_back(atoms: Atoms) -> list[Merger]:
    """ "30 mins out and 28 back", "out in 31:10, back in 29:50", "4k out, 4k back": both halves as one run."""
    found = []
    for m in _HALVES.finditer(atoms.codes):
        tail = "" if m["sign"] else "2"
        if atoms.some(m.start("sign" + tail), m.end("sign" + tail))[-1:] not in (["out"], ["there"]):
            continue
        if atoms.word(m.start("home" + tail)) not in _HOME:
            continue
        whole = _both(atoms, m.span("out" + tail), m.span("back" + tail))
        if whole is None:
            continue
        code, value, unit = whole
        middle = m.end("sign") if m["sign"] else m.end("out2")
        if unit:
            found += [Merger(m.start(), middle, "n", value), Merger(middle, m.end(), *unit)]
        else:
            found += [Merger(m.start(), middle, "U"), Merger(middle, m.end(), code, value)]
    return found


def _both(atoms: Atoms, out: tuple[int, int], back: tuple[int, int]) -> tuple[str, float, tuple[str, object]] | None:
    """What both halves come to: a time, a distance with its unit, or a bare number."""
    units = {atoms.codes[j - 1] for i, j in (out, back) if j - i > 1}
    there, home = (number(atoms.values[i]) or 0.0 for i, _ in (out, back))
    if any(atoms.codes[i] in "td" for i, _ in (out, back)):
        clocks = [number(atoms.values[i]) or 0.0 for i, _ in (out, back) if atoms.codes[i] in "td"]
        return ("d", sum(clocks), ()) if len(clocks) == 2 else None  # type: ignore[return-value]  # no unit
    if units == {"I"} or (not units and min(there, home) >= _MINUTES):
        return "d", (there + home) * 60, ()  # type: ignore[return-value]  # no unit
    if len(units) == 1 and units <= {"C", "D"}:
        at = next(j - 1 for i, j in (out, back) if j - i > 1)
        return "n", there + home, (atoms.codes[at], atoms.values[at])
    return ("n", there + home, ()) if not units and max(there, home) <= _MINUTES else None  # type: ignore[return-value]


#: From here on a bare number is of minutes.
_MINUTES = 15
_FOR = Pattern(r"Uan(?=[,.;\n)]|$)")
_LAPS_OF = Pattern(r"nD(?=aw)")
_TRACKS = frozenset("track oval stadium pitch".split())
_WHOLE_NEXT = frozenset((",", ":", "=", "(", "-", "is", "was", "came", "made", "for", "in", "total", "and", "or"))
LAPS = frozenset("lap laps loop loops circuit circuits".split())


def for_minutes(atoms: Atoms, put: Put) -> None:
    """ "ran for 45": minutes."""
    for m in _FOR.finditer(atoms.codes):
        i = m.end() - 1
        value = number(atoms.values[i]) or 0.0
        if atoms.word(i - 1) == "for" and _MINUTES <= value <= 240:
            put(i, "d", value * 60)


def _measured(words: list[str]) -> bool:
    """Whether it is known how far a lap is: of a track, or with its length; behind a sign the whole is told."""
    words = words[: next((k for k, w in enumerate(words) if w in _WHOLE_NEXT), len(words))]
    return not _TRACKS.isdisjoint(words) or any(w[0].isdigit() for w in words)


def laps_of(atoms: Atoms, put: Put) -> None:
    """ "4 laps of the park": nobody knows how far that is."""
    for m in _LAPS_OF.finditer(atoms.codes):
        i = m.start()
        around = atoms.words[atoms.first[i + 2] : atoms.first[i + 2] + 5]
        if atoms.word(i + 1) in LAPS and around[:1] in (["of"], ["around"], ["round"]) and not _measured(around):
            put(i, "w")
            put(i + 1, "w")


_UPHILL = Pattern(r"nU(?:(?P<of>a)(?=n[SICDm]|d)|(?P<of2>,)(?=nSE?))")


_TIMES_UP = Pattern(r"nx(?P<up>[w6a]{1,3})(?=n[mDCSI])")
_OF_THEM = Pattern(r"U[αwa2]{0,4}[,.:]n(?P<of>aw,?)(?=n[SI])")


def hills_of(atoms: Atoms) -> list[Merger]:
    """ "8 hills of 45 seconds", "hills today, 8 of them, 60 secs each": repeats."""
    found = [
        Merger(*m.span("of"), "x")
        for m in _OF_THEM.finditer(atoms.codes)
        if atoms.some(*m.span("of"))[:2] in (["of", "them"], ["of", "those"], ["of", "these"])
    ]
    found += [  # "10 times up the 300m one"
        Merger(*m.span("up")) for m in _TIMES_UP.finditer(atoms.codes) if "up" in atoms.some(*m.span("up"))
    ]
    for m in _UPHILL.finditer(atoms.codes):
        i, of = m.start(), m.end() - 1
        if atoms.word(i + 1) in ("hills", "hill") and atoms.word(of) in ("of", "at", ","):
            found.append(Merger(i + 1, of + 1, "x"))
    return found


#: So many times up a hill and how long each took; of these words hardly any say more of it.
_UP_A_HILL = Pattern(
    r"nx(?P<hill>[6wcR][6wcaR]{1,8})(?:α?[,:(]{1,2}(?P<each>(?:En)?[waE2η]{0,5})(?:n[SI]|d)(?P<all>E?8?)|[α.;\n]|\Z)"
    r"|(?P<first>[6wcR][6wcaxR]{1,8})(?P<times>nx)α?[,:(]{1,2}(?P<each2>(?:En)?[waE2η]{0,5})(?:n[SI]|d)(?P<all2>E?8?)"
)
_EACH_TIME = frozenset(
    "each every one time took rep it of them about around roughly approx like took taking lasting was is being for at "
    "a go up approximately nearly almost just under over".split()
)


def up_the_hill(atoms: Atoms) -> list[Merger]:
    """ "ten times up the big hill, 45 secs hard", "up the hill five times, each about 60 secs": repeats of a hill."""
    out: list[Merger] = []
    for m in _UP_A_HILL.finditer(atoms.codes):
        i, j = m.span("hill" if m["hill"] else "first")
        while i < j and not _goes_up(atoms, i):
            i += 1
        if j - i < 2 or SLOPES.isdisjoint(atoms.some(i, min(j, i + _TO_THE_HILL))):
            continue
        said = [m.span(name) for name in ("each", "all", "each2", "all2") if m[name]]
        if not all(_EACH_TIME.issuperset(atoms.some(*one)) for one in said):
            continue
        if m["hill"]:
            out.append(Merger(i, j, "U", "hills"))
        else:
            count = m.start("times")
            out += [Merger(i, i + 1, "n", atoms.values[count]), Merger(i + 1, j, "x"), Merger(j, j + 2, "U", "hills")]
        out += [Merger(*one) for one in said]
    return out


#: As far as this the hill stands behind the way up: "up and down the big hill".
_TO_THE_HILL = 6


def _goes_up(atoms: Atoms, i: int) -> bool:
    """Whether atom ``i`` leads up a hill: "up the hill", or the hill itself behind "ran"."""
    if atoms.word(i) == "up":
        return True
    return (
        atoms.word(i) in ("the", "that", "our", "my")
        and i > 0
        and atoms.codes[i - 1] == "U"
        and atoms.word(i + 1) in SLOPES
    )


_HOUR = Pattern(r"(?:(?<=[\n.,;:(zcw])|^)H(?=a[2wU])")
_JUST = frozenset("easy steady full solid whole good just about approx nearly roughly did ran".split())


def hour_of(atoms: Atoms, put: Put) -> None:
    """ "hour of zone 2, 9.4k": one hour."""
    for m in _HOUR.finditer(atoms.codes):
        i = m.start()
        alone = not i or atoms.codes[i - 1] != "w" or atoms.words[atoms.first[i] - 1] in _JUST
        if alone and atoms.word(i) in ("hour", "hr") and atoms.word(i + 1) in ("of", "at", "in", "with"):
            put(i, "d", 3600.0)


_RUNS = Pattern(r"(?<![nx@/.])nU(?!n)")
_COUNTED = Pattern(r"(?<![nx@/.])n[2μVU]{1,2}?(?P<noun>[wδHIUχα9])")
#: What is counted and run by nobody, or tells how often and not how far.
_NOUNS = frozenset(
    "day days week weeks month months year years hour hours hrs weekend weekends night nights shift shifts meeting "
    "meetings drive drives flight flights morning mornings evening evenings afternoon afternoons fortnight season "
    "seasons call calls commute commutes haul trip journey journeys exam exams runs jogs sessions workouts rides walks "
    "swims classes races decades summers winters".split()
)
_HOURS = frozenset("hour hours hr hrs".split())


def counted(atoms: Atoms, put: Put) -> None:
    """ "3 long days at work", "2 easy weeks", "3 long runs this month": so many of them, and no distance."""
    for m in _RUNS.finditer(atoms.codes):
        if atoms.some(m.end() - 1, m.end())[-1] in ("runs", "jogs"):
            put(m.start(), "w")  # "2 easy runs this week"
    for m in _COUNTED.finditer(atoms.codes):
        words = atoms.some(m.start() + 1, m.end())
        if words[-1] not in _NOUNS or (words[-1] in _HOURS and "long" not in words):
            continue  # "2 easy hours on the trails" were run
        if m["noun"] == "α" and words[-2] in ("this", "yesterday"):
            continue  # "7 easy this morning", "9 hill reps yesterday evening"
        put(m.start(), "w")
        for k in range(m.start() + 1, m.start("noun")) if m["noun"] != "U" else ():
            put(k, "w")


_GAIN = Pattern(r"(?<=[DC])6\+(?=n)")
_RAN_AND_WALKED = Pattern(r"U(?P<and>[/\-+c]?9)(?=[aw]?n)")


def gain(atoms: Atoms, put: Put) -> None:
    """ "14.3 km D+ 620m": the sign belongs to what follows."""
    for m in _GAIN.finditer(atoms.codes):
        put(m.start(), ",")
        put(m.start() + 1, "6", 1)


def run_and_walked(atoms: Atoms, put: Put) -> None:
    """ "run/walked 5k": one outing."""
    for m in _RAN_AND_WALKED.finditer(atoms.codes):
        if atoms.values[m.end() - 1] == "walking":
            for k in range(*m.span("and")):
                put(k, "w")


_WALKS = frozenset("walk walking walked walks".split())
_IN_TURN = Pattern(r"(?P<way>U[/\-+c]?[29]|[29][/\-+c]?U)[wa]{0,2}(?P<ratio>n:n)(?![:t])")


def in_turn(atoms: Atoms, put: Put) -> None:
    """ "run/walk 3:1 for 30 min": how many minutes of each, and no distance."""
    for m in _IN_TURN.finditer(atoms.codes):
        if _WALKS.isdisjoint(atoms.some(*m.span("way"))):
            continue  # "easy run 5:1"
        for k in range(*m.span("ratio")):
            put(k, "w")


_AT_EACH_END = Pattern(r"n?[DCI](?P<ends>[wa8eE]{1,3})2?(?=[,.;\n)]|\Z)")
_ENDS = frozenset(
    f"{at}{each} {end}"
    for at in ("", "at ", "on ")
    for each in ("either", "each", "both")
    for end in ("end", "ends", "side", "sides")
)


def at_each_end(atoms: Atoms, put: Put) -> None:
    """ "tempo 4 miles with 1 mile either end": what is run before and behind is warm-up and cool-down."""
    if "U" not in atoms.codes and "P" not in atoms.codes:
        return
    for m in _AT_EACH_END.finditer(atoms.codes):
        i, k = m.span("ends")
        if " ".join(atoms.some(i, k)) in _ENDS:
            put(i, "W")
            for j in range(i + 1, m.end()):
                put(j, "w")


_NUMBERED = Pattern(r"U(?P<n>n)(?=[:=])")


def numbered(atoms: Atoms, put: Put) -> None:
    """ "run 1: 4k easy, run 2: 6k": which run it is, and no distance."""
    for m in _NUMBERED.finditer(atoms.codes):
        if atoms.word(m.start()) in ("run", "jog") and atoms.values[m.start("n")] <= _A_DAY:
            put(m.start("n"), "w")
            put(m.end(), "w")


_A_DAY = 4  #: nobody tells of more runs in one day

_MARGIN = Pattern(r"n[SI](?:O[ηw]{1,2}|6[wη]{1,2})|xn[SI](?=[,.;\n]|\Z)")


def margin(atoms: Atoms, put: Put) -> None:
    """ "51:02, 30 secs off my best", "49:59 by one second": how much better or worse it was than another time."""
    if "t" not in atoms.codes and "H" not in atoms.codes:
        return
    for m in _MARGIN.finditer(atoms.codes):
        if m[0][0] != "x" or atoms.word(m.start()) == "by":
            for k in range(*m.span()):
                put(k, "w")


_GONE_ROUND = Pattern(r"w(?P<times>xn|nx)[,:]{0,2}[wa]{0,2}nD?C?[wa]{0,2}(?P<total>w)(?=[,.;\n@a]|\Z)")
_ALL_OF_IT = frozenset("total altogether overall all together".split())


def gone_round(atoms: Atoms, put: Put) -> None:
    """ "loop x 3, 9 miles total": the whole is told, so the times round it are no repeats."""
    for m in _GONE_ROUND.finditer(atoms.codes):
        if not _ALL_OF_IT.isdisjoint(atoms.some(m.start("total") - 1, m.end())) and atoms.word(m.start()) in _LOOPS:
            for k in range(*m.span("times")):
                put(k, "w")


_LOOPS = frozenset("loop loops lap laps circuit route block round".split())
