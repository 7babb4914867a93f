"""A stretch of several lifts: where the words of one exercise end and those of the next begin.

Names of exercises cut the text; rounds of a circuit and sets told at the end go for all of them.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date

from coach.acts import Lift, Unit, WorkingSet
from coach.patterns import Pattern
from coach.reader import clauses, own_figures, sharing, strength
from coach.reader.intents import CROSSES, MARKED, TICKS
from coach.reader.loads import kilograms
from coach.reader.page import Page
from coach.reader.shared_loads import shared_loads, with_own
from coach.reader.sided import sided
from coach.reader.tokens import Atoms

_SETS = Pattern(r"n[xsKB]")
#: Nobody tells of more lifts in one message; what is behind is left over.
_MOST_LIFTS = 100


def lifts(page: Page, a: int, b: int, when: date) -> None:
    """The lifts of a stretch: one for each name of an exercise that has sets."""
    at = page.atoms
    codes = at.codes
    names: list[int] = []
    x = codes.find("X", a, b)
    while x >= 0:
        if not _only_mentioned(at, a, x):
            names.append(x)
        x = codes.find("X", x + 1, b)
    if not names:
        return
    if len(names) > _MOST_LIFTS:
        b = names[_MOST_LIFTS]
        page.leave(b, len(codes))
        names = names[:_MOST_LIFTS]
    shared = shared_loads(at, a, names, b, page.units)
    start, b, frame = _framed(at, a, names, b)
    frame.banded = codes.find("b", 0, a) >= 0 and bool(_BAND_HEADS.search(codes, 0, a))
    cuts = [start]
    before_first = len(names) > 1 and bool(_FIGURES.search(codes, start, names[0]))
    for left, right in itertools.pairwise(names):
        told = own_figures.begins(at, left, right, b)
        cuts.append(_cut(at, left, right, before_first) if told is None else told)
    cuts.append(b)
    lost: list[tuple[int, int]] = []  # figures that nobody can mean
    before = len(page.found)
    alike = not _ALIKE.isdisjoint(at.words)
    ticked = not TICKS.isdisjoint(at.words)
    for k, x in enumerate(names):
        low, high = cuts[k], cuts[k + 1]
        emom = sharing.minutes(at, low, x) if k else None
        own = frame
        if "J" in codes[x:high] and (behind := sharing.minutes(at, x + 1, high)):  # "swings EMOM 10 min x 12"
            own = replace(frame, rounds=behind[0])
            at.codes = codes[: codes.index("J", x)] + "w" * (behind[1] - codes.index("J", x)) + codes[behind[1] :]
        lent = _same_load(at, low, high, page) if alike else None
        if emom is not None:
            own, low = replace(frame, rounds=emom[0]), emom[1]
        one = strength.lift(at, low, high, x, when=when, units=page.units, vocabulary=page.vocabulary, frame=own)
        if alike:
            one = _same_sets(at, low, high, x, one, page) or one
        if one is None and _SETS.search(codes, low, high):
            lost.append((min(low, x), high))
        if one is not None and ticked and _crossed(at, x, high):
            page.leave(low, high)
            one = None
        if one is not None:
            if lent is not None and all(s.load_kg is None for s in one.sets):
                one = replace(
                    one, sets=tuple(replace(s, load_kg=lent.load_kg, load_basis=lent.load_basis) for s in one.sets)
                )
            one = sided(at, low, high, one)
            if shared is not None:
                one = with_own(one, shared, k)
            if not _next_row(page, at, x, one):
                page.add(one, x if k else a, high)
    if "complex" in at.words:
        _of_one_bar(page, before)
    if len(page.found) > before:
        for low, high in lost:
            page.leave(low, high)


def _crossed(at: Atoms, x: int, b: int) -> bool:
    """Whether the exercise at ``x`` is crossed out, among others that are ticked ("3x15 ✅ row 3x10 ❌")."""
    marks = [w for w in at.some(x, _line_end(at, b)) if w in MARKED]
    if not marks and x and (x == 1 or at.codes[x - 2] == "\n"):
        marks = [at.word(x - 1)]  # at the head of its line
    return bool(marks) and marks[0] in CROSSES


def _line_end(at: Atoms, b: int) -> int:
    """Where the marks end that stand right behind atom ``b``."""
    while b < len(at.codes) and at.codes[b] == "z" and at.word(b) in MARKED:
        b += 1
    return b


def _of_one_bar(page: Page, since: int) -> None:
    """Gives the lifts of a complex the load that is told with one of them."""
    told = [t.act for t in page.found[since:] if isinstance(t.act, Lift)]
    with_load = next((s for one in told for s in one.sets if s.load_kg), None)
    for k in range(since, len(page.found)):
        act = page.found[k].act
        if with_load and isinstance(act, Lift) and all(s.load_kg is None for s in act.sets):
            own = {"load_kg": with_load.load_kg, "load_basis": with_load.load_basis, "load_unit": with_load.load_unit}
            sets = tuple(replace(s, **own) for s in act.sets)  # type: ignore[arg-type]  # fields of a set
            page.found[k] = replace(page.found[k], act=replace(act, sets=sets))


#: The time of a circuit of as many rounds as possible: "20 min amrap of", "AMRAP 12 min:".
_WHOLE = Pattern(r"[wa2α]{0,4}(?P<n>n)I[wa2αχ,]{0,5}[:\-\n]")
_WHOLE_MINUTES = 15
_CAPPED = Pattern(r"[wa]*(?:nI-?v|v[:a-]?w?nI|v[:a-]?w?n(?=:))[:a,-]*")
#: Words for what was said of the lift before.
_ALIKE = frozenset(("same", "ditto"))
#: Things to lift that may be "the same" as before.
_THING = frozenset(
    "bell bells kb kbs kettlebell kettlebells db dbs dumbbell dumbbells bar barbell weight weights load plate".split()
)
#: Exercises that are also a piece of furniture.
_FURNITURE = frozenset(("bench", "box", "step"))


def _only_mentioned(at: Atoms, a: int, x: int) -> bool:
    """Whether the exercise at ``x`` was not done: "no press ups"; or is none: "dumbbell presses on the bench"."""
    if at.codes.find("X", a, x) >= 0:
        lead = at.words[max(0, at.first[x] - 3) : at.first[x]]
        if lead[-2:] in _IN_PLACE or lead[:2] in _IN_PLACE or lead == ["in", "place", "of"]:
            return True  # "step ups instead of lunges"
    furniture = at.word(x) in _FURNITURE
    if furniture and at.codes[x - 1 : x + 2] == "(X)" and "X" in at.codes[a : x - 1]:
        return True  # "incline push ups (bench)"
    if at.values[x] in _MACHINES and (on := _ON_SOME_MACHINE.search(at.codes, max(a, x - 3), x)) is not None:
        words = at.some(on.start() + 1, x)
        if words in (["on"], ["on", "the"], ["on", "a"], ["using", "the"], ["in", "the"]):
            return True  # "calf raises on the leg press"
    before = at.codes[max(a, x - 3) : x]
    if before.endswith("N") or (before.endswith("Nw") and at.word(x - 1) in ("more", "my", "the")):
        return True
    if (
        furniture
        and (on := _PUT_ON.search(at.codes, a, x))
        and at.some(x - 2, x) in (["on", "the"], ["on", "a"], ["off", "the"], ["off", "a"])
        and not _DONE_WITH.search(at.codes, on.start(), x)
    ):
        return True
    return (
        furniture
        and (on := _ON_SOME.search(at.codes, max(a, x - 5), x)) is not None
        and at.word(on.start() + 1) in ("on", "to", "off", "from", "over", "onto", "against")
        and at.word(on.start() + 2) in ("the", "a", "my", "an")
    )


#: "did the band stuff in the kitchen:", before the first of the lifts that stand on its line.
_BAND_HEADS = Pattern(r"(?:(?<=[\n.;?,])|\A)[^XnRY\n.;?,:]*b[^XnRY\n.;?,:]*:[wa]{0,2}\Z")
#: What is also the machine that something else is done on.
_MACHINES = frozenset(("leg-press", "hack-squat"))
_ON_SOME_MACHINE = Pattern(r"X[2aw]w?\Z")
_IN_PLACE = (["instead", "of"], ["rather", "than"])
#: "step ups on the bench", "on the park bench".
_ON_SOME = Pattern(r"X[2aw][wa]w?\Z")
#: Words between an exercise and the furniture it is done on ("bridges with feet on the bench").
_PUT_ON = Pattern(r"X[^X\n.;]{1,8}\Z")
_DONE_WITH = Pattern(r"[ntd1,]")
_ROW_OF_A_SET = Pattern(r"(?:^|[\n,;.])[wa(]{0,2}(?:sn|o|on?s|so)[)\-:,.|(wa]{0,3}(?:X[\-:,.(wa]{0,2}s?n?)?$")


def _called(one: Lift) -> tuple[str | None, str, date]:
    """What tells whether two lifts are of one exercise and day."""
    return one.exercise, one.exercise_text.lower(), one.when


_SET_BEHIND = Pattern(r"X[\-:,.(wa]{0,2}(?:sn|os)")


#: A row of a table that begins with its day: "2026-08-18,back squat,80,5".
_DATED_ROW = Pattern(r"\n[αβ][wχ]{0,6}[,|]\Z")


def _next_row(page: Page, at: Atoms, x: int, one: Lift) -> bool:
    """Adds the sets of the next row, of a table or of numbered sets, to those of the same exercise above."""
    if not page.found:
        return False
    last = page.found[-1]
    numbered = _ROW_OF_A_SET.search(at.codes, max(0, x - 8), x) or _SET_BEHIND.match(at.codes, x)
    if numbered and isinstance(last.act, Lift) and _called(last.act) == _called(one):
        page.found[-1] = replace(last, act=replace(last.act, sets=last.act.sets + one.sets))
        return True
    if isinstance(last.act, Lift) and _called(last.act) == _called(one) and _told_again(at, x, len(one.sets)):
        page.found[-1] = replace(last, act=replace(last.act, sets=last.act.sets + one.sets))
        return True
    if "|" not in page.atoms.text and "," not in page.atoms.text:
        return False
    if (
        not isinstance(last.act, Lift)
        or (last.act.exercise, last.act.exercise_text, last.act.when) != (one.exercise, one.exercise_text, one.when)
        or len(one.sets) > 1
        or not (at.codes[max(0, x - 1) : x] in ("\n", "|") or _DATED_ROW.search(at.codes, max(0, x - _NEAR), x))
        or at.codes[x + 1 : x + 2] not in (",", "|")
    ):
        return False
    page.found[-1] = replace(last, act=replace(last.act, sets=last.act.sets + one.sets))
    return True


def _told_again(at: Atoms, x: int, sets: int) -> bool:
    """Whether the exercise at ``x`` is named anew for each set: on its own lines, or "4 nordics, rest, 4 nordics"."""
    again = _ON_ITS_LINE if sets == 1 else _BEHIND_A_BREAK
    return sets <= _FEW_SETS and bool(again.search(at.codes, max(0, x - _NEAR), x))


_ON_ITS_LINE = Pattern(r"\n[wa]?\Z|[,;.][^X\n]{0,6}[wan]\Z")
_BEHIND_A_BREAK = Pattern(r"[,;.][wau]{1,3}[,;.][wan]{0,3}n\Z")
_FEW_SETS = 4
_NEAR = 12


def _same_sets(at: Atoms, a: int, b: int, x: int, one: Lift | None, page: Page) -> Lift | None:
    """The lift with the sets of the one before: "bench the same at 50", "rows same weight, same reps", "ditto rdl"."""
    words = at.some(a, _told_to(at, b))
    kinds = [_same_of(words, k) for k, w in enumerate(words) if w in _ALIKE]
    if not kinds or not page.found or not (set(kinds) - {"load", ""}):
        return None
    last = page.found[-1].act
    if not isinstance(last, Lift):
        return None
    slug = at.values[x] if isinstance(at.values[x], str) else None
    move = page.vocabulary.movements.get(slug or "")
    sets = last.sets
    if more := _more_reps(at, x, _told_to(at, b)):
        sets = tuple(replace(s, reps=max(1, s.reps + more) if s.reps else None) for s in sets)
        one = None
    elif one is not None and move is not None and move.loaded and _is_load(one):
        one = replace(one, sets=(_as_load(one.sets[0], page.units),))  # "ohp same but 30"
    if one is not None and any(s.reps or s.seconds or s.distance_m for s in one.sets):
        if "reps" not in kinds or len(one.sets) > 1 or one.sets[0].reps is None or one.sets[0].reps > _FEW:
            return None
        sets = (sets[0],) * one.sets[0].reps  # "same reps, x2"
    if one is not None and one.sets[0].load_kg is not None:
        own = one.sets[0]
        sets = tuple(replace(s, load_kg=own.load_kg, load_basis=own.load_basis, load_unit=own.load_unit) for s in sets)
    elif move is not None and not move.loaded and not move.unilateral and "load" not in kinds:
        sets = tuple(replace(s, load_kg=None, load_basis="bodyweight") for s in sets)  # "press ups the same"
    sided = "e" in at.codes[a:b] or any(s.per_side for s in sets)
    sets = tuple(replace(s, rpe=None, rir=None, per_side=sided) for s in sets)
    return Lift(exercise=slug, exercise_text=at.said(x, x + 1), when=last.when, sets=sets)


def _more_reps(at: Atoms, x: int, b: int) -> int:
    """How many reps more or fewer "the same" sets had ("same but 2 reps less"); 0 where nothing of the kind is told."""
    m = _CHANGED.search(at.codes, x, b)
    if m is None:
        return 0
    words = at.some(m.start(), m.end())
    sign = -1 if not _FEWER.isdisjoint(words) else 1 if "more" in words or "extra" in words else 0
    count = at.values[m.start()]
    return int(sign * count) if count <= _FEW and count == int(count) else 0


_CHANGED = Pattern(r"n(?:q[wι]|[wι]q|[wι](?=[,.;\n)]|\Z))")
_FEWER = frozenset(("less", "fewer", "down"))


def _is_load(one: Lift) -> bool:
    """Whether the one bare figure of a lift can only be a load: so many reps nobody does with what was told before."""
    figure = one.sets[0]
    return len(one.sets) == 1 and figure.load_kg is None and (figure.reps or 0) > _FEW and figure.kind == "work"


def _as_load(one: WorkingSet, units: Unit) -> WorkingSet:
    """A set whose figure was taken for its reps, with it as the load."""
    return WorkingSet(load_kg=kilograms(float(one.reps or 0), units), load_basis="total", load_unit=units)


def _told_to(at: Atoms, b: int) -> int:
    """Where the words end that go on from atom ``b`` without another exercise."""
    m = _REST.match(at.codes, b)
    return m.end() if m else b


_REST = Pattern(r"[^X\n.;?]*")


def _same_of(words: list[str], k: int) -> str:
    """What "same" at word ``k`` is said of: the load, the reps, all, or nothing of sets."""
    behind = words[k + 1 : k + 3]
    if words[k] == "same" and ("last" in words[k + 1 : k + 4] or not _ELSEWHERE.isdisjoint(words[k + 1 : k + 2])):
        return ""
    if not _THING.isdisjoint(behind):
        return "load"
    return "reps" if not _SCHEME.isdisjoint(behind) else "all"


_FEW = 10
_SCHEME = frozenset("rep reps set sets scheme numbers repetitions rounds".split())
#: What is the same and no sets: "same as last week", "same time", "same place".
_ELSEWHERE = frozenset("time place day gym week route pain issue problem knee leg side foot as".split())


def _same_load(at: Atoms, a: int, b: int, page: Page) -> WorkingSet | None:
    """The set whose load is meant by "the same bell"."""
    words = at.some(a, b)
    if not any(w == "same" and _same_of(words, k) == "load" for k, w in enumerate(words)):
        return None
    before = [t.act for t in page.found if isinstance(t.act, Lift)]
    return next((s for s in reversed(before[-1].sets) if s.load_kg), None) if before else None


def _framed(at: Atoms, a: int, names: list[int], b: int) -> tuple[int, int, strength.Frame]:
    """Where the lifts' own words begin and end, and what was said for all of them before and behind."""
    frame, codes = strength.Frame(), at.codes
    if len(names) == 1 and _PLAIN_HEAD.fullmatch(codes, a, names[0]):
        return a, b, frame
    if names[0] - a > 2 and (whole := _WHOLE.match(at.codes, a, names[0])):
        a = whole.end() if at.values[whole.start("n")] >= _WHOLE_MINUTES else a  # "45 mins in the gym: squat 3x8"
    if len(names) > 1 and (timed := _CAPPED.match(at.codes, a, names[0])):
        a = timed.end()
    emom = sharing.minutes(at, a, names[0])
    if emom is not None:
        frame.rounds, start = emom
        if len(names) > 1 and sharing.alternating(at, a, b):
            frame.rounds = max(1, frame.rounds // len(names))
        if load := re.search(r"n[KB]k?", codes[a:start]):
            frame.head = (a + load.start(), a + load.end())  # "16 kg bell, every minute for 10, 10 swings"
    else:
        start = a
        rounds = sharing.rounds(at, a, names) or _rounds(at, a, names[0], len(names))
        load = _LOAD_BEHIND.search(codes[:b], names[-1]) if len(names) > 1 else None
        closing = sharing.closing(at, a, names[-1], load.start() if load else b) if len(names) > 1 else None
        if closing and load:
            frame.tail = load.span()  # "…, 4 rounds with 2 x 10 kg"
        if rounds and not (closing and _LABELLED.search(at.codes, a, names[0])):  # "SS2: …, 3 sets"
            frame.rounds, start = rounds
        elif closing:
            frame.rounds, b = closing.rounds, closing.at
            start = rounds[1] if rounds else a
    head = sharing.headed(at, start, names)
    if head is not None:
        frame.head, start = (start, head), head
    elif len(names) > 1 and frame.rounds and (lasts := sharing.lasting(at, a, start)):
        frame.head = lasts
    elif len(names) > 1 and frame.rounds and (load := re.search(r"n[KB]k?", codes[a:start])):
        frame.head = (a + load.start(), a + load.end())  # "with the 26lb bell, 4x through:"
    tail = sharing.closed(at, start, names, b) if head is None and frame.tail is None else None
    if tail is not None:
        frame.tail, b = (tail, b), tail
    return start, b, frame


_LABELLED = Pattern(r"Mn:")
_SETS_EACH = Pattern(r"n[sM][wa2]{0,2}[ERwae]{1,2}[:\-a]?\n?[wa]{0,1}\Z")
_EACH = frozenset("each everything all every".split())
_MOST_EACH = 10
_ROUNDS = tuple(
    (Pattern(pattern), needs)
    for pattern, needs in (
        (r"n[sM]:?,?(?=[wa]*n|[wa]*$)", 2),
        (r"Mxn:?", 1),
        (r"[sM]:n(?=.)", 2),
        (r"nxM", 1),
        (r"Mw?nx[:\-,w]{0,2}(?=w?n|$)", 1),
        (r"ns", 2),
        (r"Mn[s:]", 1),
    )
)
#: A load behind the rounds that close a stretch.
_LOAD_BEHIND = Pattern(r"(?<=[sMx])[,aw@]{1,3}(?:nx)?n[KB]k?[waE]{0,3}\.?\Z")
#: Figures and words before an exercise that frame nothing.
_PLAIN_HEAD = Pattern(r"[nxwakKB@α,2]*")


def _rounds(at: Atoms, a: int, x: int, exercises: int) -> tuple[int, int] | None:
    """The rounds of a circuit or EMOM that heads a stretch, and where its exercises begin."""
    codes = at.codes
    part = codes[a:x]
    if "n" not in part:
        return None
    if exercises > 1 and (each := _SETS_EACH.search(part)) and at.values[a + each.start()] <= _MOST_EACH:
        words = at.some(a + each.start() + 1, a + each.end())
        if not _EACH.isdisjoint(words):
            return int(at.values[a + each.start()]), a + each.end()  # "3 sets each: leg press 100x12, …"
    for pattern, needs in _ROUNDS:
        m = pattern.search(part)
        if m and (
            exercises >= needs
            or (":" in m[0] and "s" in m[0] and at.words[at.first[a + m.start() + 1]].startswith("round"))
        ):
            number = next(at.values[i] for i in range(a + m.start(), a + m.end()) if codes[i] == "n")
            if isinstance(number, float | int) and 0 < number <= 50:
                if pattern is _ROUNDS[0][0] or pattern.pattern == "ns":
                    word = at.words[at.first[a + m.start() + 1]]
                    if not word.startswith(
                        ("round", "circuit", "superset", "times", "ss", "complex", "tri", "giant")
                    ) and not codes[a + m.end() : x].lstrip("wa:,").startswith("n"):
                        continue
                    if exercises < 2 and not word.startswith("round"):
                        continue
                    if word.startswith("set"):
                        continue
                return int(number), a + m.end()
    return None


_FIGURES = Pattern(r"[ntd]")


def _cut(at: Atoms, left: int, right: int, before_first: bool) -> int:
    """Where the words of the exercise at ``left`` end and those of the one at ``right`` begin."""
    codes = at.codes
    between = codes[left + 1 : right]
    signs = [
        i for i in range(left + 1, right) if codes[i] in ",cz|;:().\n+" or (codes[i] in "/-" and clauses._spaced(at, i))
    ]
    if signs:
        last = signs[-1]
        if (
            before_first
            and signs[0] == left + 1
            and codes[signs[0]] in ".;\n|"
            and not _FIGURES.search(codes, last, right)
        ):
            last = signs[0]  # "3x5 at 80, squats. 3x5 at 60, bench"
        rest = codes[last + 1 : right]
        previous = codes[left + 1 : last]
        if (
            not before_first
            and re.fullmatch(r"n[wae]*", rest)
            and re.search(r"(?:^|[,:x/@])n$", previous)
            and codes[last] == ","
            and not re.search(r"nxn$", previous)
        ):
            return right
        if codes[last] == ":" and not before_first and re.search(r"[ntd]", rest):
            return right
        return last + 1
    if before_first:
        m = re.search(r"n(?:xn|s|q|[SIm])?[aeyqw]*$", between)
        if m and (m.start() == 0 or not re.fullmatch(r"\W*", between[: m.start()])):
            return left + 1 + m.start()
    return right
