"""How sets are counted in words: "one more set", "the second and third sets", "4x through", "40 on 20 off", "3s x 8r".

Runs before the grammar looks and puts such words into codes that it knows; only beside an exercise. The steps stand by
theme in set_counts.py, set_goes.py, set_rows.py, set_letters.py, set_loads.py and set_marks.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coach.patterns import Pattern
from coach.reader import (
    last_time,
    of_them,
    set_alike,
    set_asides,
    set_changes,
    set_counts,
    set_goes,
    set_letters,
    set_loads,
    set_marks,
    set_places,
    set_rows,
    set_turns,
)
from coach.reader.parted import PARTS, parted
from coach.reader.tokens import Atoms, Merger, merged


def counted(atoms: Atoms) -> Atoms:
    """The atoms with sets that are counted in words as plain ones."""
    codes = atoms.codes
    if "X" not in codes or "n" not in codes:
        return atoms
    if codes.count("n") > 3:
        atoms = set_rows.rows(atoms)
        codes = atoms.codes
    if "o" in codes and not PARTS.isdisjoint(atoms.words):
        atoms = _parted(atoms)
        codes = atoms.codes
    called: set[int] = set()
    for word in _WORDS.intersection(atoms.words):
        called.update(_CALLED_BY[word])
    for sign in _SIGNS.intersection(codes):
        called.update(_CODED_BY[sign])
    for part, k in _TOGETHER:
        if part in codes:
            called.add(k)
    if not called:
        return atoms
    found = [(m, STEPS[k][2]) for k in sorted(called) for m in STEPS[k][1].finditer(codes)]
    if not found:
        return atoms
    out, values = list(codes), list(atoms.values)
    mergers: list[Merger] = []
    for m, step in found:
        mergers += step(atoms, m, out, values)
    if mergers or values != atoms.values or "".join(out) != codes:
        atoms = Atoms(atoms.text, "".join(out), values, atoms.starts, atoms.ends, atoms.first, atoms.words)
        atoms = merged(atoms, _apart(mergers))
    return atoms


def _parted(atoms: Atoms) -> Atoms:
    """The atoms with loads that are told of some sets each as a list of them."""
    out, values = list(atoms.codes), list(atoms.values)
    parted(atoms, out, values)
    made = "".join(out)
    if made == atoms.codes:
        return atoms
    return Atoms(atoms.text, made, values, atoms.starts, atoms.ends, atoms.first, atoms.words)


def _apart(mergers: list[Merger]) -> list[Merger]:
    """The mergers in order, without those that overlap an earlier one."""
    out: list[Merger] = []
    for m in sorted(mergers, key=lambda m: m.a):
        if not out or m.a >= out[-1].b:
            out.append(m)
    return out


Step = Callable[[Atoms, re.Match[str], list[str], list[object]], list[Merger]]

#: The words that call for a step, or the code, or codes of which some have to stand together; where it looks; the step.
STEPS: tuple[tuple[frozenset[str] | str | tuple[str, ...], Pattern, Step], ...] = (
    (set_counts.MORE, Pattern(r"n[wl][si]"), set_counts.more),
    (of_them.THEM, of_them.SETS, of_them.sets_of_them),
    ("2", Pattern(r"n2[qs]"), set_counts.of_a_kind),
    ("V", Pattern(r"nV[qs]"), set_counts.of_a_kind),
    ("μ", Pattern(r"nμ[qs]"), set_counts.of_a_kind),
    (frozenset("sets reps set".split()), Pattern(r"nw[qs](?![:=])"), set_counts.of_any_kind),
    (frozenset(("another",)), Pattern(r"w(?:ns|s)"), set_counts.another),
    (
        frozenset(("first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th")),
        Pattern(rf"(?<!n){set_counts.ORDINAL}[,c/]{set_counts.ORDINAL}(?:c{set_counts.ORDINAL})?(?=s)"),
        set_counts.several,
    ),
    (frozenset(("third", "fourth", "fifth", "3rd", "4th", "5th")), Pattern(r"os"), set_counts.nth),
    (frozenset(("second",)), set_places.SECOND_SET, set_places.second_set),
    (frozenset(("from",)), set_changes.FROM_TO, set_changes.from_to),
    (frozenset(("one",)), Pattern(r"[ol]n"), set_counts.the_one),
    (frozenset(("one",)), set_loads.THE_ONE, set_loads.the_one),
    (frozenset(("first",)), Pattern(r"ons"), set_counts.the_first),
    (frozenset(("set", "round")), Pattern(r"os(?P<between>[wa]{1,3})(?=n(?![KB]))"), set_counts.of_one_set),
    (frozenset(("sets",)), Pattern(r"s(?P<first>n)(?P<sign>[-c,])(?P<last>n):?(?=[aw]?n)"), set_rows.numbered),
    (set_counts.THROUGH, Pattern(r"(?<!x)nx[wsa](?!n)|(?<!n)xn[wsa](?!n)|snx"), set_counts.through),
    (set_counts.THROUGH, Pattern(r"U[wa]w(?=nx)"), set_counts.ran_through),
    (frozenset(("lap", "laps")), Pattern(r"nD[wa2]{0,4}M"), set_counts.laps),
    (frozenset(("r", "rep", "reps")), Pattern(r"n(?P<s>S?)x?/?n[wqZ]"), set_letters.letters),
    (frozenset(("r",)), Pattern(r"nZ"), set_letters.r_alone),
    (frozenset(("plus",)), Pattern(r"(?<=[ax])n[wc](?P<got>[,:(]{0,2}w{1,2})n(?![KBx])"), set_counts.plus),
    (frozenset(("e",)), Pattern(r"n[wc]"), set_letters.e_alone),
    (frozenset(("time",)), Pattern(r"n8(?=a?n)"), set_letters.time),
    (frozenset(("double",)), Pattern(r"(?<=n)U|(?<=nK)U|(?<=nB)U"), set_letters.double),
    (
        frozenset(("off", "rest", "break", "easy")),
        Pattern(r"(?P<n>n)(?P<unit>[SI]?)[2wai][/,wa]?n[SI]?[Ouw2]"),
        set_counts.on_off,
    ),
    (frozenset(("each", "every", "per")), Pattern(r"nq?[wa]"), set_counts.each_set),
    (set_alike.ALIKE, set_alike.ALWAYS, set_alike.always),
    (set_alike.ALIKE, set_alike.EVERY, set_alike.every_set),
    (frozenset(("for",)), set_alike.FOR_A, set_alike.for_a),
    ("q", set_loads.DICTATED, set_loads.dictated),
    (set_loads.HELD, set_loads.GOBLET, set_loads.goblet_held),
    (("Xxn",), set_counts.TIMES_OVER, set_counts.times_over),
    ("C", Pattern(r"nC[kX]"), set_loads.kilos),
    ("C", set_loads.IN_THOUSANDS, set_loads.in_thousands),
    (
        frozenset("did managed got completed".split()),
        Pattern(r"(?<!n)s(?P<size>n)(?![KBxs])[^\n.;?X]{0,20}?[,c(]w?(?P<did>w)(?P<times>n)(?=[,.;\n)]|\Z)"),
        set_counts.did_so_many,
    ),
    (frozenset(("single", "double")), Pattern(r"[1U][Rw]|w"), set_letters.one_limb),
    (set_letters.LIMBS, set_letters.ONE_LIMB, set_letters.counted_limb),
    (frozenset(("like",)), Pattern(r"[wYp2]n"), set_loads.felt_like),
    (frozenset(("w", "wk")), Pattern(r"[aw]n(?:[w6]n|\|)"), set_rows.week_and_day),
    (
        set_rows.SUMMED,
        Pattern(r"(?:(?<=\n)|^)(?P<label>[w8χα]{1,3}):?(?:n[KBCIHS]?|t|d|nHnI?)(?=\n|$)"),
        set_rows.summary,
    ),
    (
        frozenset("in over across as".split()),
        Pattern(r"(?:n(?P<unit>[qIS]?)|[td])[we]{0,2}X?[we]{0,2}a(?P<sets>n)s(?![:(]*n|,n[,/])"),
        set_counts.in_sets,
    ),
    (set_goes.GOES, set_goes.EACH_GO, set_goes.each_go),
    (set_goes.APART, Pattern(r"nw[xs]"), set_goes.so_many_times),
    (frozenset(("time", "once")), set_goes.ONE_TIME, set_goes.one_time),
    (set_goes.JUMPS, set_goes.IN_JUMPS, set_goes.in_jumps),
    (frozenset("round rounds set sets efforts bouts goes".split()), set_goes.LASTING, set_goes.lasting),
    (frozenset(("twice", "thrice")), set_goes.ROUND_TWICE, set_goes.round_twice),
    (frozenset("of each for at".split()), set_goes.HOLDS, set_goes.holds),
    (frozenset(("it", "that")), set_goes.DID_IT, set_goes.did_it),
    ("nS", set_goes.HELD_SO_LONG, set_goes.held_so_long),
    ("u", set_goes.RESTED, set_goes.rested),
    (set_goes.BIG, Pattern(r"nwφ"), set_goes.big_plates),
    (frozenset(("time", "once", "go", "pop")), Pattern(r"n[wa8]{1,3}(?=[,.\n;)]|$)"), set_counts.at_a_time),
    (set_loads.CHANGED, Pattern(r"[wLAR6gY]n[KB](?![x@,:]?n|x)"), set_loads.gained),
    (set_loads.RANGED, set_loads.RANGE, set_loads.marked),
    ("-", set_loads.RANGE, set_loads.marked),
    (frozenset(("w", "wu")), Pattern(r"\([aW]\)"), set_rows.bracketed),
    (frozenset(("more", "heavier", "lighter", "less", "extra")), Pattern(r"n[KBq]w"), set_loads.difference),
    (frozenset(("w", "d")), Pattern(r"\n[aw]:?(?=n)"), set_rows.row_letter),
    (frozenset(("again", "more")), Pattern(r"[wc]w(?!n)"), set_counts.same_again),
    (frozenset(("day", "week", "session", "workout", "block")), Pattern(r"[wδχ]n/n"), set_rows.day_of),
    ("e", set_asides.EACH_SIDE_AGAIN, set_asides.each_side_again),
    ("e", set_asides.SETS_BEHIND_SIDES, set_asides.sets_behind_sides),
    ("e", set_asides.OF_BOTH_SIDES, set_asides.of_both_sides),
    (frozenset(("half",)), set_asides.HALF_A_REP, set_asides.half_a_rep),
    (frozenset(("times",)), set_asides.SO_OFTEN, set_asides.so_often),
    (frozenset(("times",)), set_asides.TIMES_IN_SETS, set_asides.times_in_sets),
    (frozenset(("times",)), set_asides.BAR_SO_OFTEN, set_asides.the_bar_so_often),
    (set_loads.HOLDING, set_loads.HELD_LOAD, set_loads.held),
    (frozenset(("pair", "two")), set_loads.PAIR_OF, set_loads.pair_of),
    (frozenset(("single", "one")), set_loads.ONE_WEIGHT, set_loads.one_weight),
    (frozenset(("ever",)), set_asides.BEST_EVER, set_asides.best_ever),
    (frozenset(("rpe", "rpes", "effort")), set_asides.RISING, set_asides.rising),
    (frozenset(("other",)), set_asides.ONE_AND_THE_OTHER, set_asides.one_and_the_other),
    ("/", set_asides.OUT_OF_TEN, set_asides.out_of_ten),
    (frozenset(("set", "round")), set_places.ON_SET, set_places.on_set),
    (frozenset(("more",)), set_places.MORE_OF_THEM, set_places.more_of_them),
    ("E", set_places.EVERY_SO_OFTEN, set_places.every_so_often),
    ("E", set_places.SETS_THEN_EACH, set_places.sets_then_each),
    ("e", set_places.EACH_SIDE_TIMES, set_places.each_side_times),
    ("k", set_places.PAIR_TIMES, set_places.pair_times),
    ("(", set_loads.TWO_OF_THEM, set_loads.two_of_them),
    ("(", last_time.IN_BRACKETS, last_time.in_brackets),
    (("nη", "Kη", "Bη", "Sη", "Iη", "qη", "xη", "lχ", "nδ"), last_time.BEHIND, last_time.behind),
    (("nη", "Kη", "Bη"), last_time.AND_TODAY, last_time.and_today),
    (frozenset(("before", "ago", "session", "workout")), last_time.BEHIND_WORDS, last_time.behind),
    (("-ns", ":ns"), set_loads.DASHED, set_loads.dashed),
    ("i", set_places.BACKED_OFF_TO, set_places.backed_off_to),
    (set_places.COUNTING, set_places.UNCOUNTED, set_places.uncounted),
    ((",nx", "cnx", "/nx"), set_places.TIMES_EACH, set_places.times_each),
    (frozenset(("at",)), set_places.LAST_SO_OFTEN, set_places.last_so_often),
    (frozenset(("twice", "thrice")), set_places.TWICE_THROUGH, set_places.twice_through),
    ("/", set_places.BY_SLASH, set_places.numbered_by_slash),
    ("/", set_places.EACH_ARM_PAIRED, set_places.each_arm_paired),
    (frozenset(("first",)), Pattern(r"n(?=q?[2awl])"), set_turns.in_turn),
    (frozenset(("first",)), set_turns.FIRST_OF_THEM, set_turns.first_of_them),
    (set_turns.TAKEN | {"use"}, set_turns.WAS_TAKEN, set_turns.taken),
    (frozenset(("go", "do")), set_turns.TO_GO, set_turns.to_go),
    (frozenset(("set", "round")), set_turns.SET_OF, set_turns.set_of),
    (frozenset(("heavy",)), set_turns.HEAVY_OF, set_turns.heavy_of),
    (set_asides.OF_THE_PLAN, set_asides.NUMBERED, set_asides.of_the_plan),
    (set_asides.SPOKEN_OF, set_asides.SAME_LOAD, set_asides.the_same_load),
    (frozenset(("rep", "reps")), set_asides.REPS_OF, set_asides.reps_of_a_set),
    (frozenset(("call",)), set_asides.CALLED, set_asides.called),
    ("f", set_asides.FAILED_WITH, set_asides.failed_with),
    (set_asides.WEEKS, set_asides.OF_WEEKS, set_asides.of_weeks),
    (frozenset(("was", "were")), set_asides.AS_IT_WAS, set_asides.as_it_was),
    (frozenset(("total", "altogether")), set_asides.OF_WHICH, set_asides.of_which),
    (set_changes.DOING, set_changes.DROPPED, set_changes.dropped_and_did),
    (frozenset("last final third fourth fifth 3rd 4th 5th".split()), set_changes.OF_THE_LAST, set_changes.of_the_last),
    (frozenset(("last", "final")), set_changes.AT_THE_LAST, set_changes.at_the_last),
    (frozenset(("nothing",)), set_changes.WITH_NOTHING, set_changes.with_nothing),
    (frozenset(("first", "1st", "other")), set_places.FIRST_WERE, set_places.first_were),
    (set_places.BEFORE, set_places.LAST_BEFORE_FIRST, set_places.last_before_first),
    (frozenset(("max", "maximum")), set_marks.PART_OF_MAX, set_marks.part_of_max),
    (("X,n",), set_marks.LOAD_ALONE, set_marks.load_alone),
    (frozenset(("r",)), set_marks.KEYS_BEFORE, set_marks.keys_before),
    (frozenset(("one",)), set_marks.ONE_OF, set_marks.one_of),
    (frozenset(("with", "using")), set_marks.DONE_WITH, set_marks.done_with),
    (("nkn", "nka", "nk@", "nkx"), set_marks.SO_MANY_BELLS, set_marks.so_many_bells),
    ("Z", set_marks.STRUNG_SIDES, set_marks.strung_sides),
)

_CALLED_BY: dict[str, list[int]] = {}
_CODED_BY: dict[str, list[int]] = {}
_TOGETHER: list[tuple[str, int]] = []
for _k, _row in enumerate(STEPS):
    if isinstance(_row[0], str):
        _CODED_BY.setdefault(_row[0], []).append(_k)
    elif isinstance(_row[0], tuple):
        _TOGETHER += [(_part, _k) for _part in _row[0]]
    else:
        for _word in _row[0]:
            _CALLED_BY.setdefault(_word, []).append(_k)
_WORDS, _SIGNS = frozenset(_CALLED_BY), frozenset(_CODED_BY)
