"""A part of the body with a bare figure and no word for pain: "sit bone, 3 when driving", "shin, a strip, 4 after".

Rule: where a clause names nothing but a part of the body, or a pain, a number up to ten at the head of a clause behind
it is how bad it is, if nothing follows or only when and where it is felt. What counts something (sets, days, distances,
years, appointments), and what stands behind a part of the body that is said to be fine, never is. Of several such
figures the worst is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from coach.patterns import Pattern
from coach.reader.doing import doing
from coach.reader.side_apart import side_apart, told_by
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

_CLAUSE = Pattern(r"[^\n.?;,()\-|:]+")
_SENTENCE = ".?;\n"
#: What a clause that tells of a pain may hold: no figure, no exercise, no run, no distance.
_HEADS = Pattern(r"[waZeVμcεακλβγιηYRνl]*(?:[aε]{0,2}nw|a?n[ISH]|a?d)?[wα]*")
#: The same where it is said to hurt: at what, and what it is not.
_FELT_HEADS = Pattern(r"(?:[waZeVμcεακλβγιYRνlNU9X2]|n[DCmISH])*")
#: Work that is done for a part of the body: "heel raises since christmas for this achilles".
_FOR_IT = Pattern(r"[wa]{0,2}X[waεγαδn]*aw?Z?R[wacγαε]*")
#: A clause that only says more of where or since when.
_ASIDE = Pattern(r"[waZeVμcεακλβδγgι62Y]{1,5}|N[waY]{1,3}|wN|ε?[wa]{0,2}n[wδ][wa]?")
_LEAD = Pattern(r"[waVμκαlZ\d]*\Z")
#: Words behind a figure that say when or where it is felt.
_FELT = frozenset(
    "when whenever while whilst if once after during on in at through throughout with for from first until till now "
    "today tonight still again going coming getting stepping climbing sitting driving walking standing kneeling "
    "overhead bending lying rolling turning reaching max tops ish though tho but most mostly mainly overnight mornings "
    "by as "
    "the this every all either and or so downstairs upstairs downhill uphill up down high low deep".split()
)
#: A figure before "on" or "in" and these is a time, a date, or work.
_DATED = frozenset("β γ δ n".split())
#: Words that may stand beside a part of the body which is all that a clause names.
_PLAIN = frozenset(
    "thing thingy bit bits area strip spot again old usual same insertion tendon muscle joint bone still is was has "
    "been the my that this and of on at in up high low top bottom deep just right now here there only both sides one "
    "its it ma me aul auld ole hurts hurting felt feels with left inside outside inner outer front "
    "back side lower upper middle "
    "lateral medial knot knots dull deep sharp hot warm heavy constant nagging low background weird odd funny annoying "
    "decent proper solid steady small vague like a an ill pebble razor glass needle knife nail stone toothache".split()
)
#: With these a part of the body is work, an appointment or a thing.
_NO_PAIN = frozenset(
    "physio osteo chiro doctor doc gp massage appointment scan mri xray brace sleeve tape support mobility opener "
    "openers weights weight pads pod warmer warmers sleeves work drive drives circles drop drops rehab "
    "activation pump".split()
)
#: Where these are spoken of, a cheek is of the face.
_FACE = frozenset(
    "tooth teeth jaw dentist face eye eyes mouth lip lips tongue nose ear bit biting smile droop drooping droopy "
    "dropped slack blush rosy sunburn sunburnt slapped chin gum gums filling stubble numb numbness kiss kissed".split()
)
_ASKED_OF = Pattern(r"nx[ntd]|xn|ns|n[KB]|n[DC]|n[HIS]|[tdτφ]")
_FIGURES = 10
_SHORT = 7  #: atoms of a sentence that only names what the next is about
_REACH = 3  #: clauses without a figure between a part of the body and its own
#: "week 2", "day 4" of an injury, whose figures at this and that exercise are of it: "week 2, bridges 3".
_STAGED = Pattern(r"[wδ]n\Z")
_STAGES = frozenset("day days week weeks wk wks month months".split())
_AT_WORK = Pattern(r"[wa]{0,2}(?:X|U|2U?|9|w)[wa]{0,2}(?P<n>n)(?P<tail>[waμ]{0,6})")
_NO_WORK = (
    _STAGES
    | _NO_PAIN
    | frozenset(
        "at number level room page set sets rep reps rpe about for in on until ago by was were from used".split()
    )
)
#: What counts or ranks, right before a number.
_RANKED = frozenset("x × day week number no rpe set rep km mile grade type stage".split())
_WORK = frozenset("stairs steps hops hop desk walk walks squat kneeling sitting driving bed jog".split())


#: Units of time in which a pain is said to last.
_SPANS = frozenset("week weeks wk wks month months mth mths year years yr yrs fortnight ages".split())
_LASTS = Pattern(
    r"(?:(?<=[\n.?;,(])|\A)(?P<before>[wZaeV]{0,3})(?P<part>R)Z?,?(?P<how>(?:ε[wacγ]{1,3}|εnw|a{1,2}n?w|a?a?nw)[wα]{0,2})"
    r"(?=[\n.?;,)]|\Z)"
)
_ALONE = Pattern(r"nw")  #: "shoulder 6 weeks."
#: What may stand before a part of the body that is said to have lasted.
_MINE = frozenset("my the this that bad old dodgy same left right l r both a bit of and".split())
_WORKED = Pattern(r"[nXUDC]")
_WHERE = Pattern(r"[waVμ]{0,3}?(?P<n>n)(?:wn)?(?P<where>[wa62eZVμ]{0,6})R")
_WHERE_WORDS = frozenset(
    "up high low down deep along on in at just behind under above below around the my inside outside left right both a "
    "this that of front back side or to way right along inner outer upper lower mostly all".split()
)
_TRAINED = frozenset("glute hamstring quad calf shoulder chest upper-back adductor forearm".split())
_MUSCLES = frozenset("general abdomen chest".split())
_REPS = 8  #: more beside an exercise are its repetitions
_GERUND = Pattern(r"[wa]{0,2}[wU29](?P<n>n)[waμ]{0,2}")
_COUNTS = Pattern(r"n[xsKBDCHIS]|[tdτφsxq]")
_SPOTS = frozenset("mark point onwards onward km k mile".split())
#: "Each" of these says when it is felt; of a side, a leg or an arm it counts repetitions.
_EACH_TIME = frozenset("morning evening night day run step stride session time walk jog week".split())
_FAR_BEHIND = frozenset("after past until till when".split())
#: Small words that may stand between the head of a clause and its figure.
_LEADS = frozenset(
    "a an about maybe around roughly like say id call it its is now still again to down just only prob probably pain "
    "the my this week today tonight approx circa more nearer closer almost nearly good solid easily at worst best "
    "got gets getting hit hits up then and but so n yeah ok well hmm ugh tbh lol between from was were by day".split()
)
_NOT_BEFORE = frozenset("week day run set number no age aged at by for in least gym club was were used".split())


@dataclass(slots=True)
class _Pain:
    """A pain that figures may be of: its part of the body, how far it reaches, and its figure, if there is one."""

    region: int
    end: int
    mark: int | None = None
    staged: bool = False
    heads: bool = False  #: it is a sentence of its own: "itb again. 5 after the hills"
    passed: int = 0


def bare_figures(atoms: Atoms, out: list[str], values: list[Any], vocabulary: Vocabulary) -> None:
    """Marks such figures in ``out`` and joins their clauses to their part of the body."""
    if "R" not in out or "n" not in out:
        return
    for k in range(1, len(out)):
        if out[k] == "R" and atoms.some(k, k + 1) == ["back"] and doing(atoms.word(k - 1)):
            out[k] = "w"  # "reaching back"
    if "Z" in out:
        side_apart(atoms, out)
    codes = "".join(out)
    pain: _Pain | None = None
    first: tuple[int, int] | None = None  #: a figure that waits for the part of the body named behind it
    for m in _CLAUSE.finditer(codes):
        a, b = m.span()
        apart = any(c in _SENTENCE for c in codes[(pain.end if pain else a) : a])
        if first is not None and (any(c in _SENTENCE for c in codes[first[1] : a]) or pain is not None):
            first = None
        part = codes[a:b]
        if "R" in part or "ψ" in part:
            if "ψ" not in part:
                _named_behind(atoms, out, a, b)
                _named_before(atoms, out, a, b)
            found = _head(atoms, out, a, b)
            if found is not None and first is not None and found.mark is None:
                _join(out, first[0], found.region, first[0])
                found.mark, found.end = first[0], b
            pain, first = found or (pain if pain and "R" not in part and "ψ" in part else None), None
            continue
        at = None if pain is None else _figure(atoms, codes, a, b, pain, apart)
        if pain is not None and at is not None:
            _take(atoms, out, values, pain, at, a, b)
        elif pain is not None and "n" in part and _STAGED.search(part) and not _STAGES.isdisjoint(atoms.some(a, b)):
            pain.staged, pain.end = True, b
        elif pain is not None and not apart and pain.passed < _REACH and _passes(atoms, part, a, b):
            pain.passed += 1
        elif pain is None and first is None and (opens := _opens(atoms, codes, a, b)) is not None:
            first = (opens, b)
        else:
            pain = pain if pain is not None and pain.mark is not None and not _WORKED.search(part) else None


_THEN = Pattern(r"(?P<head>[wZaV]{0,3}RZ?)(?P<between>[waV]{0,4})(?P<n>n)(?P<tail>X|[waκαι2E].*|\Z)")


def _named_before(atoms: Atoms, out: list[str], a: int, b: int) -> None:
    """Marks a figure behind its part of the body and words of how it feels, or before what one feels it at.

    "Shins like razor 3 for the first km", "wrist 5 push ups".
    """
    m = _THEN.fullmatch("".join(out[a:b]))
    if m is None or a + m.end("n") > len(out):
        return
    k, i = a + m["head"].index("R"), a + m.start("n")
    region = atoms.values[k][0] if isinstance(atoms.values[k], tuple) else "general"
    between = atoms.some(a + m.end("head"), i)
    if atoms.some(k, k + 1) == ["back"] and k == a:
        return  # "home late, back at 6"
    if region in _MUSCLES or not _bare(atoms, i) or not _PLAIN.issuperset((*atoms.some(a, k), *between)):
        return
    at_work = m["tail"] == "X" and atoms.values[i] <= _REPS and not _plural(atoms, k)
    if at_work or (between and _opens(atoms, "".join(out), i, b, alone=True) == i):
        _join(out, k, b, i)


def _named_behind(atoms: Atoms, out: list[str], a: int, b: int) -> None:
    """Marks a figure at the head of a clause that names its part of the body behind it ("3 up high on the inside")."""
    m = _WHERE.match("".join(out[a:b]))
    if m is None or "ψ" in out[a:b]:
        return
    i, where = a + m.start("n"), range(a + m.start("where"), a + m.end("where"))
    if out[i + 1] == "w" and out[i + 2] == "n":
        i += 2  # "two or three"
    words = [w for k in where for w in atoms.some(k, k + 1)] or list(atoms.some(a + m.end() - 1, a + m.end())[:2])
    if (
        atoms.values[i]
        and _bare(atoms, i)
        and all(w in _WHERE_WORDS for w in words)
        and not _NO_PAIN.intersection(atoms.some(a, b))
    ):
        _join(out, a, a + m.end(), i)


def settled_first(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Settles what is looked at before any figure: cheeks of the face, spans of time, a part of the body that lasts.

    "Hamstring for 4 weeks" is a pain: nobody says so of a part of the body that is well.
    """
    if not {"cheek", "cheeks"}.isdisjoint(atoms.words) and not _FACE.isdisjoint(atoms.words):
        for i, code in enumerate(out):
            if code == "R" and atoms.some(i, i + 1) in (["cheek"], ["cheeks"]):
                out[i] = "w"  # no sign of the face is put to the body
    if _SPANS.isdisjoint(atoms.words) and "since" not in atoms.words:
        return
    for i in range(len(out) - 2):
        if out[i] == "n" and atoms.word(i + 1) in _SPANS and atoms.word(i + 2) in ("of", "into", "in", "doing"):
            out[i] = "w"  # "6 months of heel raises"
    codes = "".join(out)
    for m in _LASTS.finditer(codes):
        k = m.start("part")
        words = [
            w for at in (*range(m.start("before"), k), *range(k + 1, m.start("how"))) for w in atoms.some(at, at + 1)
        ]
        if isinstance(values[k], tuple) and values[k][0] not in ("general", "abdomen") and _MINE.issuperset(words):
            told = atoms.some(m.start("how"), m.end("how"))
            if (
                "since" in told
                or (told[0] == "for" and not _SPANS.isdisjoint(told))
                or told[-1] == "now"
                or _ALONE.fullmatch(m["how"])
            ):
                values[k] = (*values[k][:2], True)
                if codes.startswith(",ι", m.end()):
                    out[m.end()] = "w"  # "hamstring for 4 weeks, no better"


def _head(atoms: Atoms, out: list[str], a: int, b: int) -> _Pain | None:
    """The pain that a clause names and that figures behind it may be of; None where it names something else."""
    a = told_by(atoms, a, b)
    part = "".join(out[a:b])
    region = a + part.find("R")
    if "R" not in part:
        return None
    words = atoms.some(a, b)
    if not _NO_PAIN.isdisjoint(words):
        return None
    if "η" in part and "ι" not in part:
        return None  # "worse than yesterday, 4 today" tells how it is; "calf raises than" does not
    mark = next((k for k in range(a, b) if out[k] == "ψ"), None)
    felt = "Y" in part or mark is not None or len(atoms.values[region] or ()) > 2
    staged = felt and bool(_STAGED.search(part)) and not _STAGES.isdisjoint(words)
    worked = _FOR_IT.fullmatch(part) is not None and "for" in words
    like = next((k - a for k in range(region, b) if "like" in atoms.some(k, k + 1)), b - a)
    told = part[:-1] if staged else part[:like]  # "like stepping on lego": whatever it is like
    if mark is None and not worked and not _HEADS.fullmatch(told) and not ("Y" in told and _FELT_HEADS.fullmatch(told)):
        return None
    until = min(like, part.find("ε") if "ε" in part else len(part))  # since when may be told in any words
    plain = worked or all(w in _PLAIN for k in range(a, a + until) if out[k] == "w" for w in atoms.some(k, k + 1))
    if not felt and (not plain or atoms.values[region][0] in ("general", "abdomen")):
        return None
    if not felt and words[-1:] and _plural(atoms, region) and atoms.values[region][0] in _TRAINED:
        return None  # "glutes, 3 …": a session's heading
    opens = next((k + 1 for k in range(a - 1, -1, -1) if out[k] in _SENTENCE), 0)
    ends = next((k for k in range(b, len(out)) if out[k] in _SENTENCE), len(out))
    heads = ends - opens <= _SHORT and not _WORKED.search("".join(out[opens:ends]))
    return _Pain(region=region, end=b, mark=mark, staged=staged, heads=heads)


def _plural(atoms: Atoms, i: int) -> bool:
    return atoms.some(i, i + 1)[-1].endswith("s")


def _bare(atoms: Atoms, i: int) -> bool:
    """Whether the number at atom ``i`` is one from 0 to 10 that no unit follows."""
    value = atoms.values[i]
    if isinstance(value, bool) or not isinstance(value, float | int) or not 0 <= value <= _FIGURES:
        return False
    return not i or atoms.word(i - 1) not in _RANKED or _this_week(atoms, i)


def _this_week(atoms: Atoms, i: int) -> bool:
    return atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]] in (["this", "week"], ("this", "week"))


def _figure(atoms: Atoms, codes: str, a: int, b: int, pain: _Pain, apart: bool) -> int | None:
    """The figure of ``pain`` that a clause tells; ``apart``: a sentence has ended between the two."""
    if pain.staged and (m := _AT_WORK.fullmatch(codes, a, b)) and _bare(atoms, m.start("n")):
        return m.start("n") if _NO_WORK.isdisjoint(atoms.some(a, b)) else None
    if pain.mark is not None and (m := _GERUND.fullmatch(codes, a, b)) and _bare(atoms, m.start("n")):
        at = atoms.some(m.start("n") - 1, m.start("n"))[-1]
        if doing(at) or at in _WORK:
            return m.start("n")
    alone = not apart or pain.heads or b == a + 1 or (b > a + 2 and _this_week(atoms, b - 1))
    i = _opens(atoms, codes, a, b, alone=alone)
    if i is None:
        return None
    if (
        not apart
        or pain.heads
        or b == a + 1
        or _now(codes, a, i)
        or _this_week(atoms, i)
        or (i + 1 < b and _daily(atoms, codes, i + 1))
    ):
        return i
    return None


def _daily(atoms: Atoms, codes: str, j: int) -> bool:
    """Whether atom ``j`` says at what one feels it in daily life."""
    return codes[j] == "κ" or atoms.word(j) == "when" or doing(atoms.word(j))


def _now(codes: str, a: int, i: int) -> bool:
    return any(c in "αμκ" for c in codes[a:i])


def _opens(atoms: Atoms, codes: str, a: int, b: int, *, alone: bool = False) -> int | None:
    """The number that a clause begins with, where what follows says when or where it is felt, or nothing follows."""
    i = codes.find("n", a, b)
    if i < 0 or not _LEAD.match(codes[a:i]) or i - a > 4 or not _bare(atoms, i):
        return None
    ranked = any(w in _NOT_BEFORE for w in atoms.some(a, i)) and not _this_week(atoms, i)
    lead = [w for k in range(a, i) if codes[k] in "wa" for w in atoms.some(k, k + 1)]
    if not _LEADS.issuperset(lead):
        return None
    if ranked or _ASKED_OF.match(codes, i):
        return None
    j = i + 1
    if codes[j : j + 2] == "wn" and atoms.word(j) in ("or", "to") and _bare(atoms, j + 1):
        i, j = j + 1, j + 2  # "two or three"
    if j >= b:
        if codes[j : j + 1] == "-" and codes[j + 1 : j + 2] == "n":
            return None  # read at its last figure
        return i if alone else None
    word = atoms.word(j)
    each = word == "each" and not _EACH_TIME.isdisjoint(atoms.some(j + 1, j + 2))
    if codes[j] in "αμικ" or doing(word) or word in _FELT or each:
        after = codes[j + 1 : j + 2]
        spot = word in ("at", "from", "by", "around") and not _SPOTS.isdisjoint(atoms.some(j, b))
        dated = word in ("on", "in", "at", "for", "from", "by") and after in _DATED and not spot
        at_work = spot or doing(word) or word in _FAR_BEHIND
        return None if dated or (not at_work and _COUNTS.search(codes[j:b])) else i
    return None


def _passes(atoms: Atoms, part: str, a: int, b: int) -> bool:
    """Whether a clause only says more of the pain."""
    return _ASIDE.fullmatch(part) is not None and _NO_PAIN.isdisjoint(atoms.some(a, b))


def _take(atoms: Atoms, out: list[str], values: list[Any], pain: _Pain, i: int, a: int, b: int) -> None:
    """Gives figure ``i`` to ``pain``; of two the worse is kept, but for one of now behind one that was."""
    if pain.mark is None:
        pain.mark = i
        _join(out, pain.region, b, i)
    elif out[i + 1 : i + 2] == ["α"] and values[i + 1] == 0 and _was(atoms, pain.mark):
        _join(out, pain.mark, b, pain.mark)
        out[i], pain.mark = "ψ", i
    else:
        if values[i] > values[pain.mark]:
            values[pain.mark] = values[i]
        _join(out, pain.mark, b, pain.mark)
    pain.end, pain.passed = b, 0


def _was(atoms: Atoms, i: int) -> bool:
    """Whether the figure at atom ``i`` is told of what was: "was a 5 after the run, 2 now"."""
    return not _WAS.isdisjoint(atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]])


_WAS = frozenset(("was", "were"))


def _join(out: list[str], a: int, b: int, mark: int) -> None:
    """Makes atoms ``a`` to ``b`` one stretch that tells of nothing but the pain."""
    out[mark] = "ψ"
    for k in range(a, b):
        if out[k] not in "RZYψακλιεNνV":
            out[k] = "w"


__all__ = ["bare_figures", "settled_first"]
