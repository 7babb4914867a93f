"""Figures said in a way of their own, put into plain ones before the grammar looks: "33 flat", "an hour ten", "10M".

Rule: an atom keeps its place in the text; what several atoms say together is merged into one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from coach.acts import METRES_PER_MILE
from coach.patterns import Pattern
from coach.reader import (
    blocks,
    clock_words,
    dictated,
    interval_talk,
    lapped,
    lifters_talk,
    of_them,
    planned_run,
    reports,
    runners_talk,
    talked_of,
)
from coach.reader.ladders import ladders
from coach.reader.lengths import number
from coach.reader.lifters_talk import Put
from coach.reader.nights import nights
from coach.reader.run_words import REPS, SLOPES
from coach.reader.set_words import counted
from coach.reader.taken_back import taken_back
from coach.reader.tokens import Atoms, Merger, merged

_FLAT = Pattern(r"(?:nI?|t)(?=[YXμ])")
_SPOKEN = Pattern(r"(?<=[UDC,])nn(?![xKBDCISHmqsn])")
_SPLIT = Pattern(r"(?<=[a@P])n(?:n)?(?![xKBDCISHmqsn])")
_SORE = Pattern(r"(?<![RZ])Y[:a@]?n(?![KBDCISHmx%])")
_PULSE = Pattern(r"Q[:aw]{0,2}n5?")
_CAPITAL = Pattern(r"(?<=n)(?<!xn)m")
_HALF = Pattern(
    r"w(?=[a:]?(?:t|nHn|d))|w(?=[,:.]{0,2}U?[aw:]?t)|w(?=α?[,:]?[a:]?(?:t|nHn))|w(?=[αβ]?[,:.(-]{1,4}[aw]?(?:t|nHn))"
)
_CUT = Pattern(r"Y(?=[wa])")
_LONGER = Pattern(r"(?:nHc|dc?)(?P<more>n)(?P<unit>[IS]?)(?![KBDCmxsqHX/:])")
_HOURS_CLOCK = Pattern(r"nHt")
_AND_SECONDS = Pattern(r"(?<=nI)(?P<and>[c,]{1,2})n(?=S)")
_NEARLY = Pattern(r"(?<=n)w(?=[HIDCKBmSn])")
_NEARLY_WORDS = frozenset(("ish", "odd", "plus"))
_AND_A_BIT = Pattern(r"(?<=n)cV(?=[HIDCKBmS])")
_BITS = (["and", "a", "bit"], ["and", "a", "wee", "bit"], ["and", "a", "little"], ["and", "a", "little", "bit"])
#: Words that lengths of the track stand beside, and hills.
_LENGTHS = frozenset(("s", "hundreds")) | REPS
_CLOCK_S = Pattern(r"t[Ss]")
_UNTIL = frozenset("to til till until - through thru".split())
_HILLS = frozenset(("hill", "hills"))
_MILES = Pattern(r"\d\s?M\b")


def plainly(atoms: Atoms, words: frozenset[str]) -> Atoms:
    """The atoms, which have these ``words``, with such figures as plain ones."""
    codes = atoms.codes
    words &= _LOOKED_FOR  # most messages have hardly any of them, and few are looked through sooner
    if "ξ" in codes and not _UNTIL.isdisjoint(words):
        atoms = merged(atoms, nights(atoms))
        codes = atoms.codes
    if not dictated.CALLING.isdisjoint(words):
        atoms = dictated.heard(atoms)
        codes = atoms.codes
    if "n" not in codes and "t" not in codes:
        return atoms
    if "R" in codes and "X" not in codes and not reports.WORDS.isdisjoint(words):
        atoms = merged(atoms, reports.reports(atoms))
        codes = atoms.codes
    if "tS" in codes:  # "6:20s"
        glued = [m.start() for m in _CLOCK_S.finditer(codes) if atoms.glued(m.end() - 1)]
        atoms = merged(atoms, [Merger(i, i + 2, "t", atoms.values[i]) for i in glued])
        codes = atoms.codes
    if "X" in codes:
        atoms = taken_back(atoms)
        codes = atoms.codes
    if "d" in codes or ("H" in codes and ("c" in codes or "Ht" in codes)):
        atoms = merged(atoms, _longer(atoms))
    if "half" in words and ("cd" in codes or "nd" in codes):
        atoms = merged(atoms, blocks.half_minutes(atoms))
    if "nI" in atoms.codes and "nS" in atoms.codes:
        atoms = merged(
            atoms, [Merger(*m.span("and")) for m in _AND_SECONDS.finditer(atoms.codes) if _below_60(atoms, m)]
        )
    if "X" not in codes and not planned_run.PLANS.isdisjoint(words):
        atoms = planned_run.became(atoms)
    if not _NEARLY_WORDS.isdisjoint(words) or "ncV" in codes:
        atoms = merged(atoms, _nearly(atoms))
    if "X" in codes:
        atoms = counted(atoms)
    if "nx" in codes and not SLOPES.isdisjoint(words):
        atoms = merged(atoms, runners_talk.up_the_hill(atoms))
    if not _HILLS.isdisjoint(words):
        atoms = merged(atoms, lapped.hills(atoms))
        atoms = merged(atoms, runners_talk.hills_of(atoms))
        codes = atoms.codes
    if "X" not in codes or "U" in codes:
        if codes.count("t") > 1:
            atoms = merged(atoms, lapped.laps(atoms))
        atoms = merged(atoms, ladders(atoms))
        if not runners_talk.OUT.isdisjoint(words):
            atoms = merged(atoms, runners_talk.out_and_back(atoms))
        if "of" in words:
            atoms = merged(atoms, lapped.reps_of(atoms))
        if not _LENGTHS.isdisjoint(words):
            atoms = merged(atoms, lapped.lengths(atoms))
            if not of_them.THEM.isdisjoint(words):
                atoms = merged(atoms, of_them.lengths_of_them(atoms))
        if "x" in atoms.codes and not of_them.EASY.isdisjoint(words):
            atoms = merged(atoms, of_them.on_and_off(atoms))
        if not interval_talk.COUNTING.isdisjoint(words):
            atoms = merged(atoms, interval_talk.counted_behind(atoms))
        if not interval_talk.STEADILY.isdisjoint(words):
            atoms = merged(atoms, interval_talk.around_tempo(atoms))
    if "X" not in atoms.codes and not clock_words.NUMBERS.isdisjoint(words):
        atoms = clock_words.settled(atoms)
    codes = atoms.codes
    steps: list[Step] = []
    if not _CALLED.isdisjoint(words):
        steps += [STEPS[k][1] for k in sorted({k for word in words & _CALLED for k in _CALLING[word]})]
    for parts, step in _coded_by(_SIGNS.intersection(codes)):
        for part in parts:
            if part in codes:
                steps.append(step)
                break
    if not steps:
        return atoms
    anew: dict[int, tuple[str, object]] = {}

    def put(i: int, code: str, value: object = None) -> None:
        anew[i] = code, value

    for step in steps:
        step(atoms, put)
    if not anew:
        return atoms
    out, values = list(codes), list(atoms.values)
    for i, one in anew.items():
        out[i], values[i] = one
    made = "".join(out)
    return atoms.anew(made, values) if made != codes or values != atoms.values else atoms


def _flat(atoms: Atoms, put: Put) -> None:
    """ "33 flat", "5k in 20 dead": a time."""
    codes = atoms.codes
    for m in _FLAT.finditer(codes):
        i = m.start()
        value = number(atoms.values[i])
        if atoms.some(m.end(), m.end() + 1) not in (["flat"], ["dead"]) or value is None:
            continue
        if codes[i] == "t" or m.end() > i + 1:
            put(m.end(), "w")
        elif any(c in codes for c in "UDC3") and 5 <= value <= 300:
            put(i, "t", value * 60)
            put(m.end(), "w")


def _sore(atoms: Atoms, put: Put) -> None:
    """ "energy 4, sore 3": a figure of the check-in."""
    if "ξ" not in atoms.codes:
        return
    for m in _SORE.finditer(atoms.codes):
        value = atoms.values[m.start()]
        if isinstance(value, tuple) and value[0] == "soreness" and 1 <= atoms.values[m.end() - 1] <= 5:
            put(m.start(), "ξ", "soreness")


_RESTING = frozenset("resting waking woke wakeup awake".split())


def _pulse(atoms: Atoms, put: Put) -> None:
    """ "hr 48 resting", "heart rate 52 on waking"."""
    for m in _PULSE.finditer(atoms.codes):
        if not _RESTING.isdisjoint(atoms.some(m.end(), min(len(atoms.codes), m.end() + 3))):
            put(m.start(), "ξ", "resting_hr")


def _round_a_place(atoms: Atoms, put: Put) -> None:
    """ "ran 4 miles round the lanes": where it went, and no set."""
    for m in _ROUND_A_PLACE.finditer(atoms.codes):
        i = m.end() - 1
        behind = atoms.words[atoms.first[i + 1] :][:1] if i + 1 < len(atoms.codes) else []
        if atoms.some(i, i + 1) == ["round"] and behind and behind[0] in _PLACED:
            put(i, "w")


_ROUND_A_PLACE = Pattern(r"n[DC]2?s|[UD]2?s")
_PLACED = frozenset("the our my a some here town and that this".split())


def _back_down(atoms: Atoms, put: Put) -> None:
    """ "2 k up, 4 x 1 mile, then two k down": one cools down with it."""
    if "X" in atoms.codes:
        return
    for m in _BACK_DOWN.finditer(atoms.codes):
        if atoms.word(m.end() - 1) == "down":
            put(m.end() - 1, "4")
    first = _UP_FIRST.match(atoms.codes)
    if first is not None and atoms.word(first.end() - 1) == "up":
        put(first.end() - 1, "W")


_UP_FIRST = Pattern(r"w?n[DCI]6(?=[,.c][^\n]*nx)")
_BACK_DOWN = Pattern(r"(?<=[,c.])n[DCI]w(?=[,.;\n)]|\Z)")


def _mean_pulse(atoms: Atoms, put: Put) -> None:
    """ "z2, 1h10, avg 135": beats a minute, where nothing but a run is told and no pace is so high."""
    if "X" in atoms.codes or "9" in atoms.codes or not any(c in atoms.codes for c in "U2DC"):
        return
    for m in _MEAN.finditer(atoms.codes):
        value = atoms.values[m.end() - 1]
        if atoms.word(m.start()) in _MEANS and _SLOW_PULSE <= value <= _FAST_PULSE and value == int(value):
            put(m.start(), "Q")


_MEANS = frozenset("avg average ave".split())
_MEAN = Pattern(r"wn(?=[,.;\n)]|\Z)")
_SLOW_PULSE, _FAST_PULSE = 100, 200


def _miles(atoms: Atoms, put: Put) -> None:
    """ "10M": miles."""
    if "X" in atoms.codes or not _MILES.search(atoms.text):
        return
    for m in _CAPITAL.finditer(atoms.codes):
        value = number(atoms.values[m.start() - 1])
        if atoms.text[atoms.starts[m.start()]] == "M" and value is not None and value < 40:
            put(m.start(), "D", METRES_PER_MILE)


def _half(atoms: Atoms, put: Put) -> None:
    """ "half in 1:52": a half marathon."""
    for m in _HALF.finditer(atoms.codes):
        i = m.start()
        near = atoms.codes[i + 1 : i + 3].rstrip("a:")[:1] in ("t", "n")
        if not near and not _A_HALF[0] <= _time_behind(atoms, i) <= _A_HALF[1]:
            continue
        if not near and not _HALF_OF.isdisjoint(atoms.words[max(0, atoms.first[i] - 1) : atoms.first[i]]):
            continue  # "did half. 1:20:00 in the gym"
        if atoms.word(i) == "half" and not _of_a_whole(atoms, i):
            put(i, "3", 21097.5)
            if i and atoms.codes[i - 1] == "o":
                put(i - 1, "w")  # "my first half"


_HALF_OF = frozenset("did done do only just managed about around roughly got through".split())


def _the_half(atoms: Atoms, put: Put) -> None:
    """ "ran the half with a bit of a sniffle, 1:52:10": a half marathon, where its time stands anywhere behind."""
    for m in _RAN_HALF.finditer(atoms.codes):
        i = m.end() - 1
        words = atoms.some(*m.span())
        if words[-1:] != ["half"] or words[-2:-1] not in _THE or _RAN.isdisjoint(words):
            continue
        if _A_HALF[0] <= _time_behind(atoms, i) <= _A_HALF[1]:
            put(i, "3", 21097.5)


_THE = (["the"], ["my"], ["a"], ["our"])
_RAN_HALF = Pattern(r"[wU][wa]w(?=[^.;\nnXDC3]*(?:t|n|d))")
_RAN = frozenset("ran did raced finished completed managed".split())


def _of_a_whole(atoms: Atoms, i: int) -> bool:
    """Whether "half" at atom ``i`` is a part of the run ("first half in 52:10"), and not "my first half"."""
    before = atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]]
    if before[-1:] == ["first"] and before[:1] in (["my"], ["our"], ["ever"]):
        return not {"second", "whole", "total", "overall", "half"}.isdisjoint(atoms.words[atoms.first[i] + 1 :])
    return before[-1:] in (["first"], ["second"], ["last"])


#: Seconds that a half marathon may take, where its time stands behind a comma: "Leeds half, 1:52:03".
_A_HALF = (3600.0, 4 * 3600.0)


def _time_behind(atoms: Atoms, i: int) -> float:
    """The seconds of the first time behind atom ``i``; 0 without one."""
    m = _A_TIME.search(atoms.codes, i)
    if m is None:
        told = _IN_WORDS.search(atoms.codes, i)
        return blocks.hours(atoms, told.start()) if told else 0.0
    first, more = number(atoms.values[m.start()]) or 0.0, m["more"]
    if not m["hours"]:
        return first
    return first * 3600.0 + ((number(atoms.values[m.start("more")]) or 0.0) * 60.0 if more else 0.0)


_IN_WORDS = Pattern(r"(?<=[a,])n")
_A_TIME = Pattern(r"[td]|n(?P<hours>H)(?:c?(?P<more>n))?")


def _half_done(atoms: Atoms, put: Put) -> None:
    """ "my first half is in the bag! 2 hrs 4 min": a half marathon, where a time is told."""
    for m in _HALF_DONE.finditer(atoms.codes):
        behind = atoms.some(m.start() + 1, m.end())
        if behind[0] == "of" or not _time_behind(atoms, m.start()):
            continue  # "half of it done in 1:10:00"
        if atoms.some(m.start(), m.start() + 1) == ["half"] and not _DONE_WITH.isdisjoint(behind):
            put(m.start(), "3", 21097.5)


_HALF_DONE = Pattern(r"w(?:w|a|θ|X|f){1,4}(?=[^X]*(?:n|t|d))")
_DONE_WITH = frozenset("bag books done complete completed finished ticked dusted bagged conquered".split())


def _cut(atoms: Atoms, put: Put) -> None:
    """ "cut to 5" hurts nobody."""
    for m in _CUT.finditer(atoms.codes):
        behind = atoms.words[atoms.first[m.start() + 1] :][:2]
        if atoms.word(m.start()) == "cut" and (behind[0] in _CUT_TO or not _CUT_WHAT.isdisjoint(behind)):
            put(m.start(), "w")


_CUT_TO = frozenset("to it short back down things out that".split())
_CUT_WHAT = frozenset("run session workout jog set sets reps rep weight load lift ride distance pace".split())


def _in_words(atoms: Atoms, put: Put) -> None:
    """ "at seven thirty": a time or a pace said in words."""
    if "X" in atoms.codes or _RUN_FAR.isdisjoint(atoms.codes):
        return
    for m in _SPOKEN.finditer(atoms.codes):  # "five mile tempo, thirty six thirty"
        i = m.start()
        first, last = atoms.values[i], atoms.values[i + 1]
        if atoms.word(i).isalpha() and atoms.word(i + 1).isalpha() and 10 <= first < 60 and 10 <= last < 60:
            put(i, "t", float(first * 60 + last))
            put(i + 1, "w")
    for m in _SPLIT.finditer(atoms.codes):
        i, j = m.span()
        first, last = atoms.values[i], atoms.values[j - 1]
        if not atoms.word(i).isalpha() or not atoms.word(j - 1).isalpha():
            continue
        if j - i == 2 and 3 <= first <= 20 and last < 60:
            if blocks.told_in_hours(atoms, i):
                continue  # "the marathon in three twenty nine"
            paced = (
                _PACE_BEHIND.match(atoms.codes, j) is not None
            )  # "five fifteen pace": the clock stands beside its word
            many = atoms.word(j - 1).endswith("s") and "x" not in atoms.codes  # "3 miles at seven thirties"
            put(i + paced, "t", float(first * 60 + last))
            put(i + 1 - paced, "P" if many and not paced else "w")
        elif j - i == 1 and 200 <= first < 1000 and first % 100 < 60:
            put(i, "t", float(first // 100 * 60 + first % 100))


#: Codes of runs and of how far they went.
_RUN_FAR = frozenset("UDCΞ")
_PACE_BEHIND = Pattern(r"P|[a/][DC]")


def _metres(atoms: Atoms, put: Put) -> None:
    """ "200m 36s": metres and their time."""
    for m in _METRES.finditer(atoms.codes):
        if 100 <= (number(atoms.values[m.start()]) or 0.0) <= 3000:
            put(m.start() + 1, "D", 1.0)


def _rest(atoms: Atoms, put: Put) -> None:
    """ "8x200m r=90s": the rest of repeats, no right side."""
    if "R" in atoms.codes or "X" in atoms.codes:
        return
    for m in _RESTED.finditer(atoms.codes):
        if atoms.word(m.start()) == "r" and "x" in atoms.codes[: m.start()]:
            put(m.start(), "O")


_RESTED = Pattern(r"Z:(?:n[SI'\"m]|t)")


def _round_and_round(atoms: Atoms, put: Put) -> None:
    """ "3 laps of the reservoir, 6k each": how far all of them are."""
    for m in _LAPPED.finditer(atoms.codes):
        i, j = m.start(), m.start("far" if m["far"] else "of")
        count, length = number(atoms.values[i]) or 0.0, number(atoms.values[j]) or 0.0
        if atoms.word(i + 1) not in _ROUND or count != int(count) or not 1 < count <= 100:
            continue
        put(j, "n", count * length)
        put(i, "w")
        put(i + 1, "w")


def _around(atoms: Atoms, put: Put) -> None:
    """ "2k + 5x800 + 2k": before and behind the repeats one warms up and cools down."""
    for m in _AROUND.finditer(atoms.codes):
        for group in ("before", "behind"):
            for k in range(*m.span(group)):
                put(k, "w")


def _splits(atoms: Atoms, put: Put) -> None:
    """ "splits: 25:10, 25:30, 26:02": parts of the run, unless they are of its repeats."""
    if any(c in atoms.codes for c in "xΞΛ"):
        return
    for m in _SPLIT_LIST.finditer(atoms.codes):
        if not _SPLITS.isdisjoint(atoms.some(m.start(), m.start("times"))):
            for k in range(*m.span("times")):
                put(k, "w")
    for m in _SPLIT_MARKS.finditer(atoms.codes):  # "splits: 5k 25:01, 10k 50:10, finish 1:46:05"
        if not _SPLITS.isdisjoint(atoms.some(m.start(), m.start("marks"))):
            whole = "t" in _REST_OF_LINE.match(atoms.codes, m.end())[0]  # type: ignore[index]  # it may match nothing
            for k in range(m.start("marks"), m.end() if whole else m.start("last")):
                put(k, "w")


def _in_parts(atoms: Atoms, put: Put) -> None:
    """ "15k (5k easy, 5k tempo, 5k easy)": what the whole is made of."""
    codes = atoms.codes
    for m in _PARTS.finditer(codes):
        whole = (number(atoms.values[m.start()]) or 0.0) * _unit(atoms, m.start() + 1)
        inside = [k for k in range(m.start() + 3, m.end()) if codes[k] == "n" and codes[k + 1] in "DC"]
        total = sum((number(atoms.values[k]) or 0.0) * _unit(atoms, k + 1) for k in inside)
        if len(inside) > 1 and abs(whole - total) < 1:
            for k in inside:
                put(k, "w")
                put(k + 1, "w")


def _unit(atoms: Atoms, k: int) -> float:
    return 1000.0 if atoms.codes[k] == "C" else number(atoms.values[k]) or 0.0


def _some_of(atoms: Atoms, put: Put) -> None:
    """ "4 of the 6 x 800s": so many were done."""
    for m in _SOME_OF.finditer(atoms.codes):
        done, meant = number(atoms.values[m.start()]) or 0.0, number(atoms.values[m.end() - 1]) or 0.0
        if m["far"] and _ONLY.isdisjoint(atoms.some(max(0, m.start() - 2), m.start())):
            continue  # "2 of 10k"; but "only 2 of 5 miles"
        if atoms.word(m.start() + 1) == "of" and 0 < done < meant:
            put(m.end() - 1, "n", done)
            for k in range(m.start(), m.end() - 1):
                put(k, "w")


def _plain_one(atoms: Atoms, put: Put) -> None:
    """ "good one tonight", "that one was hard": counts nothing."""
    for m in _ONE.finditer(atoms.codes):
        i = m.end() - 1
        if atoms.some(i, i + 1) == ["one"] and atoms.word(i - 1) in _KINDS_OF_ONE:
            put(i, "w")
    for i, code in enumerate(atoms.codes[:-1]):  # "hurts to touch, one spot"
        if code == "n" and atoms.some(i, i + 1) == ["one"] and atoms.word(i + 1) in _PLACES:
            put(i, "w")


_ONE = Pattern(r"[w2YVμθνE]n(?![KBDCHISTxsqekr@])")
_PLACES = frozenset("spot place point area bone".split())
_KINDS_OF_ONE = frozenset(
    "good nice hard tough big solid quick easy this that which great short long bad decent wrong right new old rough "
    "brutal fun slow early late ok okay other another best worst lovely grim sweaty heavy light hot cold "
    "each every red green blue yellow black purple orange grey gray pink white thick thin".split()
)
_SPLITS = frozenset(("split", "splits"))
_SPLIT_LIST = Pattern(r"[Pw][awDCn:(]{0,6}?(?P<times>t(?:[,/c]{0,2}t)+)")
_SPLIT_MARKS = Pattern(
    r"[Pw][aw:(]{0,3}(?P<marks>n[DC][:aw@\-]{0,2}t(?:[,/c]{0,2}n[DC][:aw@\-]{0,2}t)*[,/c]{0,2}(?P<last>n[DC][:aw@\-]{0,2}t))"
)
_REST_OF_LINE = Pattern(r"[^\n]*")
_PARTS = Pattern(r"n[DC]\([^()\n]{3,60}\)")
_SOME_OF = Pattern(r"na[aw]{0,2}n(?=x|s|(?P<far>[DC]))")
_ONLY = frozenset("only just managed did ran got made finished completed".split())
_AROUND = Pattern(r"(?:^|(?<=[\n:.]))w?(?P<before>n[DCIm])\+(?=nx)[^\n.+]+\+(?P<behind>n[DCIm])(?=$|[\n.,;])")
_METRES = Pattern(r"nm(?=[wa(@z\-:PEY]{0,4}n[S\"])")
_ROUND = frozenset("lap laps loop loops".split())
_LAPPED = Pattern(r"n[Dwb](?:[aw(),]{0,6}?(?P<far>n)[CD](?=[,(]?(?:E|aw|aD))|[,(]?a(?P<of>n)[CD])")

Step = Callable[[Atoms, Put], None]
#: Steps that only certain words call for, and those that only certain codes do.
STEPS: tuple[tuple[frozenset[str], Step], ...] = (
    (frozenset(("flat", "dead")), _flat),
    (frozenset(("tempo",)), lifters_talk.tempo),
    (frozenset(("half",)), _half),
    (frozenset(("half",)), _half_done),
    (frozenset(("half",)), _the_half),
    (frozenset(("laps", "loops")), _round_and_round),
    (frozenset(("split", "splits")), _splits),
    (frozenset(("of",)), _some_of),
    (frozenset(("cut",)), _cut),
    (_MEANS, _mean_pulse),
    (frozenset(("down",)), _back_down),
    (frozenset(("round",)), _round_a_place),
    (frozenset(("531",)), lifters_talk.programme),
    (frozenset(("one",)), _plain_one),
    (lifters_talk.LIFTING, lifters_talk.lifted),
    (frozenset(("dropped",)), lifters_talk.dropped_to),
    (frozenset(("more",)), lifters_talk.more),
    (frozenset(("could",)), lifters_talk.all_i_could),
    (frozenset(("left",)), lifters_talk.left_over),
    (frozenset(("on", "in", "for")), lifters_talk.on_the_last),
    (frozenset(("of",)), lifters_talk.sets_of),
    (frozenset(("on",)), lifters_talk.reps_on_the),
    (frozenset(("back",)), lifters_talk.back_to),
    (frozenset(("last", "final")), lifters_talk.dropped_last),
    (frozenset(("last", "final")), lifters_talk.left_on_the_last),
    (frozenset(("ten", "10")), lifters_talk.out_of_ten),
    (frozenset(("in",)), lifters_talk.inches),
    (frozenset(("all", "each", "every")), lifters_talk.all_alike),
    (frozenset(("on",)), lifters_talk.on_the_bar),
    (frozenset(("for",)), runners_talk.for_minutes),
    (runners_talk.LAPS, runners_talk.laps_of),
    (frozenset(("lap", "laps")), interval_talk.laps_and_all),
    (interval_talk.LOOPS, interval_talk.loop_times),
    (interval_talk.PAUSES, interval_talk.pauses),
    (runners_talk.DOING, runners_talk.bare_distance),
    (runners_talk.PLACES, runners_talk.at_a_place),
    (frozenset(("either", "each", "both")), runners_talk.at_each_end),
    (frozenset(("run", "jog")), runners_talk.numbered),
    (frozenset(("off", "by", "outside", "inside")), runners_talk.margin),
    (frozenset(("off",)), runners_talk.rested_on),
    (frozenset(("total", "altogether", "overall", "all")), runners_talk.gone_round),
    (frozenset(("pyramid", "pyramids")), lifters_talk.pyramid),
    (talked_of.WEEKS, talked_of.week_of),
    (talked_of.SUPPOSING, talked_of.supposed),
)
_CALLING: dict[str, list[int]] = {}
for _k, (_heads, _) in enumerate(STEPS):
    for _word in _heads:
        _CALLING.setdefault(_word, []).append(_k)
_CALLED = frozenset(_CALLING)
#: All words that some step is called for by.
_LOOKED_FOR = _CALLED.union(
    _UNTIL,
    _NEARLY_WORDS,
    _HILLS,
    _LENGTHS,
    ("half", "of"),
    dictated.CALLING,
    reports.WORDS,
    planned_run.PLANS,
    SLOPES,
    runners_talk.OUT,
    of_them.THEM,
    of_them.EASY,
    interval_talk.COUNTING,
    interval_talk.STEADILY,
    clock_words.NUMBERS,
)
CODED: tuple[tuple[tuple[str, ...], Step], ...] = (
    (("Y",), _sore),
    (("Q",), _pulse),
    (("m",), _miles),
    (("m",), _metres),
    (("+",), _around),
    (("Z:n", "Z:t"), _rest),
    (("nU", "n:t", "nat", "n,t", "nt"), clock_words.branded),
    (("Ha",), runners_talk.hour_of),
    (("n2", "nU", "nV", "nμ"), runners_talk.counted),
    (("6+",), runners_talk.gain),
    (("9n", "9a", "9w"), runners_talk.run_and_walked),
    (("2n:n", "9n:n", "Un:n"), runners_talk.in_turn),
    (("D(", "C("), _in_parts),
    (("n/n/n",), lifters_talk.programme),
    (("X",), lifters_talk.tempo_codes),
    (("τ",), lifters_talk.at_the_bar),
    (("nnI", "nnS"), blocks.blocks),
    (("nxn",), blocks.at_tempo),
    (("nn", "an", ",n"), blocks.hours_in_words),
    (("a", "@", "P", "nn"), _in_words),
)
#: The codes that call for a step, and which, by the one code of them that fewest messages have.
_CODED_BY: dict[str, list[tuple[str, int]]] = {}
_COMMON = "D/tX:,xwan"  #: the rarest first
for _k, (_parts, _) in enumerate(CODED):
    for _part in _parts:
        _CODED_BY.setdefault(min(_part, key=_COMMON.find), []).append((_part, _k))
_SIGNS = frozenset(_CODED_BY)


@lru_cache(maxsize=256)
def _coded_by(signs: frozenset[str]) -> tuple[tuple[tuple[str, ...], Step], ...]:
    """The steps that may be called for where these codes stand, in order, each with the codes of which it needs one."""
    needed: dict[int, tuple[str, ...]] = {}
    for part, k in sorted(one for sign in signs for one in _CODED_BY[sign]):
        needed[k] = (*needed.get(k, ()), part)
    return tuple((needed[k], CODED[k][1]) for k in sorted(needed))


def _below_60(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether "52 minutes and 30 seconds" are one time; behind a comma alone it may be a rest."""
    return (
        (number(atoms.values[m.end() - 1]) or 60.0) < 60 and "c" in m["and"] and atoms.word(m.start()) in ("and", ",")
    )


# --- what several atoms say together ----------------------------------------------------------------------------------
def _longer(atoms: Atoms) -> list[Merger]:
    """ "an hour ten", "2 hours and 5 minutes", "a minute and 20 seconds"."""
    out = []
    for m in _HOURS_CLOCK.finditer(atoms.codes):
        whole, more = number(atoms.values[m.start()]), number(atoms.values[m.end() - 1])
        if whole and more and more < 3600 and atoms.glued(m.end() - 1):
            out.append(Merger(m.start(), m.end(), "d", whole * 3600 + more))  # "1h22:30"
    for m in _LONGER.finditer(atoms.codes):
        i, at = m.start(), m.start("more")
        whole, more = number(atoms.values[i]), number(atoms.values[at])
        if whole is None or more is None or not 0 < more < 60 or atoms.word(at) in ("twice", "thrice"):
            continue
        if atoms.codes[i] == "d" and not m["unit"] and "X" in atoms.codes and atoms.words[atoms.first[i] - 1] == "in":
            continue  # "max press ups in a minute 38"
        if atoms.codes[at - 1] == "c" and atoms.word(at - 1) != "and":
            continue
        seconds = whole * 3600 if atoms.codes[i] == "n" else whole
        if seconds and seconds % 3600 == 0 and m["unit"] != "S":
            out.append(Merger(i, m.end(), "d", seconds + more * 60))
        elif seconds == 60 and m["unit"] != "I":
            out.append(Merger(i, m.end(), "d", seconds + more))
    return out


def _nearly(atoms: Atoms) -> list[Merger]:
    """ "54ish mins": what only says that a figure is not exact is left out before its unit."""
    found = [Merger(*m.span()) for m in _AND_A_BIT.finditer(atoms.codes) if atoms.some(*m.span()) in _BITS]
    found += [
        Merger(m.start(), m.end()) for m in _NEARLY.finditer(atoms.codes) if atoms.word(m.start()) in _NEARLY_WORDS
    ]
    return sorted(found, key=lambda one: one.a)
