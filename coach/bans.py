"""Limits without a number: what is ruled out, what alone is allowed, what is to rest; and what could not be read.

Rule: what restricts and cannot be read becomes ``unread``, never nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coach.constraint import Constraint
from coach.library import LEG_REGIONS
from coach.scene import Scene
from coach.told_items import Item

RESTRICTING = ("not", "rest", "only", "vague", "out", "above", "below", "most")
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
        if not item.is_("only") or n in used:
            continue
        places = [*range(n + 1, min(len(items), n + 7)), *reversed(range(max(scene.first, n - 6), n))]
        places = [k for k in places if k not in used]
        found = False
        for k in places:
            made = list(_only_this(scene, k, items[k]))
            if made:
                found = True
                used.update({n, k, *(j for j in places if items[j].is_(*ONLY_ABOUT))})
                yield from made
            elif found and not items[k].is_("quiet") and not items[k].is_(*ONLY_ABOUT):
                break


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


def ruled_out(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """What a "no" reaches: objects up to the end of its clause."""
    for n, item in enumerate(scene.items):
        if item.is_("low_impact") and not item.is_("only") and item.word.startswith("no") and n not in used:
            used.add(n)
            yield n, scene.made(n, kind="impact", runs=True)
        if not item.is_("not") or n in used or (item.is_("out") and not scene.ahead(n)):
            continue
        scope = scene.scope(n)
        if scene.harmless(scope):
            used.update({n, *scope})
            continue
        found = False
        for k in scope:
            if k in used:
                continue
            for made in scene.objects(k, scope):
                used.update({n, k})
                found = True
                yield k, made
        if found:
            yield from _strangers(scene, n, scope, used)


def _strangers(scene: Scene, n: int, scope: list[int], used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """Words in a list of objects that nothing explains ("no jumping or zercher things"): they are not passed over."""
    piece: list[int] = []
    listed = ""
    for k in [*scope, -1]:
        item = scene.items[k] if k >= 0 else None
        if item is not None and item.word not in (",", "or", "nor", "/", "and", "&"):
            piece.append(k)
            continue
        strange = [j for j in piece if not scene.items[j].known and not scene.items[j].is_("quiet")]
        hit = any(j in used for j in piece)
        verb = bool(piece) and scene.items[piece[0]].is_("positive")
        if (
            scene.strong
            and listed in ("or", "nor", "/", "and")
            and strange
            and not hit
            and not verb
            and len(piece) <= 4
        ):
            used.update(piece)
            yield piece[0], scene.made(piece[0], kind="unread", missing="what")
        piece, listed = [], item.word if item is not None else ""


def out_of_bounds(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """ "Jumping is out", "running not allowed": the object stands before."""
    for n, item in enumerate(scene.items):
        if not item.is_("out") or n in used:
            continue
        scope = list(range(scene.first, n))
        for k in scope:
            if k in used:
                continue
            for made in scene.objects(k, scope):
                used.update({n, k})
                yield k, made


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
            parts = [k for k in (*range(n + 1, len(items)), *reversed(range(scene.first, n))) if scene.part(k)]
            if parts:
                part = scene.part(parts[0]) or {}
                leg = part["region"] in LEG_REGIONS or part["region"] == "legs"
                used.update({n, parts[0]})
                yield n, scene.made(n, kind="region", runs=leg, **part)
            elif scene.sentence.has("run"):
                used.add(n)
                yield n, scene.made(n, kind="no-runs")
            elif not scene.sentence.has("group"):
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
    """Whether something is held back, though it could not be read what."""
    for n, item in enumerate(scene.items):
        if n < scene.first or not item.is_(*RESTRICTING):
            continue
        scope = scene.scope(n)
        bare = not any(scene.items[k].known or not scene.items[k].is_("quiet") for k in scope)
        if item.is_("not") and (scene.harmless(scope) or bare):
            continue
        if item.is_("above", "below", "most", "only") and bare:
            continue
        return True
    return False


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
    if not scene.strong or scene.sentence.has("supposed"):
        return ()
    out: list[Constraint] = []
    for n, item in enumerate(scene.items):
        if not item.is_("may", "again", "cleared") or item.is_("not") or (n and scene.items[n - 1].is_("not")):
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
