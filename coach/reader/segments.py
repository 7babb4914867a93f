"""Pieces that belong together: a piece of a sentence goes on from the one before, or starts something new."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from coach.patterns import Pattern
from coach.reader import own_figures
from coach.reader.clauses import DAYPARTS, Kind, Piece
from coach.reader.lengths import TRACK, number
from coach.reader.page import Page
from coach.reader.passed_by import passed_by, walked_some
from coach.reader.run_fields import complete
from coach.reader.symptoms import ailing, called, where_it_is
from coach.reader.tokens import Atoms


@dataclass(slots=True)
class Segment:
    """Pieces that belong together, and the day they are about."""

    kind: Kind
    a: int
    b: int
    day: date | None = None
    sentence: int = 0
    gap: str = ""
    loose: bool = False  #: a bare number in it may be a distance run


def place(page: Page, piece: Piece, segments: list[Segment], day: date | None, number: int, dated: bool) -> None:
    """Joins a piece to the segment it goes on from, or starts a new one."""
    at = page.atoms
    part = at.codes[piece.a : piece.b]
    last = segments[-1] if segments else None
    kind = piece.kind
    if (
        last is not None
        and last.kind == "symptom"
        and last.sentence == number
        and kind in ("words", "symptom")
        and not part.strip(_BESIDE)
        and not ("θ" in part and not _OF_ALL.isdisjoint(at.some(piece.a, piece.b)))
        and any(c in "ZVeRθι" for c in part)
        and (not ("R" in part and "R" in at.codes[last.a : last.b]) or _too(at, piece))
    ):
        last.b = piece.b  # ", left one", ", pretty bad"
        if dated and "θ" in part:
            last.day = day  # "hurt yesterday, fine today"
        return
    if last is not None and last.kind == "assessment" and re.fullmatch(r"[wa]*Z(?:/Z)?[wa]*", part):
        last.b = piece.b  # "26/31 (L/R)", "24, right leg only"
        return
    if kind == "words" and _effort(at, piece):
        kind = "figures"
    if kind == "words":
        if any(w[0].isalnum() and w not in page.vocabulary.filler for w in at.some(piece.a, piece.b)):
            page.leave(piece.a, piece.b)
        return
    if last is None:
        segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))
        return
    if kind == "measurement" and last.kind == "lift" and last.sentence == number and _its_load(at, last, piece):
        last.b = piece.b  # "4 sets of 8, weight 45 kg"
        return
    last_day = last.day
    if kind == "figures" and last.kind == "lift" and _of_the_next(at, last, piece, number):
        segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))
        return
    if kind == "figures" and last.kind == "symptom" and _of_its_exercise(at, last, piece):
        segments.append(Segment("lift", last.b - 1, piece.b, day, number))
        return
    if kind == "figures" and "u" in part and last.kind == "lift" and not _SETS_TOO.search(part):
        return  # "60s between"
    if kind == "figures" and last.kind == "run" and _TOOK_A_REST.fullmatch(part):
        return  # "ran 5k, took 5 min rest then 3x8 squats"
    if (
        kind == "run"
        and last.kind == "lift"
        and last.sentence == number
        and (
            _of_the_lift(at, piece)
            or (_OWN_TIMES.fullmatch(part) and not _FIGURES.search(at.codes, last.a, last.b))
            or _carried_so_far(page, last, piece)
            or _LOAD_IN_K.fullmatch(part)
            or (_BARE.search(part) and not _FAR.search(part))
        )
    ):
        kind = "figures"
    if (
        kind == "run"
        and last.kind == "run"
        and None not in (day, last.day)
        and day != last.day
        and _FIGURES.search(part)
        and _FIGURES.search(at.codes, last.a, last.b)
    ):
        segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))
        return
    if dated and (day or page.today) != (last_day or page.today) and last.kind == "run" and _BARE_DAY.fullmatch(part):
        last.day = last.day or page.today
        segments.append(Segment("run", piece.a, piece.b, day, number, piece.gap, loose=True))
        return  # "ran 5 with Sam, 6 yesterday"
    if (
        kind in ("figures", "run")
        and last.kind in ("figures", "run")
        and "figures" in (kind, last.kind)
        and dated
        and last.day is not None
        and day != last.day
        and _LASTED.search(part)
        and _LASTED.search(at.codes, last.a, last.b)
    ):
        segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))
        return  # "Mon 30 min, Wed 45 min"
    still = kind == "run" and "still" in at.some(piece.a, piece.b)  # "raced 5k with a cold and still ran 21:40"
    if (kind == "figures" or still) and (ran := _its_time(page, segments, piece, number)) is not None:
        ran.b = piece.b
        return
    if len(segments) < _MOST_RUNS and _goes_on_running(page, last, piece, number, dated and day != last_day):
        last.kind, last.b = "run", piece.b
        last.day = last.day or day
        return
    if last.kind == "run" and kind in ("run", "figures") and _another(page, last, piece):
        segments.append(Segment("run", piece.a, piece.b, day, number, piece.gap, loose=True))
        return
    if kind == "activity" and last.kind == "run" and _rest_of(at, last, piece):
        last.b = piece.b  # "6 x 90s run / 2 min walk"
        return
    if last.kind == "run" and (passed_by(at, last.a, last.b, piece) or walked_some(at, piece)):
        page.leave(piece.a, piece.b)
        return
    near = last.sentence == number or (
        kind == "figures"
        or last.kind == "figures"
        or kind == "run"
        or (kind == "lift" and last.kind == "lift" and last.sentence == number)
    )
    waits = last.kind in ("measurement", "readiness") and not re.search("[ntd]", at.codes[last.a : last.b])
    if kind in ("figures", "measurement") and waits and last.sentence == number and "x" not in part:
        last.b = piece.b  # "stepped on the scales, 73.2"
        return
    if kind == "figures" and last.kind == "readiness" and re.match(r"[aw]*n?[nt]?H", part):
        if not _SLEPT.search(at.codes, last.a, last.b):  # "7h last night, 6h the night before"
            last.b = piece.b
        return
    if kind == "figures" and last.kind == "lift" and last.sentence != number and _heads(at, piece):
        segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))
        return
    if kind == "figures":
        if last.kind in ("lift", "run", "figures", "assessment", "activity") and not (
            last.kind == "run" and "x" in part and last.sentence != number
        ):
            last.b = piece.b
            return
        if last.kind == "symptom" and re.search(r"n/n|nwan|^[aw]*n$", part) and last.sentence == number:
            last.b = piece.b
            return
    elif kind == "symptom" and last.kind == "symptom" and last.sentence == number and _goes_on(at, last, piece):
        if dated and "ψ" in part and not ("ψ" in at.codes[last.a : last.b] and _earlier(page, last, day)):
            last.day = day  # "was a 6 yesterday but only 2 now"; but "4/10 today, was 6 on monday"
        last.b = piece.b
        return
    elif (
        kind == "lift"
        and (last.kind == "lift" or (last.kind == "figures" and not _aside(at, last, part)))
        and last.sentence == number
        and not (dated and last.day is not None and day != last.day)
    ):
        last.kind = "lift"
        last.b = piece.b
        return
    elif kind in ("lift", "run") and last.kind == "figures" and _aside(at, last, part):
        pass  # "3 gels, ran 15k"
    elif kind == "lift" and last.kind == "figures":
        last.kind, last.b, last.day = "lift", piece.b, day
        last.sentence = number
        return
    elif kind == "run" and near and _more_of(at, last, piece, number):
        if dated and last.day is None and not _FIGURES.search(at.codes, last.a, last.b):
            last.day = day  # "runs this week: mon 5k"
        last.b = piece.b
        return
    elif kind == "run" and last.kind == "figures" and last.sentence == number:
        last.kind, last.b = "run", piece.b
        return
    elif kind == "assessment" and last.kind == "assessment" and "X" not in part:
        last.b = piece.b
        return
    segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))


def _its_time(page: Page, segments: list[Segment], piece: Piece, number: int) -> Segment | None:
    """The run whose time a piece tells behind how one felt on it: "did 10k, knee sore after, 54:20"."""
    if len(segments) <= 1 or segments[-1].kind != "symptom" or segments[-2].kind != "run":
        return None
    ran, at = segments[-2], page.atoms
    if ran.sentence != number or segments[-1].sentence != number:
        return None
    if not _TIME_ALONE.fullmatch(at.codes, piece.a, piece.b) or not _LASTS.isdisjoint(at.some(piece.a, piece.b)):
        return None
    start = max(piece.a, at.codes.rfind("U", piece.a, piece.b) + 1)
    return ran if complete(at, (ran.a, ran.b), (start, piece.b), page.distance_units) else None


_TIME_ALONE = Pattern(r"(?:[awμ]{0,4}|[wμ]{1,2}U[wa]{0,2})(?:tP?|d|nHn?I?|nI(?:nS)?)[αw]{0,2}")
#: Words by which a time is that of the pain, or of something else.
_LASTS = frozenset(
    "for after since until till every at from later before rest stretch stretching ice iced foam".split()
)


def _of_its_exercise(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether sets in brackets stand behind the exercise a pain is told of: "2/10 on calf raises (3x12 each side)"."""
    if at.codes[last.b - 1] != "X" or piece.gap[:1] not in tuple("(,:-") or piece.a - last.b != 1:
        return False
    if piece.gap[:1] != "(":
        return _SCHEME_FIRST.match(at.codes, piece.a, piece.b) is not None  # "nothing hurts on squats, 3x8 with 60kg"
    return _SETS_TOO.search(at.codes, piece.a, piece.b) is not None


_SCHEME_FIRST = Pattern(r"n[xs]n")
_LASTED = Pattern(r"n[DCIH]|[td]")


def _earlier(page: Page, last: Segment, day: date | None) -> bool:
    """Whether ``day`` lies before that of a segment."""
    return (day or page.today) < (last.day or page.today)


def _goes_on_running(page: Page, last: Segment, piece: Piece, number: int, dated: bool) -> bool:
    """Whether a piece fills the gaps that the run in the sentence before it left ("36 min / 6 k easy / HR 140")."""
    if dated or last.sentence == number or "run" not in (last.kind, piece.kind):
        return False
    if not {last.kind, piece.kind} <= {"run", "figures"} or piece.a - last.b > _APART:
        return False
    if piece.b - last.a > _LONGEST_RUN:
        return False
    return complete(page.atoms, (last.a, last.b), (piece.a, piece.b), page.distance_units)


#: Atoms between pieces that still are neighbours, and of all that anyone says of one run.
_APART, _LONGEST_RUN = 4, 80
#: Nobody tells of more runs whose pieces have to be put together.
_MOST_RUNS = 16


def _of_the_next(at: Atoms, last: Segment, piece: Piece, number: int) -> bool:
    """Whether figures that head a sentence are those of the exercise named behind them, not of the one before."""
    if last.sentence == number or not _FIGURES.search(at.codes, last.a, last.b) or not piece.a:
        return False
    if at.codes[piece.a - 1] not in "\n.;?wa:(" or last.b > piece.a:
        return False
    end = next((m.start() for m in _CLOSED.finditer(at.codes, piece.b)), len(at.codes))
    name = at.codes.find("X", piece.b, end)
    sign = max(at.codes.rfind(s, 0, piece.a) for s in "\n.;?")
    return name > 0 and sign >= last.b - 1 and own_figures.takes(at, sign, name, end)


_CLOSED = Pattern(r"[\n.;?]")


def _its_load(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether "weight 45" behind a lift that has no load yet is that of the lift."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    words = at.some(piece.a, piece.b)
    if re.search(r"n[KBC]|[@τφ]", before) or "T" in part or _OWN_BODY.intersection(words):
        return False
    return bool({"weight", "weights", "load"} & set(words[:3]))


_OWN_BODY = frozenset("body bodyweight my weighed scales scale morning today".split())


def _more_of(at: Atoms, last: Segment, piece: Piece, number: int) -> bool:
    """Whether a piece about running tells more of the run, or of the other sport, before."""
    if last.kind == "run":
        return _same_run(at, last, piece, number)
    return last.kind == "activity" and _of_the_ride(at, last, piece)


def _of_the_ride(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether a distance on a line of its own is that of the other sport which heads it ("Afternoon Ride / 42 km")."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    if _TIMES.fullmatch(part) and not _FIGURES.search(before):
        return True  # "bike commute, 2 x 25 min"
    if _OF_A_RUN.search(part):
        return False
    if at.codes[last.b] == "\n":
        return not _FAR.search(before) or "/H" in part
    m = re.fullmatch(r"[aw]*n(?P<unit>[DC])w?", part)
    if m is None or re.search("n[DC]", before) or "9" not in before:
        return False
    value, unit = at.values[piece.a + m.start("unit") - 1], at.values[piece.a + m.start("unit")]
    far = value * (unit if m["unit"] == "D" else 1000.0) if isinstance(value, float | int) else 0.0
    least, most = _LENGTHS.get(str(at.values[last.a + before.index("9")]), (0.0, 0.0))
    return least <= far <= most


_TIMES = Pattern(r"[aw]{0,2}nx(?:n[IH]|t|d|nD|nC)[aw]{0,2}")
#: Of these sports, how far one goes: a distance behind their time is theirs.
_LENGTHS = {"cycling": (15e3, 3e5), "swimming": (100.0, 4500.0), "walking": (0.0, 6e4), "rowing": (500.0, 14e3)}


def _aside(at: Atoms, last: Segment, part: str) -> bool:
    """Whether figures before a lift or run are none of its: a number among words ("got home about seven", "3 gels")."""
    before = at.codes[last.a : last.b]
    if "X" in part and _SPENT.fullmatch(before) and at.codes[last.b : last.b + 1] in ("\n", ".", ","):
        return True  # "half an hour in the gym. Planks 3 x 1 min"
    if _MEASURED.search(before):
        return False
    if _OWN.search(part) and before.count("w") > ("X" in part) and "n" in before:
        return True
    return "X" in part and before.count("w") > 2 and not _TWO.search(before)


_SPENT = Pattern(r"[waμα]*(?:d|n[HI]|nHnI?)[waχμα,]+")
_MEASURED = Pattern(r"n[DCHm%/P]|[xsKBqMJLv1dSIτ:@tpWluQ05]")
_OWN = Pattern(r"nx|ns|n[DC]")
_TWO = Pattern(r"n\W*n")


#: What may add a part of the body, a side or a measure to the symptom before it.
_BESIDE = "wαμκZVeaRkc,/+-θιNεγ"
#: Words of what else was fine, beside a pain ("…, finished ok", "rest of me fine").
_OF_ALL = frozenset("finished finish ended otherwise rest else run session made completed everything overall".split())
_TOO = frozenset("too also same ditto likewise aswell well".split())


def _too(at: Atoms, piece: Piece) -> bool:
    """Whether a piece only says that something else has the symptom too."""
    return any(w in _TOO for w in at.some(piece.a, piece.b))


def _heads(at: Atoms, piece: Piece) -> bool:
    """Whether a piece heads what follows: "SS2:", "Circuit B, 3 rounds:"."""
    return at.codes[piece.b : piece.b + 1] == ":" and _ROUNDS_HEAD.match(at.codes, piece.a, piece.b) is not None


_ROUNDS_HEAD = Pattern(r"[wa]*(?:Mn?|n[MJ]|J)")


def _of_the_lift(at: Atoms, piece: Piece) -> bool:
    """Whether a piece like "3x40m" or "3x45s" goes on from a lift and is no running."""
    part = at.codes[piece.a : piece.b]
    if any(c in part for c in "U3GPCO"):
        return False
    if (far := _EACH_WAY.search(part)) and (number(at.values[piece.a + far.start()]) or 0) < _FAR_FOR_A_SET:
        return True  # "suitcase carry 20kg, 40 metres each side"
    m = re.search(r"n[xs]n[mISDF]", part)
    if m is None:
        return False
    if "2" in part and not _PACES.isdisjoint(at.some(piece.a, piece.b)):
        return False  # "5 x 1min fast / 1min slow"
    value, unit = at.values[piece.a + m.start() + 2], at.values[piece.a + m.start() + 3]
    if part[m.end() - 1] not in "mD":
        return True
    return isinstance(value, float | int) and value * (unit if part[m.end() - 1] == "D" else 1) < 200


def _carried_so_far(page: Page, last: Segment, piece: Piece) -> bool:
    """Whether a few metres are how far something was carried or pushed ("24 kg each hand, 40 metres, 4 trips")."""
    at = page.atoms
    m = _METRES.fullmatch(at.codes, piece.a, piece.b)
    x = at.codes.rfind("X", last.a, last.b)
    if m is None or x < 0 or _METRES_TOLD.search(at.codes, x, last.b):
        return False
    slug = at.values[x]
    move = page.vocabulary.movements.get(slug) if isinstance(slug, str) else None
    if isinstance(slug, str) and not (move and move.carried):
        return False
    far, unit = at.values[m.start("n")], at.values[m.start("n") + 1]
    return isinstance(unit, float | int) and unit < _A_METRE and far * unit < _FAR_FOR_A_SET


#: Sets beside the rest between them; and "3 sets 10 reps 40k", where kilos are told in thousands.
_TOOK_A_REST = Pattern(r"[wa]{0,2}η[wa]{0,2}(?:n[IS]|d)[wa]{0,2}[uO]")
_SETS_TOO = Pattern(r"nx[nQ]|n[sqKB]|xn")
_LOAD_IN_K = Pattern(r"[wa]{0,2}n(?:x|s[wa]?)nq?[@aw,]{0,2}nC[@wap]{0,2}n?")
_METRES = Pattern(r"[aw]{0,3}(?P<n>n)D[awZeE]{0,4}(?:n[xs]w{0,2})?")
_METRES_TOLD = Pattern(r"n[DmF]")
#: Units up to the metre; nobody carries anything for miles.
_A_METRE = 1.01
_EACH_WAY = Pattern(r"n[Dm]e")
_FAR_FOR_A_SET = 200
_PACES = frozenset("fast slow hard easy steady float tempo threshold".split())


def _goes_on(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether a piece about a symptom adds to the one before."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    if "R" in part and "R" in before:
        left, right = last.a + before.rindex("R"), piece.a + part.index("R")
        if "Y" not in part and "ψ" not in part and ailing(at, right) and called(at, left, right):
            return True
        if before.count("R") == 1 and ailing(at, left) and where_it_is(at, left, right, piece.b):
            return True  # "plantar fasciitis flaring, heel 4/10"
        if "ψ" in part and "Y" not in part and "ψ" in before and _sore(at, last):
            return True  # "glutes 6/10 sore and hamstrings 4/10"
        first = before.index("R")
        return (
            "ψ" in part and "Y" not in part and "Y" in before[:first] and "Y" not in before[first:]
        )  # "DOMS: quads 5, calves 3"
    kinds = {v[0] for i in range(last.a, piece.b) if at.codes[i] == "Y" and isinstance(v := at.values[i], tuple)}
    if kinds & {"fatigue", "illness"} and kinds - {"fatigue", "illness"}:
        return False
    return not ("illness" in kinds and "fatigue" in kinds)


def _sore(at: Atoms, last: Segment) -> bool:
    """Whether the last word of feeling said is one for sore muscles."""
    felt = [at.values[i] for i in range(last.a, last.b) if at.codes[i] == "Y"]
    return bool(felt) and isinstance(felt[-1], tuple) and felt[-1][0] == "soreness"


#: How far: a number with a unit of distance that is no part of another figure.
_HOW_FAR = Pattern(r"(?<!x)n[DC](?![a:]?[26])")


def _same_run(at: Atoms, last: Segment, piece: Piece, number: int) -> bool:
    """Whether a piece about running tells more of the run before."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    if "G" in part or "4" in part or "4" in before or "W" in before or "W" in part:
        return True
    if _rest_of(at, last, piece):
        return True
    if "3" in part and "3" not in before and _HOW_FAR.search(before):
        return _as_far(at, last, piece)
    if "home" in at.some(piece.a, piece.b) and _HOME.match(part) and _TO_SOMEWHERE.search(before):
        return False  # "5k easy to work and 5k easy home"
    if last.sentence != number:
        if "total" in at.some(piece.a, piece.b):
            return True
        return "U" not in part and not ("n" in part and _HOW_FAR.search(part) and _HOW_FAR.search(before))
    if _HOW_FAR.search(part) and _HOW_FAR.search(before) and not re.search(r"t/[DC]", part):
        return "total" in at.some(piece.a, piece.b)
    if "U" in part and "U" in before and _FIGURES.search(part) and _FIGURES.search(before):
        return not ("t" in part and "t" in before)
    return True


_HOME = Pattern(r"U?n[DC]")
_TO_SOMEWHERE = Pattern(r"n[DC][2U]?[w6]")


def _as_far(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether a race named is as long as the run before ("26.2 miles in 4:01, first marathon")."""
    named = next(at.values[i] for i in range(piece.a, piece.b) if at.codes[i] == "3")
    told = [
        at.values[i] * (1000.0 if at.codes[i + 1] == "C" else at.values[i + 1])
        for i in range(last.a, last.b - 1)
        if at.codes[i] == "n" and at.codes[i + 1] in "DC"
    ]
    return bool(told) and isinstance(named, float | int) and abs(told[0] - named) < 0.02 * named


_FIGURES = Pattern(r"[ntd]")
_FAR = Pattern(r"n[DCIH]|t|d")
_OF_A_RUN = Pattern(r"[U3G2ΛΞ]|nx")
_SLEPT = Pattern(r"nH.*α")
_OWN_TIMES = Pattern(r"[wa]{0,2}nx:?t[waeZ]{0,4}")  #: "hollow holds — 4 x :30"
_BARE = Pattern(r"2[aw]?n")
_BARE_DAY = Pattern(r"[aw2]{0,2}n[aw2]{0,2}[αβ][w]?|[αβ][:,aw2]{0,2}n[aw2]{0,2}")
_REST = Pattern(
    r"(?:[aw(]{0,3}(?:n[ISm'\"CD]|nInS|t|d)[2UO9w)Eu]{0,4}|[aw]{0,2}[UO92u][:aw]{0,2}(?:n[ISm'\"CD]|nInS|t|d)[wUO29u]{0,3})"
)
_REST_OF_TRACK = Pattern(r"[aw(]{0,2}(?P<far>n)[U9O2][wO]{0,2}")
_RESTING = frozenset(
    "jog jogging jogs rest rests walk walking recovery recoveries float easy off between break".split()
)


def _rest_of(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether a piece ("2:30 easy jog") says the rest of the repeats before."""
    before = at.codes[last.a : last.b]
    if not ("nx" in before or "xn" in before or "Λ" in before or "Ξ" in before) or any(c in before for c in "OG"):
        return False
    words = at.some(piece.a, piece.b)
    if (m := _REST_OF_TRACK.fullmatch(at.codes, piece.a, piece.b)) and at.values[m.start("far")] in TRACK:
        return True  # "12x300 in 58-60, 100 jog"
    return bool(_REST.fullmatch(at.codes, piece.a, piece.b)) and bool(_RESTING & set(words)) and "home" not in words


def _effort(at: Atoms, piece: Piece) -> bool:
    """Whether a piece is nothing but how a run was run ("nice and easy", "conversational pace")."""
    part = at.codes[piece.a : piece.b]
    return (
        "2" in part
        and not part.strip("2waPημα")
        and len(part) <= 5
        and any(at.codes[k] == "2" and at.values[k] in ("easy", "tempo") for k in range(piece.a, piece.b))
    )


def _another(page: Page, last: Segment, piece: Piece) -> bool:
    """Whether a piece tells of the day's next run: "pm 5x1000", "and 6 tonight"; "lunch run, 33 min" names this one."""
    at = page.atoms
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    words = at.some(piece.a, piece.b)
    if not (_FIGURES.search(part) and _FIGURES.search(before)):
        return False
    first = next((w for w in words if w not in ("the", "in", "then", "this", "and", "at", "ran", "did")), "")
    if first in DAYPARTS:
        return not complete(at, (last.a, last.b), (piece.a, piece.b), page.distance_units)
    named = DAYPARTS & set(words)
    return (
        bool(named) and bool((DAYPARTS | {"work"}) & set(at.some(last.a, last.b)) - named) and bool(_RUNS.search(part))
    )


_RUNS = Pattern(r"n[DCIH]|^[aw]*n(?![a-zA-Z/%:])|nx")
