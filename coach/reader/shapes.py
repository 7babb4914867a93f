"""Shapes over marks (coach/reader/quantities.py): what every order of sets, reps and loads means.

``SHAPES`` is the grammar of sets: a name, a pattern over marks, and what it adds. The patterns are tried in the order
of the table wherever the last one ended; longer and stricter ones stand above the ones they contain. ``faults`` checks
the table when it is loaded.

Marks: n number, Q reps, S sets, L load, d seconds, m metres, P RPE, R RIR, 1 single, X the exercise, x times, @ at,
a with, 4 for, v amrap, f failed, W warm-up before, V warm-up behind, g drop, D drop
behind, l last set, i work sets, j worked up, y in sets of, and the signs , : |
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from coach.acts import Unit
from coach.once import of_people
from coach.patterns import Pattern, first_of
from coach.reader import efforts, meanings
from coach.reader.loads import Marks
from coach.reader.pen import Said
from coach.reader.taken_back import corrected
from coach.reader.tally import Group, Match, Tally, go_on, spread, without_totals
from coach.vocabulary import Movement


class Shape(NamedTuple):
    """One line of the grammar."""

    name: str
    pattern: str
    meaning: Callable[[Tally, Match], None]
    leads: bool = False  #: it may leave a load that waits for sets still to come


SHAPES: tuple[Shape, ...] = (
    Shape("table", r"n\|n\|[nLd]", meanings.table),
    Shape("reps_load_sets", r"[nQ](?:[@a]Lx[nS]|xLxn|[@a]nxn)(?![x@])|QLxn(?![x@nQ,])", meanings.reps_load_sets),
    Shape("chain", r"[nL]4[nQ](?:[,|]?4[nQ]){2,}(?![x@S])", meanings.load_times),
    Shape("for_sets", r"x[nQ]4n(?![x@S4])|L[4x][nQ]4n(?![x@S4])", meanings.for_sets),
    Shape("row", r"(?<![^X:])n,?n,?n(?![^|])", meanings.row),
    Shape("load_times", r"[nL]x[nQ](?:,x[nQ])+|[nL](?:x[nQ]){3,}", meanings.load_times),
    Shape("times", r"x[nQ](?:,?x[nQ])+", meanings.times),
    Shape("failed_at", r"[nL]xf|(?<![nQLx4S@])[nL]f", meanings.failed_at),
    Shape("singles", r"[nL]?[4a@,]?n1|[nL]4?1", meanings.singles),
    Shape("reps_at_sets", r"Q[@a][nL],S(?=[,|]|$)", meanings.reps_load_sets),
    Shape("sets_reps_load", r"SX?x?[nQ]x[@a]?[nL](?!x)|SX?x[nQ]L", meanings.sets_reps_load),
    Shape("loads_for", r"(?:n(?:,?n){2,}(?:x|4)|n(?:,?n)+4)[nQ](?!x)", meanings.loads_for),
    Shape("loads_said_for", r"(?<![nQ])(?<![nQ][a@,])L(?:,?L)+(?:x|4)[nQ](?!x)", meanings.loads_for),
    Shape("load_for_reps", r"n4[nQ](?!x|1)", meanings.load_for_reps),
    Shape("each_load", r"nx[nQ]L(?:,L)+(?![x4])", meanings.each_load),
    Shape("triple", r"[nL]x[nQ]x@?[nL]", meanings.triple),
    Shape(
        "load_reps_sets", r"Lx[nQ](?:x[nS]|,?S(?!X?[@a]L[x,]?[nQ])|4S)|nx[nQ]S(?![x:,@a]?[nL])", meanings.load_reps_sets
    ),
    Shape(
        "sets_each_load",
        r"S[@a][nL](?:[,|]{1,2}[nS][@a][nL])+X?[,|@a4]{0,3}[nQ](?![xn@a4L]|,n)",
        meanings.sets_each_load,
    ),
    Shape(
        "sets_at",
        r"(?:SX?[,|]?|n)[@a][nL]4[nQ](?![x4])|SX?[@a][nL],?Q(?![x4]|,(?!S))|SX?[@a]LxQ(?=,S|[,|]*$)",
        meanings.sets_at,
    ),
    Shape("load_for", r"[Ln]4nx[nQ]", meanings.load_for),
    Shape("load_rows", r"L[|,:]?[nQ](?:[,|]?[nQ])+(?![x@L]|a(?!R)|[,|]?[nQL])", meanings.load_times),
    Shape("run_of", r"(?=[n,]*nn)n(?>(?:,?n){2,})(?![xS]|,n|L[x4n])", meanings.run_of),
    Shape("two", r"(?<=X):?nn(?=[,|PR]|[a@]{0,2}L|[a@]n|$)", meanings.two),
    Shape("again_said", r"≡", meanings.repeated),
    Shape("sets_all_out", r"v[,:]?S[,:|]{0,2}[nQ](?:,?[nQ])+(?![x@aL])", meanings.sets_all_out),
    Shape("sets_all_out_at", r"v[,:]?[a@]?L[,:]?S[,:|]{0,2}[nQ](?:,?[nQ])+(?![x@aL])", meanings.sets_all_out_at),
    Shape("set_all_out", r"vSx?[nQ](?![x,])", meanings.set_all_out),
    Shape("in_sets", r"[nQd]X?y", meanings.in_sets),
    Shape("load_list", r"[nL]x[nQ](?:,[nQ])+(?![xf1]|,?[nL]x|[@a]L)", meanings.load_list),
    Shape("load_reps_rated", r"Lx[nQ]@n(?:x[nS](?![xL@]))?(?![xLn@/])", meanings.load_reps_rated),
    Shape("load_reps", r"L(?:x|4|[|,:]?)[nQ](?![xa4L1y]|@(?!P)|:n)", meanings.load_reps, leads=True),
    Shape("sets_of_amrap", r"Sx?v|nxv", meanings.sets_of_amrap),
    Shape("sets_list", r"S[X,:]{0,2}[nQ](?>(?:,[nQ])+)(?!x|@n,n|@[nL],[nQ]@)", meanings.sets_list),
    Shape("sets_rows", r"SX?[,:|]?(?=[n,]*n[nQ])n(?:,?n)+,?[nQ](?![x@aL4]|,n)", meanings.sets_list),
    Shape("sets_measures", r"S[,:|X]{0,2}(?:d(?:,d)+|m(?:,m)+)", meanings.sets_measures),
    Shape("sets_of", r"S(?:[xX@,:]*[nQdm]|aQ)(?!x)", meanings.sets_of),
    Shape("sets", r"S", meanings.sets),
    Shape("reps_sets", r"QxS|Q4?S|nx?S|Q,S(?=[,|X]*(?:$|[@aLPRE]))", meanings.reps_sets),
    Shape("reps_load", r"a?[nQ]x?[@a]?L(?!x)", meanings.reps_load, leads=True),
    Shape("sets_reps", r"[nQ]x[nQ]", meanings.sets_reps),
    Shape("sets_time", r"nx[dm]", meanings.sets_time),
    Shape("time_sets", r"[dm]xn", meanings.time_sets),
    Shape("lead", r"n:(?=[nQ])", meanings.lead, leads=True),
    Shape("reps_at", r"[nQ][@a]n(?![x,])", meanings.reps_at),
    Shape("amrap_list", r"v[:,][nQ](?:,[nQ])+(?![x@])", meanings.amrap_list),
    Shape("dropped_to", r"g[:,]?n,[nQ](?!,?[nQ]|[x@aL])", meanings.dropped_to),
    Shape("list", r"[nQ](?:,[nQ])+(?!x)|d(?:,d)+|m(?:,m)+", meanings.list_),
    Shape("amrap_reps", r"v:?@?[nQ]|v,[nQ](?=[,|]*$)|[nQ]v", meanings.amrap_reps),
    Shape("with", r"a[nLP](?!x[nQ]|xL|4[nQ])(?:,[nL](?![x@a4]|,S))*", meanings.at, leads=True),
    Shape("at", r"@[nLP](?!x[nQ]|xL|4[nQ])(?:,[nL](?![x@a4]))*", meanings.at, leads=True),
    Shape("loads", r"L(?:,L(?![x4]))*", meanings.loads, leads=True),
    Shape("again", r"[,|]?x[n](?=[,|]*$)", meanings.again),
    Shape("one", r"[nQdm1]", meanings.one),
    Shape("rpe", r"P(?:,P)*", efforts.rpe),
    Shape("rir", r"R(?:,R)*", efforts.rir),
    Shape("warmed", r"V", efforts.warmed),
    Shape("dropped", r"D", efforts.dropped),
    Shape("amrap", r"v", efforts.amrap),
    Shape("failed", r"f", efforts.failed),
    Shape("warm", r"W", efforts.warm),
    Shape("drop", r"g", efforts.drop),
    Shape("last", r"l", efforts.last),
    Shape("work", r"[i|]", efforts.work),
    Shape("worked", r"j", efforts.worked),
)
_BY_NAME = {shape.name: shape for shape in SHAPES}


def faults(shapes: tuple[Shape, ...]) -> list[str]:
    """What is wrong with the table: names that stand twice, patterns that match nothing at all.

    >>> faults((Shape("a", "n*", meanings.one), Shape("a", "n", meanings.one)))
    ['a: matches where nothing stands', 'a: stands twice']
    """
    out = [f"{s.name}: matches where nothing stands" for s in shapes if re.match(s.pattern, "")]
    names = [s.name for s in shapes]
    return out + sorted({f"{n}: stands twice" for n in names if names.count(n) > 1})


assert not faults(SHAPES), faults(SHAPES)  # the grammar checks itself when it is loaded
_GRAMMAR = Pattern(first_of((s.name, s.pattern) for s in SHAPES))
#: Marks that have a number.
_NUMBERED = frozenset("nQLdmSPR")


@of_people(512)
def _shaped(text: str) -> tuple[tuple[Shape, int, int, tuple[int, ...]], ...]:
    """The shapes that stand in marks: each with where it starts and ends, and the places of its numbers.

    Sets are told in few orders, so most marks were read before: they hold kinds of figures, no figure and no word.
    """
    out = []
    for m in _GRAMMAR.finditer(text):
        start, end = m.span()
        numbered = tuple(k for k in range(start, end) if text[k] in _NUMBERED)
        out.append((_BY_NAME[m.lastgroup or ""], start, end, numbered))
    return tuple(out)


def sets(found: Marks, move: Movement, heavy: bool, units: Unit, said: Said) -> list[Group]:
    """The groups of sets that ``found`` says."""
    text, values = found
    if "↺" in text:
        at = text.index("↺")
        before = sets(Marks(text[:at], values[:at]), move, heavy, units, said)
        after = Marks(text[at + 1 :].lstrip("|,@"), values[len(text) - len(text[at + 1 :].lstrip("|,@")) :])
        behind = sets(after, move, heavy, units, said)
        return corrected(before, behind, Tally(*after, heavy=heavy, move=move, units=units, said=said))
    tally = Tally(text, values, heavy=heavy, move=move, units=units, said=said)
    for shape, start, end, numbered in _shaped(text):
        shape.meaning(tally, Match(text[start:end], start, end, [values[k] for k in numbered]))
        if tally.lead is not None and not shape.leads:
            for group in tally.groups:
                if group.load is None and group.kind != "failed":
                    group.load, group.lent = tally.lead, True
    groups = tally.groups
    if "W" in text and not said.warmed and all(g.kind == "warmup" for g in groups):
        for group in groups:
            group.kind = "work"  # "bench ramp 40/50/60/65 for 5": nothing else was done
    if tally.ahead is not None:
        tally.rate([tally.ahead])
    for group in groups if tally.spare is not None else ():
        group.rir = tally.spare if group.rir is None else group.rir
    if tally.lead is not None:
        spread(groups, tally.lead)
        if not groups:
            groups.append(Group(load=tally.lead))
    if tally.missed:
        efforts.failed_before(tally)
    ahead = text[:2] in ("nX", "QX") and len(groups) > 1 and groups[0].load is None and groups[0].count == 1
    if ahead and len({g.load.kg if g.load else None for g in groups[1:]}) == 1:
        groups[0].load = groups[1].load  # "8 rows at 45 kg, 8, 7"
    if heavy and len(groups) > 1 and _ROWS_AND_LOAD.fullmatch(text) and groups[-1].load:
        spread(groups, groups[-1].load)  # "1st set 10, 2nd set 9, 3rd set 7 with 40 kg"
    if len(groups) > 1:
        measured = [g for g in groups if g.measured or g.kind in ("amrap", "failed")]
        if len(measured) < len(groups) and any(g.measured for g in measured):
            groups = measured
    for group in groups if said.all_out else ():
        group.kind = "amrap" if group.kind == "work" else group.kind
    if len(groups) > 1:
        groups = without_totals(groups, said.per_side)
        if not said.bodyweight:
            go_on(groups)
    if move.slug in _HELD and "Q" not in text and all(g.reps is None or g.reps >= 15 for g in groups):
        for group in groups:
            group.seconds, group.reps = group.seconds or group.reps, None
    return groups


_ROWS_AND_LOAD = Pattern(r"X?[:,]*\|?Q,?(?:\|Q,?)+[a@]?L[X,|]*")

#: Nobody counts reps of these: a bare figure is the seconds they were held.
_HELD = frozenset(
    "plank side-plank knee-plank side-plank-knees wall-sit hollow-hold isometric-calf-hold hamstring-bridge-hold "
    "copenhagen-plank single-leg-balance isometric-hip-abduction".split()
)
