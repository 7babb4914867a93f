"""Limits without a number: what is ruled out, what alone is allowed, what is to rest; and what could not be read.

Rule: what restricts and cannot be read becomes ``unread``, never nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coach.constraint import Constraint
from coach.given import turns
from coach.library import LEG_REGIONS
from coach.scene import LINKS, LONGEST_SAID, Scene
from coach.told_items import Item
from coach.values import replace

BELITTLED = ("its", "it", "is", "was", "s", "i", "im", "thats", "they", "hes", "shes", "probably")
NEAR = 8  #: items around the minutes of running and walking in which "only" is said of them
FEW = 4  #: items between "my physio says" and what is held back, where it cannot be read
ONLY_ABOUT = ("run", "easy_run", "flat_run", "cross", "loading", "strength", "training")  #: what "only" is said of


def unweighted(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """ "NWB for six weeks": no weight through the leg, so no standing work and no runs."""
    for n, item in enumerate(scene.items):
        if item.is_("nwb") and n not in used:
            part = next((p for k in range(len(scene.items)) if (p := scene.part(k)) is not None), {})
            used.update({n, *(k for k in range(n + 1, min(len(scene.items), n + 6)) if scene.part(k) is not None)})
            yield n, scene.made(n, kind="group", group="weight-bearing", runs=True, side=part.get("side"))


def only_these(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """ "Only upper body", "easy runs only", "isometrics only", "nothing but walking"."""
    items = scene.items
    for n, item in enumerate(items):
        if not item.is_("only") or n in used or _merely(scene, n):
            continue
        places = [*range(n + 1, min(len(items), n + 7)), *reversed(range(max(scene.first, n - 6), n))]
        places = [n, *(k for k in places if k not in used)]
        found = False
        for k in places:
            made = list(_only_this(scene, k, items[k]))
            if made:
                found = True
                used.update({n, k, *(j for j in places if items[j].is_(*ONLY_ABOUT))})
                yield from made
            elif found and not items[k].is_("quiet") and not items[k].is_(*ONLY_ABOUT):
                break


def _merely(scene: Scene, n: int) -> bool:
    """Whether "only" and "just" belittle ("it's only a sprain", "I just can't", "just in case")."""
    before = scene.items[n - 1].word if n else ""
    after = scene.items[n + 1] if n + 1 < len(scene.items) else None
    return before in BELITTLED or (after is not None and after.is_("supposed", "harmless"))


def _only_this(scene: Scene, k: int, item: Item) -> Iterator[tuple[int, Constraint]]:
    walked = scene.sentence.has("cross")
    if item.value("part") == "arms":
        yield k, scene.made(k, kind="region", region="legs", runs=True)
    elif item.value("part") == "legs":
        yield k, scene.made(k, kind="region", region="arms")
    elif item.value("group") == "core":
        yield k, scene.made(k, kind="region", region="legs", runs=True)
        yield k, scene.made(k, kind="region", region="arms")
    elif item.is_("holds"):
        where = next((p for j in range(len(scene.items)) if (p := scene.part(j)) is not None), {})
        yield k, scene.made(k, kind="holds", **where)
    elif item.is_("easy_run") or (item.is_("run") and walked):
        yield k, scene.made(k, kind="no-fast-runs")
        if walked:
            yield k, scene.made(k, kind="no-long-runs")
    elif item.is_("flat_run"):
        yield k, scene.made(k, kind="no-hills")
    elif item.is_("low_impact"):
        yield k, scene.made(k, kind="impact", runs=True)
    elif item.is_("cross") and not scene.sentence.has("run"):
        yield k, scene.made(k, kind="no-runs")
        yield k, scene.made(k, kind="strength")


def by_turns(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """ "Run walk only, 1 min walk 4 min run", "I can run 4 min walk 1 min": easy and not long, in those turns.

    The minutes are no length that a run may have; they are kept as they were told.
    """
    items, figures = scene.items, turns(scene.items)
    if not figures:
        return
    first, last = min(figures), max(figures)
    cues = [
        n for n in range(max(0, first - NEAR), min(len(items), last + NEAR)) if items[n].is_("only", "may", "cleared")
    ]
    if not cues or not scene.strong:
        return
    used.update(figures)
    at = min(*cues, first)
    end = last + 2 if last + 2 < len(items) and (items[last + 2].is_("run", "cross")) else last + 1
    said = scene.text[items[max(scene.first, at - 2)].start : items[end].end].strip(" ,:")
    yield at, scene.made(at, kind="no-fast-runs")
    yield at, scene.made(at, kind="no-long-runs")
    yield at, replace(scene.made(at, kind="aside"), text=said[:LONGEST_SAID])


def ruled_out(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """What a "no" reaches: objects up to the end of its clause."""
    for n, item in enumerate(scene.items):
        if item.is_("low_impact") and not item.is_("only") and item.word.startswith("no") and n not in used:
            used.add(n)
            yield n, scene.made(n, kind="impact", runs=True)
        if not item.is_("not") or (item.is_("out") and not scene.ahead(n)) or not _begins(scene, n):
            continue
        scope = scene.scope(n)
        if scene.harmless(scope):
            used.update({n, *scope})
            continue
        found = False
        for k in scope:
            if k in used or _fine(scene, n, k):
                continue
            for made in scene.objects(k, scope):
                used.update({n, k})
                found = True
                yield k, made
        if found:
            yield from _strangers(scene, scope, used)


def _fine(scene: Scene, n: int, k: int) -> bool:
    """Whether what a "no" at ``n`` would reach is said to be fine: "no runs, squats are ok"."""
    items = scene.items
    after = k + 1
    if any(i.word == "," for i in items[n:k]):
        while after + 1 < len(items) and items[after].word in ("and", "&") and items[after + 1].known:
            after += 2
    return after < len(items) and items[after].is_("fine")


def _begins(scene: Scene, n: int) -> bool:
    """Whether a "no" is what was prescribed: right behind "my physio says" or one more in a row; "can't" only there."""
    items = scene.items
    if n and items[n].word in ("cant", "cannot") and items[n - 1].word == "now":
        return False
    if n and items[n - 1].word in ("dont", "do not", "not to", "never"):  # "don't stop running"
        return False
    if n + 1 < len(items) and items[n].word in ("dont", "do not", "not to") and items[n + 1].word in ("stop", "avoid"):
        return False
    return (items[n].is_("opens") and items[n].word not in ("cant", "cannot")) or n <= scene.first + FEW


def _strangers(scene: Scene, scope: list[int], used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """A word in a list of objects that nothing explains ("no jumping or zercher things"): it is not passed over."""
    last = scope[-1]
    stop = last + 1
    if not scene.strong or stop >= len(scene.items) or scene.means(stop) or stop in used:
        return
    if scene.items[last].word in (*LINKS, "/", "&", ",") or (
        scene.items[last].is_("quiet") and scene.items[max(0, last - 1)].word in ("or", "nor")
    ):
        used.add(stop)
        yield stop, scene.made(stop, kind="unread", missing="what")


def out_of_bounds(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """ "Jumping is out", "running not allowed": the object stands before."""
    for n, item in enumerate(scene.items):
        ends = item.word in ("not", "no") and (n + 1 == len(scene.items) or scene.items[n + 1].word in (",", "("))
        if not (item.is_("out") or ends) or n in used:
            continue
        scope = _chain_before(scene, n)
        if ends:  # "upper body ok, legs not", "gym yes, running no": the nearest only
            comma = max((k for k in scope if scene.items[k].word == ","), default=scope[0] - 1 if scope else 0)
            scope = [k for k in scope if k > comma]
        for k in scope:
            if k in used or (scene.part(k) is not None and not ends):  # "my hips are out" is no limit
                continue
            for made in scene.objects(k, scope):
                used.update({n, k})
                yield k, made


def _chain_before(scene: Scene, n: int) -> list[int]:
    """The items before ``n`` that are understood without a gap."""
    k = n
    while k > scene.first and scene.means(k - 1) and not scene.items[k - 1].is_("clause_end", "says"):
        k -= 1
    return list(range(k, n))


def rested(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """ "Rest my achilles", "complete rest for a week", "stay off it"."""
    items = scene.items
    for n, item in enumerate(items):
        if n in used:
            continue
        if (
            item.is_("rest")
            and scene.strong
            and not any(i.word.startswith(("day", "between", "of", "stop")) for i in items[n + 1 : n + 2])
        ):
            near = (*scene.scope(n), *reversed(_chain_before(scene, n)))
            parts = [k for k in near if scene.part(k)]
            if parts:
                part = scene.part(parts[0]) or {}
                leg = part["region"] in LEG_REGIONS or part["region"] == "legs"
                used.update({n, parts[0]})
                yield n, scene.made(n, kind="region", runs=leg, **part)
            elif any(items[k].is_("run") for k in near):
                used.add(n)
                yield n, scene.made(n, kind="no-runs")
            elif scene.said and n <= scene.first + FEW and not any(items[k].value("group") for k in near):
                used.add(n)
                yield n, scene.made(n, kind="training", runs=True)
        elif (
            item.is_("not")
            and n + 1 < len(items)
            and items[n + 1].word in ("it", "that", "this")
            and not scene.harmless(scene.scope(n))
        ):
            earlier = [k for k in reversed(range(n)) if scene.target(k) is not None or items[k].is_("run")]
            for k in earlier[:1]:
                for made in scene.objects(k, [k]):
                    used.update({n, k})
                    yield n, made


# --- the rest -----------------------------------------------------------------------------------------------------


def restricts(scene: Scene) -> bool:
    """Whether a clinician is said to hold something back, though it could not be read what."""
    items = scene.items
    for n in range(scene.first, min(len(items), scene.first + FEW + 1)):
        item = items[n]
        near = _upto_end(items[n + 1 : n + 6])
        if item.is_("harmless") or any(i.is_("harmless") for i in near):
            return False
        if item.is_("only") and _merely(scene, n):
            return False
        if item.is_("vague", "only"):
            return bool(near) or n > scene.first or item.is_("vague")
        if item.is_("above", "below", "most"):
            return any(i.number is not None for i in near[:3])
        if item.is_("not"):
            told = (i for i in near if i.until is None and i.word[0].isalnum())
            return _begins(scene, n) and any(not i.is_("quiet", "pain", "subject") for i in told)
        if not scene.means(n) and not item.is_("says"):
            return False
    return False


def _upto_end(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items up to the end of a clause."""
    end = next((n for n, i in enumerate(items) if i.is_("clause_end")), len(items))
    return items[:end]


def unread(scene: Scene) -> Constraint:
    """What could not be read, with the part of the body or the movement it names."""
    where: dict[str, Any] = {}
    for k in range(scene.first, len(scene.items)):
        part, target = scene.part(k), scene.target(k)
        if part is not None and "region" not in where:
            where.update(part)
        elif part is None and target is not None:
            where.update({f: v for f, v in target.items() if f not in where})
    runs = scene.sentence.has("run", "fast_run", "hill", "long_run", "impact")
    found = scene.made(scene.first, kind="unread", missing="what", runs=runs, **where)
    return scene.timed(scene.first, found)


def allowed_again(scene: Scene) -> tuple[Constraint, ...]:
    """What is said to be allowed again: "I can jump again", "cleared to run"."""
    if not (scene.strong or scene.cleared) or scene.sentence.has("supposed"):
        return ()
    out: list[Constraint] = []
    for n, item in enumerate(scene.items):
        if not item.is_("may", "again", "cleared") or item.is_("not") or (n and scene.items[n - 1].is_("not")):
            continue
        if item.word == "cleared" and scene.cleared_away(n):
            continue
        scope = [k for k in scene.scope(n) if not scene.items[k].is_("not", "only", "most", "vague")]
        if item.is_("again") or item.word.startswith(("are", "is")):
            scope = (
                [k for k in range(scene.first, n) if not scene.items[k].is_("not")]
                if not scene.sentence.has("not")
                else []
            )
        for k in scope:
            out += scene.objects(k, scope)
            if scene.items[k].is_("heavy", "weights"):
                out.append(scene.made(k, kind="load"))
    return tuple(out)
