"""Sentences and pieces: where one thing ends and the next begins, and what kind of thing each piece is."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Literal

from coach.patterns import Pattern
from coach.reader import activity, assessment, readiness, weight
from coach.reader.own_state import of_oneself
from coach.reader.symptoms import ailing
from coach.reader.tokens import Atoms
from coach.reader.tracked import metres

Kind = Literal["lift", "run", "symptom", "readiness", "measurement", "assessment", "activity", "figures", "words"]

_RUNNING = Pattern(r"[U3GΛΞ]|n[DC]|t/?[DC]|tP|nx?nD")
_FAR = Pattern(r"n[DC]|t/[DC]|[t]P|nx(?:n[DImSC'\"]|t|D)")
#: A distance with its time behind a pain is a run ("knee 1/10 after 10k in 58:20"), without a time a circumstance.
_RUN_BEHIND = Pattern(
    r"(?<=[YνψθR])[aκw2]{0,3}n[DC][2U]?[aw,(@]{0,2}(?:t|d|nInS|nHn?I?|nI)|(?<=[YνψθR])[aκw2]{0,3}U?n[DC]t"
)
_THEN_RUN = Pattern(r"(?:n[DC]|n[IH])?2?U|n[DC](?=2|U|aw?t|t)")
_OF_BODY = Pattern(r"[ZRYνV]")
_LABELLED = Pattern(r"[ξπ][waαη2]{0,3}\Z")
_FIGURE = Pattern(r"[ntd]")


#: "threw up after the 400s": the lengths are only when it was.
_SICK_AFTER = Pattern(r"[wμVZR]{0,3}[YV][YwμVZRaκε2]{0,6}[ΞΛ][wκα]{0,2}")
_WHEN = frozenset("after during on in from since post following".split())


@dataclass(slots=True)
class Piece:
    """Atoms ``a`` to ``b``; ``gap`` is the sign that stood before it."""

    kind: Kind
    a: int
    b: int
    gap: str = ""


@dataclass(slots=True)
class Sentence:
    """Atoms ``a`` to ``b``, closed by ``end`` (``.``, ``?``, ``;`` or a new line)."""

    a: int
    b: int
    end: str


#: Nobody says more sentences in one message, or pieces in one sentence; what is behind is left over.
MOST = 200


def sentences(atoms: Atoms) -> list[Sentence]:
    """The message's sentences."""
    codes = atoms.codes
    out: list[Sentence] = []
    a = 0
    for m in _END.finditer(codes):
        if len(out) == MOST:
            break
        i, code = m.start(), m[0]
        if code == "." and 0 < i < len(codes) - 1 and codes[i + 1] not in "\n.?X" and atoms.glued(i + 1):
            continue
        if i > a or (code == "?" and not (out and out[-1].end == "?" and out[-1].b >= a - 1)):
            out.append(Sentence(a, i, code))
        a = i + 1
    if a < len(codes) and len(out) < MOST:
        out.append(Sentence(a, len(codes), ""))
    return out


def end_of(atoms: Atoms, i: int) -> int:
    """Where the sentence ends that atom ``i`` stands in."""
    m = _END.search(atoms.codes, i)
    return m.start() if m else len(atoms.codes)


_END = Pattern(r"[\n.?;]")
#: Where a sentence may be cut; behind other people, also at "I".
_CUT = Pattern(r"[,c|():/\-+zN☼]")
_CUT_AMONG_OTHERS = Pattern(r"[,c|():/\-+zN☼wσ]")


def pieces(atoms: Atoms, a: int, b: int, weak: frozenset[str]) -> list[Piece]:
    """A sentence cut at commas, conjunctions and the like, each piece with its kind."""
    codes = atoms.codes
    cuts: list[tuple[int, int, str]] = []
    bodily = codes.find("R", a, b) >= 0
    start, gap = a, ""
    others = codes.find("σ", a, b) >= 0
    for m in (_CUT_AMONG_OTHERS if others else _CUT).finditer(codes, a, b):
        i, code = m.start(), m[0]
        if (
            (code in ",c|():" and not (code == ":" and i and _labels(codes, i)))
            or (code in "/-+" and _spaced(atoms, i) and not (code == "-" and _part_of_day(atoms, start, i)))
            or (code == "z" and atoms.word(i) not in ("%",))
        ):
            if (
                code == "+"
                and codes[i + 1 : i + 2] == "n"
                and "G" not in codes[i + 1 : i + 8]
                and codes[i + 2 : i + 3] not in "xs"
            ):
                continue
            if code in ":-z" and _FIGURE_ALONE.match(codes, i + 1) and _LABELLED.search(codes, start, i):
                continue  # "resting pulse this morning: 49"
            if code == ":" and _part_of_day(atoms, start, i):
                continue  # "AM: 8k easy"
            if start == a and codes[a] in "2O" and code in ",:" and _effort_heads(atoms, a, i):
                continue  # "zone 2, 50 min"
            if bodily and code in "c,/+-" and _together(atoms, start, i, b):
                continue
            if i > start:
                cuts.append((start, i, gap))
                gap = ""
            start = i + 1
            gap += code
        elif code == "w" and i > start and atoms.word(i) in ("i", "ive") and "σ" in codes[start:i]:
            cuts.append((start, i, gap))  # "while my wife swam I ran"
            start, gap = i, ""
        elif code == "σ" and i > start and (theirs := _ailing(atoms, start, i, b)) > start:
            cuts.append((start, theirs, gap))  # "not happening today both kids have chickenpox"
            start, gap = theirs, ""
        elif (code == "N" and _corrects(codes, start, i)) or (code == "☼" and i > start):
            cuts.append((start, i, gap))  # "8k, not 10k", "5k easy pm 8k"
            start, gap = i, ""
    if b > start:
        cuts.append((start, b, gap))
    over: list[tuple[int, int, str]] = []
    if len(cuts) > MOST:
        cuts, over = cuts[:MOST], cuts[MOST:]
    out: list[Piece] = []
    for x, y, sign in cuts:
        out += split(atoms, x, y, sign, weak)
        if len(out) == 1 or not (bodily or out[-2].kind == "symptom"):
            continue  # what follows puts together what is told of the body
        if _heads(atoms, out[-2], out[-1]):
            out[-2:] = [Piece("symptom", out[-2].a, out[-1].b, out[-2].gap)]
        elif len(out) > 2 and _plain(atoms, out[-2]) and _heads(atoms, out[-3], out[-1]):
            out[-3:] = [Piece("symptom", out[-3].a, out[-1].b, out[-3].gap)]  # "calf is hot, red and swollen"
        elif part := _they_hurt(atoms, out[-2], out[-1]):
            out[-1:] = [Piece("symptom", part, out[-1].b, out[-1].gap)]
        elif at := _rated_behind(atoms, out[-2], out[-1]):
            out[-2:] = [Piece("run", at, out[-2].b, out[-2].gap), Piece("symptom", out[-2].a, out[-1].b, out[-2].gap)]
        elif at := _run_within(atoms, out[-2], out[-1]):
            out[-1:] = [Piece("run", at, out[-2].b), out[-1]]  # the pain keeps the run as its time
    if len(out) == 1 and not over:
        return out
    for k, (piece, after) in enumerate(itertools.pairwise(out)):
        if piece.kind == "run" and after.kind == "lift" and _held(atoms, piece, after):
            out[k].kind = "figures"  # "3x45s, plank"
    if over:
        out.append(Piece("words", over[0][0], over[-1][1]))
    return out


def _ailing(atoms: Atoms, start: int, i: int, b: int) -> int:
    """Where it begins that somebody at atom ``i`` is ill, without a sign before it; else 0."""
    m = _THEY_HAVE.match(atoms.codes, i, b)
    if m is None or atoms.values[m.end() - 1][0] != "illness" or any(c in "RYνσ" for c in atoms.codes[start:i]):
        return 0
    at = i - (atoms.codes[i - 1] == "Z")  # "both kids"
    return at if at > start and atoms.codes[at - 1] not in "ac" else 0


_THEY_HAVE = Pattern(r"σ[wa]{0,4}Y")


def _plain(atoms: Atoms, piece: Piece) -> bool:
    """Whether a piece is a word or two that tell nothing by themselves."""
    return piece.kind == "words" and piece.b - piece.a <= 3 and not atoms.codes[piece.a : piece.b].strip("wμa")


def _held(atoms: Atoms, piece: Piece, after: Piece) -> bool:
    """Whether times stand before the name of what was held so long, and nothing of a run."""
    part = atoms.codes[piece.a : piece.b]
    if not _HOLDS.fullmatch(part.strip("wacoαμθeE")) or _FIGURE.search(atoms.codes, after.a, after.b):
        return False
    return after.gap in ("", ",", ":", "-", "(")


_HOLDS = Pattern(r"nxn[SI]|n[SI]xn|nxd|nxt")


def _labels(codes: str, i: int) -> bool:
    """Whether the colon at atom ``i`` stands behind the label of a figure; what slept may head a log as well."""
    before = codes[i - 1]
    if before == "α" and i > 1 and codes[i - 2] in "πy":
        return True  # "bodyweight today: 82"
    return before in "πyξQP86pr0ZVlvJMΩ" and not (before == "ξ" and bool(_TRAINED.match(codes, i + 1)))


_TRAINED = Pattern(r"w?(?:n[sxXCD]|X)")
_FIGURE_ALONE = Pattern(r"n(?![sxXCD])|[td]")


def _part_of_day(atoms: Atoms, start: int, i: int) -> bool:
    """Whether nothing but a part of the day heads what stands behind atom ``i``."""
    return i == start + 1 and atoms.word(start) in DAYPARTS


#: Words that head the first and the second run of a day.
DAYPARTS = frozenset("am pm morning evening eve afternoon arvo lunch lunchtime tonight night noon midday later".split())


def _corrects(codes: str, start: int, i: int) -> bool:
    """Whether the negation at atom ``i`` takes back another figure than the one before it ("8k not 10k")."""
    return (
        codes[i + 1 : i + 2] in ("n", "t")
        and i > start
        and bool(_FIGURE.search(codes, start, i))
        and not re.search("[RYVν]", codes[start:i])
    )


def _spaced(atoms: Atoms, i: int) -> bool:
    """Whether a sign, or two of it ("//"), stands between spaces."""
    codes, a, b = atoms.codes, i, i + 1
    if b < len(codes) and codes[b] == codes[i]:
        b += 1
    elif a and codes[a - 1] == codes[i]:
        a -= 1
    return not atoms.glued(a) and (b >= len(codes) or not atoms.glued(b))


def _effort_heads(atoms: Atoms, a: int, i: int) -> bool:
    """Whether nothing but the effort of a run stands before the sign at atom ``i``, and its time behind it."""
    m = _EFFORT_HEADS.match(atoms.codes, a)
    if m is None or m.end("sign") != i + 1 or "X" in atoms.codes or "9" in atoms.codes:
        return False
    said = atoms.values[a] if atoms.codes[a] == "2" else atoms.word(a)
    value = atoms.values[i + 1]
    lasted = value * {"I": 60.0, "'": 60.0, "H": 3600.0}.get(atoms.codes[i + 2 : i + 3], 1.0)
    pulse = "Q" in atoms.codes[i : end_of(atoms, i)]  # "steady, 50 min, HR 145"
    return (said in ("easy", "long", "recovery") or pulse) and bool(lasted >= _A_RUN_MIN * 60)


_EFFORT_HEADS = Pattern(r"[2O]p?(?P<sign>[,:])(?:d|n[IH'])")
_NEXT_PART = Pattern(r"[,c/+]?[wZaμce]{0,3}R")


def _together(atoms: Atoms, start: int, i: int, b: int) -> bool:
    """Whether what stands on both sides of the sign at atom ``i`` is told as one of the body."""
    if less_of(atoms, start, i):
        return False  # "less legs, my knee hurts 7/10"
    if (m := _ALL_WELL.match(atoms.codes, start, b)) and m.end() - i in (1, 2) and atoms.word(m.end() - 1) == "but":
        return _ONE_PART.match(atoms.codes, m.end(), b) is not None  # "all good but my knee"
    return _coordinated(atoms.codes, i, b)


_ALL_WELL = Pattern(r"[wμαχUR]{0,4}θ[wαμ]{0,2},?c")
_ONE_PART = Pattern(r"[wZ]{0,3}R")


def less_of(atoms: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` only wish for less of a part of the body: "less legs", "easier on the knees"."""
    return _LESS_OF.fullmatch(atoms.codes, a, b) is not None and _LESS.match(" ".join(atoms.some(a, b))) is not None


def _they_hurt(atoms: Atoms, wish: Piece, piece: Piece) -> int:
    """The part of the body that is wanted less of, where the next piece tells what is wrong with it; else 0."""
    part = atoms.codes[piece.a : piece.b]
    if wish.kind != "words" or piece.kind not in ("symptom", "words") or "R" in part or not _FELT.search(part):
        return 0
    if not less_of(atoms, wish.a, wish.b) or _IT.isdisjoint(atoms.some(piece.a, min(piece.b, piece.a + 3))):
        return 0
    return atoms.codes.index("R", wish.a)


_FELT = Pattern(r"[Yνψ]")
_IT = frozenset("they theyre theyve it its them".split())
_LESS_OF = Pattern(r"[wμ]{0,2}(?:ι|w|2|V|N)[waι2]{0,4}Rw?(?:w|α|χ)?")
_LESS = Pattern(
    r"(?:please |can we do |could we do |maybe |a bit |a little )*"
    r"(?:less|fewer|lighter|easier on|easy on|go easy on|go easier on|go lighter on|not so much|not so many|no more)\b"
)


def _coordinated(codes: str, i: int, b: int) -> bool:
    """Whether a sign or "and" stands between two parts of the body that are told of together."""
    before = codes[max(0, i - 2) : i].rstrip(",c/+")
    return (before.endswith("R") or before == "RZ") and bool(_NEXT_PART.match(codes, i + 1, b))


def _heads(atoms: Atoms, head: Piece, piece: Piece) -> bool:
    """Whether a piece that names a part of the body heads the next, which says what is wrong with it."""
    codes = atoms.codes
    part = codes[piece.a : piece.b]
    if head.kind != "words" or piece.kind != "symptom" or "R" in part:
        return False
    if "R" not in codes[head.a : head.b] or codes[head.a : head.b].strip("wZRaμeακ,c/+-"):
        return False
    kinds = {v[0] for i in range(piece.a, piece.b) if codes[i] == "Y" and isinstance(v := atoms.values[i], tuple)}
    return bool(kinds - {"fatigue", "illness"}) or "ψ" in part or "ν" in part


def _run_within(atoms: Atoms, felt: Piece, piece: Piece) -> int:
    """Where a run begins that a pain is told of and whose time follows ("no pain on the 5k today, 27:40"); else 0."""
    if felt.kind != "symptom" or piece.kind != "figures" or not _ITS_TIME.match(atoms.codes, piece.a, piece.b):
        return 0
    m = _FAR_AT_LAST.search(atoms.codes, felt.a, felt.b)
    return m.start() if m and m.start() > felt.a else 0


def _rated_behind(atoms: Atoms, told: Piece, piece: Piece) -> int:
    """Where a run begins beside a part of the body that is rated behind it ("knee fine on 5k, 2/10"); or 0."""
    if told.kind != "run" or not _OUT_OF_TEN.fullmatch(atoms.codes, piece.a, piece.b):
        return 0
    if atoms.values[atoms.codes.index("/", piece.a) + 1] != _TEN or "R" not in atoms.codes[told.a : told.b]:
        return 0
    m = _FAR_AT_LAST.search(atoms.codes, told.a, told.b)
    return m.start() if m and atoms.codes.find("R", told.a, m.start()) >= 0 else 0


_OUT_OF_TEN = Pattern(r"[aw]{0,2}n/n[waα]{0,2}")
_TEN = 10
_ITS_TIME = Pattern(r"[aw(]{0,2}(?:t|nHn)")
_FAR_AT_LAST = Pattern(r"[aκεw2]{1,3}n[DC][αw]{0,2}\Z")


def split(atoms: Atoms, a: int, b: int, gap: str, weak: frozenset[str]) -> list[Piece]:
    """A piece that holds two kinds of thing without a sign between them, as two."""
    codes = atoms.codes
    part = codes[a:b]
    felt = "R" in part or "Y" in part or "ν" in part
    if not felt and "X" not in part and "ξ" not in part:
        return [Piece(kind(atoms, a, b, weak), a, b, gap)]  # what follows is of two of these, or beside one
    if felt and "X" not in part and (at := _run_first(atoms, a, b)):
        end = m.start() if (m := _ITS_TIME_LAST.search(codes, at, b)) else b
        out = [Piece("run", a, at, gap), Piece(kind(atoms, at, end, weak), at, end, "")]
        return out if end == b else [*out, Piece("figures", end, b, "")]
    if felt and ("X" in part or _FAR.search(part)) and ("Y" in part or "R" in part):
        first = _OF_BODY.search(part)
        assert first
        x = part.find("X")
        if (0 <= x < first.start() and _FIGURE.search(part[: first.start()])) or (
            x < 0 and (m := _FAR.search(part)) and m.start() < first.start() and not _prefixed(part, m.start())
        ):
            at = a + first.start()
            while (
                at > a
                and codes[at - 1] in "wNμZVa"
                and not (codes[at - 1] == "w" and codes[at - 2 : at - 1] in ("n", "K"))
            ):
                at -= 1
            if at > a:
                return [Piece(kind(atoms, a, at, weak), a, at, gap), *split(atoms, at, b, "", weak)]
        elif x > first.start() and re.search(r"nxn|ns|n[KB]", part[first.start() :]):
            at = a + x
            m = re.search(r"n(?:xn|s)?[SIm]?[ae]?w?$", part[:x])
            if m:
                at = a + m.start()
            at -= codes[at - 1] == "ζ"  # "knee hurts if I squat 60kg"
            if at > a:
                return [Piece(kind(atoms, a, at, weak), a, at, gap), *split(atoms, at, b, "", weak)]
    if part[0] == "t" and felt and "X" not in part and _TIME_THEN_FELT.match(part) and _run_before(codes, a):
        return [Piece("figures", a, a + 1, gap), *split(atoms, a + 1, b, "", weak)]  # "10k. 52:30 legs heavy"
    if "ξ" in part and ("R" in part or "ν" in part) and "X" not in part:
        at = a + _between(part)
        if a < at < b and readiness.figures(atoms, a, at):
            return [Piece("readiness", a, at, gap), *split(atoms, at, b, "", weak)]
    if "ξ" in part and (m := _DID_BEHIND.search(part)):
        at = a + m.start("sets" if m["sets"] else "did")
        if (m["sets"] or atoms.word(at) in _DID) and readiness.figures(atoms, a, at):  # "energy four did squats …"
            return [Piece("readiness", a, at, gap), *split(atoms, at, b, "", weak)]
    if "ξ" in part and "X" not in part and (m := _TIRED_BEHIND.search(part)):
        at = a + m.start()
        if a < at and readiness.figures(atoms, a, at) and atoms.values[a + m.end() - 1][0] == "fatigue":
            return [Piece("readiness", a, at, gap), *split(atoms, at, b, "", weak)]
    if felt and "X" not in part and (m := _RUN_BEHIND.search(part)):
        return [
            Piece(kind(atoms, a, a + m.start(), weak), a, a + m.start(), gap),
            Piece("run", a + m.start(), b, ""),
        ]
    x = part.rfind("X")
    if x >= 0:
        m = _THEN_RUN.search(part, x) if "U" in part or "C" in part or "D" in part else None
        if m and m.start() > x + 1 and _FIGURE.search(part, 0, m.start()):
            at = a + m.start()
            return [Piece(kind(atoms, a, at, weak), a, at, gap), Piece(kind(atoms, at, b, weak), at, b, "")]
        x = part.find("X")
        before = part[:x]
        m = _RUN_FIRST.search(before) if "U" in before or "nD" in before or "nC" in before else None
        if m and "nx" not in part[: m.start()]:
            at = a + x
            q = re.search(r"n(?:xn|s)?[aey]?w?$", part[:x])
            if q and q.start() > m.start() + 1:
                at = a + q.start()
            elif not _FIGURE.search(part[x:]):
                return [Piece(kind(atoms, a, b, weak), a, b, gap)]
            if at > a:
                return [Piece(kind(atoms, a, at, weak), a, at, gap), Piece(kind(atoms, at, b, weak), at, b, "")]
    return [Piece(kind(atoms, a, b, weak), a, b, gap)]


_RUN_FIRST = Pattern(r"(?:n[DC]|t)[^X]*")


def _run_first(atoms: Atoms, a: int, b: int) -> int:
    """Where how one felt on a run begins, with the run named before it and its time behind; else 0.

    "did parkrun hungover, 26:40", "ran 5k with a sore knee in 28:00".
    """
    m = _RUN_HEAD.match(atoms.codes, a, b)
    if m is None or not _RAN.issuperset(w for w in atoms.some(a, m.end()) if w.isalpha() and w not in _UNITS):
        return 0
    inside, behind = _ITS_TIME_LAST.search(atoms.codes, m.end(), b), _ITS_TIME_NEXT.match(atoms.codes, b)
    where = inside.span() if inside else behind.span() if behind else None
    if where is None or not _OF_THE_PAIN.isdisjoint(atoms.some(*where)):
        return 0
    return m.end()


#: A run with how far it was, and no time yet; behind it how one felt.
_RUN_HEAD = Pattern(
    r"[waαμ]{0,4}(?:U[wa2]{0,3}(?:n[DC]2?|3)|n[DC]2?U?|2?3)[αw]{0,2}(?=[a2]{0,2}[aNμVZw]{0,2}[YRν])(?![^n]*ψ)"
)
_ITS_TIME_LAST = Pattern(r"[a,](?:tP?|d|nHn?I?|nI(?:nS)?)[αw]?\Z")
_ITS_TIME_NEXT = Pattern(
    r"[,c(:]{1,2}(?:[waμ]{0,4}|[wμc]{0,2}μU[wa]{0,2})(?:t|d|nHn?I?|nI(?:nS)?)(?![/a]?[DC])[αw]{0,2}(?=[,.;\n)c?]|\Z)"
)
_RAN = frozenset(
    "i we just only did ran run raced race managed completed finished got round jogged jog plodded went a an the my "
    "todays this morning tonight today yesterday local first easy slow long and so parkrun marathon half around "
    "in out for".split()
)
_UNITS = frozenset("k km kms mile miles mi kilometres kilometers m".split())
_OF_THE_PAIN = frozenset("for after since until till every at from".split())


_DID_BEHIND = Pattern(
    r"ξ[^XU]{0,60}[nH5](?P<did>w)(?:[wa]|n[xs]?){0,4}[XU]"
    r"|ξ[wa:]?n(?P<sets>X)[^XRY]{0,3}(?:nx|ns|sn)"
)
_DID = frozenset("did done then managed tried ran".split())
_TIRED_BEHIND = Pattern(r"(?<=[nHIt])[μV]*w?[μV]*Y(?=[waα.,]*\Z)")


_TIME_THEN_FELT = Pattern(r"t[ZμVc]{0,2}(?:R(?![αa])|[νY])")
_RUN_UNTIMED = Pattern(r"(?:[U3]|n[DC])[^tdH]*[.\n,;]\Z")


def _run_before(codes: str, a: int) -> bool:
    """Whether a run without its time was told right before atom ``a``."""
    return a > 0 and _RUN_UNTIMED.search(codes, 0, a) is not None


def _between(part: str) -> int:
    """Where what hurts begins behind figures of readiness ("sleep 7 energy 3 left calf sore")."""
    m = re.search(r"[ZμV]*w?[ZμV]*[Rν]", part)
    return m.start() if m else 0


def _prefixed(part: str, at: int) -> bool:
    """Whether a distance only says when it hurt ("on the first 2k", "after 8k")."""
    return bool(_LEADS_TO.search(part[:at]))


_LEADS_TO = Pattern(r"[awoκε][wo]{0,2}$")


def kind(atoms: Atoms, a: int, b: int, weak: frozenset[str]) -> Kind:
    """What kind of thing a piece is."""
    part = atoms.codes[a:b]
    if not part.strip("wa"):
        return "words"
    figures = "n" in part or "t" in part or "d" in part
    has_x = "X" in part
    of_body = "R" in part
    if of_body and less_of(atoms, a, b):
        return "words"
    if "ψ" in part and not _LOGGED.search(part):
        return "symptom"
    if ("Λ" in part or "Ξ" in part) and (_WHEN.isdisjoint(atoms.some(a, b)) or not _SICK_AFTER.fullmatch(part)):
        return "run"
    if figures and not has_x and metres(atoms, a, b):
        return "run"
    if ("ξ" in part or "H" in part) and readiness.told(atoms, a, b):
        return "readiness"
    if not has_x and weight.told(atoms, a, b):
        return "measurement"
    if has_x and assessment.told(atoms, a, b):
        return "assessment"
    felt = (("Y" in part or "ν" in part) and _feeling(atoms, a, b, weak)) or (
        of_body and any(ailing(atoms, i) for i in range(a, b) if atoms.codes[i] == "R")
    )
    if (
        of_body
        and (
            felt
            or ("V" in part and _located(atoms, a, b) and not _trains_it(atoms, a, b))
            or "θ" in part
            or "ι" in part
            or "ψ" in part
        )
        and not (has_x and _LIFTED.search(part))
    ) and not (not felt and "ψ" not in part and _RUNNING.search(part) and figures):
        return "symptom"
    if has_x and (figures or "s" in part or "v" in part):
        if felt and not _DRILLED.search(part):
            return "symptom"
        return "lift"
    far = _FAR.search(part)
    if felt and (far is None or _prefixed(part, far.start())):
        return "symptom"
    if "u" in part and far is None and not has_x and "x" not in part and "U" not in part:
        return "figures"
    if of_body and figures and _RATED.search(part):
        return "symptom"
    if part[-1:] in _EASED_BY and activity.until_it_eases(atoms, a, b):
        return "words"
    if ("9" in part or "2" in part) and activity.told(atoms, a, b):
        return "activity"
    if far is not None and "e" in part and not has_x and _HELD.search(part) and not _OF_A_RUN.search(part):
        return "figures"  # "3x30s each side: side plank, …"
    if far is not None and of_body and not has_x and _felt_at(atoms, a, b, part, far.start()):
        return "symptom"
    if _OF_A_RUN.search(part) or (far is not None and not has_x):
        return "run"
    if (
        not figures
        and not has_x
        and (i := part.find("aD")) >= 0
        and atoms.word(a + i + 1) in ("mile", "miler")
        and atoms.word(a + i) != "after"
    ):
        return "run"  # "just a mile"
    if not figures and not has_x and "D" in part and _the_mile(atoms, a, b):
        return "run"  # "gave the mile a proper go, 5:48"
    if has_x:
        return "lift"
    m = _PACED.search(part) if "2" in part else None
    if m and not re.search(r"2.*[XR]", part) and not (m[0] == "n2" and atoms.word(a + m.start() + 1) == "on"):
        return "run"
    if "2" in part and (m := _FOR_SO_LONG.search(part)) and atoms.values[a + m[0].index("2") + m.start()] == "easy":
        return "run"  # "zone 2 for an hour", "an hour in zone 2"
    if part[:1] in ("2", "O") and _EFFORT_HEADS.match(part):
        return "run"  # "zone 2, 50 min": else there is a cut
    if "2" in part and (m := EFFORT.search(part)) and _of_effort(atoms, a + m.start()):
        return "run"
    if "O" in part and (m := _RECOVERY.search(part)) and "recovery" in atoms.some(a + m.start(), a + m.end()):
        return "figures" if _between_sets(atoms, a, a + m.start(), a + m.end()) else "run"
    if "x" in part and _TIMES_OF.search(part) and _AMONG_RUNS.search(atoms.codes) and "X" not in atoms.codes:
        return "run"  # "intervals. 3 minutes x 6"
    if figures or _OF_A_SET.search(part):
        return "figures"
    return "words"


def _felt_at(atoms: Atoms, a: int, b: int, part: str, at: int) -> bool:
    """Whether a distance only tells when a part of the body is felt: "numbness in my left foot after 5k"."""
    i = part.index("R")
    if i > at or "U" in part[:i] or "t" in part or not _prefixed(part, at) or not _located(atoms, a, b):
        return False
    return atoms.some(a + i, a + i + 1) != ["back"]


def _the_mile(atoms: Atoms, a: int, b: int) -> bool:
    """Whether "the mile" is how far was run: the only distance of a message with a time."""
    i = atoms.codes.index("D", a, b)
    if atoms.word(i) not in ("mile", "miler") or atoms.words[atoms.first[i] - 1] not in ("the", "my"):
        return False
    if atoms.words[atoms.first[i + 1] :][:1] and atoms.words[atoms.first[i + 1]] in _A_PLACE:
        return False
    return "t" in atoms.codes and not _ANY_FAR.search(atoms.codes) and "X" not in atoms.codes


_A_PLACE = frozenset("mark marker post point sign walk loop from away high club".split())
_ANY_FAR = Pattern(r"n[DC]|[3ΞΛ9]")
_TIMES_OF = Pattern(r"(?:n[IS'\"]|t|d)xn")
_AMONG_RUNS = Pattern(r"[UO2u]")
_HELD = Pattern(r"nxn[SI]")
#: Figures that are no pain's, and those of sets beside a pain.
_LOGGED = Pattern(r"nxn|nsn|n[KB]|Xn|ξ")
_LIFTED = Pattern(r"ns|n[KB]|nx")
_DRILLED = Pattern(r"ns|n[KB]|nx|nX|Xn")
_RATED = Pattern(r"Rw?[a:]?w?n(?![xKBDCsq])")
#: What one does until a pain goes ends what tells so.
_EASED_BY = frozenset("29wU")
_OF_A_RUN = Pattern("[U3GΛΞ]")
_OF_A_SET = Pattern("[WgvflpreEhkybτφLAQJM@1⊞]")
_TOLD_BEFORE = Pattern(r"[\n.?;]")
#: "easy 10", and what a bare number may not be beside it; "recovery 35 min".
EFFORT = Pattern(r"2[aw]?n(?![xKBqseSTH/'%Λ\-]|,n)")
_A_QUICK = frozenset(("a", "an", "some", "my", "another"))
_PACED = Pattern(r"(?:n[IHDC']?|t|d)2|2(?:n[IHDCm']|t|d|H)")
_FOR_SO_LONG = Pattern(r"2a(?:d|n[IH])|(?:d|n[IH])a2")


def _between_sets(atoms: Atoms, start: int, a: int, b: int) -> bool:
    """Whether a recovery of so few minutes is one between the sets of a lift told before."""
    i = next((k for k in range(a, b) if atoms.codes[k] == "n"), -1)
    return i > 0 and atoms.values[i] < _A_RUN_MIN and "X" in atoms.codes[:start] and atoms.codes[i + 1] in "I'"


_A_RUN_MIN = 10
_RECOVERY = Pattern(r"O:?(?:n[IHDC']|t|d)|(?:n[IHDC']|t|d)O")


def _located(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece names more of the body than "upper body" or "legs"."""
    return any(atoms.codes[k] == "R" and atoms.values[k][0] != "general" for k in range(a, b))


def _trains_it(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a part of the body only names what was trained: "a lil core thing", "a little hip mobility session"."""
    i = atoms.codes.index("R", a, b)
    behind = atoms.some(i + 1, min(b, i + 3))
    if not _TRUNK.isdisjoint(atoms.some(i, i + 1)):
        return not _TRAINING.isdisjoint(behind) or not _BITS.isdisjoint(behind)
    return not _TRAINING.isdisjoint(behind)


_TRUNK = frozenset("core abs ab".split())
_TRAINING = frozenset(
    "circuit circuits session workout finisher mobility work routine burner blast pump activation strength class "
    "strengthening drills superset stretching prehab exercises exercise blaster".split()
)
_BITS = frozenset("thing things stuff bit bits set one burn".split())


def _of_effort(atoms: Atoms, i: int) -> bool:
    """Whether the word of effort at atom ``i`` names a kind of run."""
    if atoms.values[i] == "hard":  # "did a quick 3"
        return i > 0 and atoms.words[atoms.first[i] - 1] in _A_QUICK and atoms.word(i) != "on"
    return atoms.values[i] in ("easy", "long", "tempo", "recovery")


def _feeling(atoms: Atoms, a: int, b: int, weak: frozenset[str]) -> bool:
    """Whether words of feeling in a piece tell how the athlete is: some do so only beside a region."""
    codes = atoms.codes
    region = "R" in codes[a:b]
    headed = _NAMED_BEFORE.search(codes[max(0, a - _NEAR) : a]) is not None
    named = region or headed or ("it" in atoms.some(a, b) and "R" in _TOLD_BEFORE.split(codes[max(0, a - 60) : a])[-1])
    for i in range(a, b):
        if codes[i] == "ν" and region:
            return True
        if codes[i] == "Y" and (
            named
            or " ".join(atoms.some(i, i + 1)) not in weak
            or (_alone(codes, a, b) and atoms.word(i) not in _MOODS and atoms.some(i, i + 1)[-1] != "my")
            or of_oneself(atoms, a, b, i)
        ):
            return True
    return False


#: Words of a part of the body that hurts, and without one of how somebody is to live with.
_MOODS = frozenset("grumpy cranky unhappy irritable crabby angry".split())
#: A part of the body and nothing else heads what is felt in it: "left foot, ball of it, burning".
_NAMED_BEFORE = Pattern(r"(?:\A|[\n.;])[wZe]{0,3}R[wa]{0,2}[,:(-](?:[waμ]{1,3}[,:(-])?\Z")
_NEAR = 12


def _alone(codes: str, a: int, b: int) -> bool:
    """Whether a piece holds a word of feeling and hardly anything else."""
    return not codes[a:b].strip("YVNμwκα") and codes[a:b].count("w") <= 2
