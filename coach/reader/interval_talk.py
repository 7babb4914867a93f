"""How runners tell what they repeated: "hill reps, 8 of them at 40 secs each", "1k reps: did 5", "3 min pause".

Each step puts what it hears into codes that the grammar knows; coach/reader/spoken.py calls them. Rule: a count is one
only where "of them", a word for having done it, or what each of them was says so.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.clauses import DAYPARTS
from coach.reader.lengths import number
from coach.reader.lifters_talk import Put
from coach.reader.tokens import Atoms, Merger

#: Words that call for ``counted_behind``.
COUNTING = frozenset("of did managed ran got done completed".split())
_BEHIND = Pattern(
    r"(?P<head>[ΞU])(?:[αβκwaO2χ]{0,5}|awU)(?P<sign>[,.:;(\-]{0,2})(?P<did>[waU]{0,3})n(?P<of>a[wσ])?"
    r"(?:(?P<to>[,.:;(\-]{1,2}[waE]{0,3}(?=n[ISmDC'\"](?!n[DC])E?|dE?|t)|a[wa]{0,2}(?=n[IS]|d))"
    r"|(?=[,.:;()\-\n]|a[ntd]|\Z))"
)
_DID = frozenset("did managed ran got done completed i we just only about in through x all".split())
_THEM = frozenset("them em those these".split())
_FEWEST, _MOST = 2, 40


def counted_behind(atoms: Atoms) -> list[Merger]:
    """ "hills today: did 10, all about a minute", "400m reps: did 8": so many of what was named before."""
    if any(c in atoms.codes for c in "XKB"):
        return []
    found: list[Merger] = []
    for m in _BEHIND.finditer(atoms.codes):
        i = m.end("did")
        head, value = m.start("head"), number(atoms.values[i]) or 0.0
        if atoms.codes[head] == "U" and atoms.values[head] not in ("hills", "interval"):
            continue
        if value != int(value) or not _FEWEST <= value <= _MOST or not _so_many(atoms, m):
            continue
        to = m["to"] and (m["to"][0] != "a" or bool(m["of"] and atoms.word(m.start("to")) == "at"))  # but "in 45 min"
        if atoms.codes[head] == "Ξ":
            found.append(Merger(head + 1, i, "x"))
            found += [Merger(*m.span("of"))] if m["of"] else []
        elif to:
            found.append(Merger(i + 1, m.end(), "x"))
        elif atoms.values[head] == "hills":
            end = m.end("of") if m["of"] else i + 1
            found += [Merger(head, head + 1, "n", value), Merger(head + 1, i, "x"), Merger(i, end, "U", "hills")]
    return found


def _so_many(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether the number of ``m`` counts what was named before it."""
    did = atoms.some(*m.span("did"))
    if m["of"]:
        said = atoms.some(*m.span("of"))
        return bool(m["sign"] or did) and said[0] == "of" and said[-1] in _THEM
    if not did or not _DID.issuperset(did) or COUNTING.isdisjoint(did):
        return False
    return atoms.codes[m.start("head")] == "Ξ" or atoms.values[m.start("head")] == "hills" or bool(m["to"])


#: What is called a pause is the rest of repeats; of a lift it may be how a rep is done.
PAUSES = frozenset(("pause", "pauses", "pausen", "trabpause", "gehpause", "breather"))
_PAUSED = Pattern(r"(?:n[ISm'\"]|[td])[wa]?(?P<pause>w)|(?P<pause2>w)[a:]?(?=n[ISm'\"]|[td])")


def pauses(atoms: Atoms, put: Put) -> None:
    """ "4 x 2 km, 3 min pause": a rest, where nothing is lifted."""
    if "X" in atoms.codes or ("x" not in atoms.codes and "Ξ" not in atoms.codes):
        return
    for m in _PAUSED.finditer(atoms.codes):
        k = m.start("pause" if m["pause"] else "pause2")
        if atoms.word(k) in PAUSES:
            put(k, "O", "rest")


_LAPS = Pattern(r"(?:(?<![xn/])n(?P<laps>D)(?P<of>[waU]{0,5})[,=:;(.\-]{1,2}[waz]{0,3})n[DC](?![/x])")
_LAPS_BEHIND = Pattern(r"(?<![xn/])n[DC][,=:;(.\-]{1,2}[wa]{0,2}n(?P<laps>D)(?![/x])")
_ROUND = frozenset("lap laps".split())
_NEXT = frozenset("then plus and with followed before".split())


def laps_and_all(atoms: Atoms, put: Put) -> None:
    """ "30 laps, 6k, 34:12", "8k (20 laps)": where the whole is told, laps are no distance of their own."""
    for m in (*_LAPS.finditer(atoms.codes), *_LAPS_BEHIND.finditer(atoms.codes)):
        k = m.start("laps")
        if atoms.word(k) in _ROUND and _NEXT.isdisjoint(atoms.some(*m.span())):
            put(k - 1, "w")
            put(k, "w")


_LOOP = Pattern(r"(?<![xn/])n[DC](?P<loop>w)(?P<times>[,(]?[wa]{0,2}(?:xn|nx?w?))(?=[,.;:()\n@at]|\Z)")
LOOPS = frozenset("loop loops circuit block route lap".split())
_OFTEN = frozenset("twice thrice times x time".split())
_WEEKLY = frozenset("a per each every weekly".split())
_MOST_ROUNDS = 12


def loop_times(atoms: Atoms, put: Put) -> None:
    """ "did the 3k loop twice", "5k loop x 2": so many times as far."""
    for m in _LOOP.finditer(atoms.codes):
        times = m["times"].index("n") + m.start("times")
        count = number(atoms.values[times]) or 0.0
        said = atoms.some(*m.span("times"))
        if atoms.word(m.start("loop")) not in LOOPS or _OFTEN.isdisjoint(said) or "total" in atoms.words:
            continue
        if not _WEEKLY.isdisjoint(atoms.words[atoms.first[m.end()] :][:1]):
            continue  # "4k loop, 3 times a week"
        if count == int(count) and 2 <= count <= _MOST_ROUNDS:
            put(m.start(), "n", (number(atoms.values[m.start()]) or 0.0) * count)
            for k in range(*m.span("times")):
                put(k, "w")


# --- what stands around the part that counts --------------------------------------------------------------------------
_STEADY = Pattern(
    r"(?:(?<=[\n.;:])|\A)(?P<lead>[wα,:]{0,3})(?P<before>n(?P<soft>2)?(?P<unit>[DC])(?P<how>[26wWU4])?[wa]{0,2})"
    r"(?P<then>[,c+/]{1,2}w?)(?P<main>n[2U]?(?P<far>[DC])?[wa2@UP]{0,3})"
)
_LAST = Pattern(r"[,c+/]{1,2}w?(?P<n>n)[2]?(?P<unit>[DC])?(?P<how>[26wW4U])[w]?(?=[\n.;,)]|\Z)")
_OF_THE_DAY = DAYPARTS | frozenset("later yesterday today day days".split())
_PACED = Pattern(r"[a@P]{0,2}t")
_WARMING = frozenset("up warm warmup wu easy jog jogging gentle slow".split())
_COOLING = frozenset("down cool cooldown cd easy jog jogging gentle slow home".split())
#: Words of such a run, or of what stands before or behind it.
STEADILY = frozenset("tempo threshold easy up down warm cool wu cd warmup cooldown jog".split())


def around_tempo(atoms: Atoms) -> list[Merger]:
    """ "2 miles easy, 4 at threshold, 1 down": what is run before and behind is warm-up and cool-down."""
    out: list[Merger] = []
    for m in _STEADY.finditer(atoms.codes):
        i, j = m.span("before")
        main, end = m.span("main")
        tempo = any(atoms.codes[k] in "U2" and atoms.values[k] == "tempo" for k in range(main, end))
        last = _LAST.search(atoms.codes, end)
        cooled = last is not None and not _COOLING.isdisjoint(atoms.some(last.start("n"), last.end()))
        paced = cooled and m["far"] is not None and _PACED.match(atoms.codes, end) is not None
        if not (tempo or paced) or _WARMING.isdisjoint(atoms.some(i, j)):
            continue
        if not _OF_THE_DAY.isdisjoint((*atoms.some(*m.span("lead")), *atoms.some(*m.span("then")))):
            continue  # "am 5k easy, pm 8k tempo"
        unit = m.start("unit")
        out.append(Merger(unit + 1, j, "W"))
        if m["far"] is None:
            out.append(Merger(main + 1, main + 1, atoms.codes[unit], atoms.values[unit]))
        if last is not None and cooled:
            out.append(Merger(last.start("how"), last.end(), "4"))
    return out
