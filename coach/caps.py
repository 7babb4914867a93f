"""Limits with a number in them: pain at most so much, so many kilos, runs a week, so far, so deep."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coach.acts import KG_PER_LB, METRES_PER_MILE
from coach.constraint import Constraint
from coach.given import turns
from coach.scene import Scene
from coach.told_items import Item

JOINING = ("and", "or", ",", "/", "&", "on", "the", "my")  #: what stands between the things that one cap is on
NEAR = 6  #: items between a number and what it is about


def pain_caps(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """Pain at most so much: "keep it under 3/10", "stop if pain goes above 4", "pain free only"."""
    items = scene.items
    for n, item in enumerate(items):
        kept = item.is_("pain_free") and any(i.is_("keep") for i in (*items[max(0, n - 4) : n], *items[n + 1 : n + 3]))
        through = item.is_("hurting") and any(i.is_("not") for i in items[max(0, n - 3) : n])
        if (kept or through) and scene.strong:
            used.update({n, *(k for k in range(max(0, n - 3), n) if items[k].is_("not", "only", "run"))})
            yield n, scene.made(n, kind="pain", amount=0.0, **_where(scene, n, used))
        if item.number is None or not 0 <= item.number <= 10 or _counted(scene, n):
            continue
        if item.number == 10 and n and items[n - 1].word in ("of", "out of", "/"):
            continue
        near = range(max(0, n - NEAR), min(len(items), n + 5))
        rated = n + 2 < len(items) and items[n + 1].word == "/" and items[n + 2].number == 10
        reached = n > 0 and items[n - 1].is_("reach")
        if not any(items[k].is_("pain", "pain_free") for k in near) and not (rated and reached):
            continue
        cue = next((k for k in reversed(range(max(0, n - 5), n)) if items[k].is_("above", "below", "most")), None)
        cue = (
            next((k for k in range(n + 1, min(len(items), n + 5)) if items[k].is_("most")), None)
            if cue is None
            else cue
        )
        if reached and cue is None:
            cue = n - 1
        if cue is None and not (scene.strong and any(items[k].is_("only") for k in near)):
            continue
        amount = item.number
        if cue is not None and items[cue].is_("below", "reach") and not items[cue].is_("most"):
            amount = max(0.0, amount - 1 if amount == int(amount) else float(int(amount)))
        used.update(
            k for k in near if items[k].is_("pain", "pain_free", "above", "below", "most", "not", "only", "vague")
        )
        used.update(
            {n, *(k for k in (n + 1, n + 2) if k < len(items) and (items[k].word == "/" or items[k].number == 10))}
        )
        yield n, scene.made(n, kind="pain", amount=amount, **_where(scene, n, used))


def _where(scene: Scene, n: int, used: set[int]) -> dict[str, Any]:
    """The part of the body that a cap on pain is about; none where none is named beside it."""
    for k in range(max(0, n - NEAR), min(len(scene.items), n + NEAR)):
        part = scene.part(k)
        if part is not None and part["region"] not in ("legs", "arms"):
            used.add(k)
            return part
    return {}


def _counted(scene: Scene, n: int) -> bool:
    """Whether a number counts something else than pain: kilos, minutes, times, days."""
    after = scene.items[n + 1] if n + 1 < len(scene.items) else None
    before = scene.items[n - 1] if n else None
    return (
        after is not None and (after.is_("unit", "degree", "week") or (after.number is not None and after.word != "10"))
    ) or (before is not None and before.word == "/")


def load_caps(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """At most so many kilos, of a movement, on a part of the body, or at all; body weight only; nothing heavy."""
    items = scene.items
    for n, item in enumerate(items):
        unit = items[n + 1].value("unit") if n + 1 < len(items) else None
        if item.number is not None and unit in ("kg", "lb", "percent"):
            cue = [
                k
                for k in (*range(max(0, n - 5), n), *range(n + 2, min(len(items), n + 4)))
                if items[k].is_("above", "below", "most", "may", "vague") or (items[k].is_("only") and abs(n - k) <= 2)
            ]
            if not cue or (n and items[n - 1].word == "at"):
                continue
            cue += [k for k in range(max(0, n - 6), n) if items[k].is_("not")]
            used.update({n, n + 1, *cue})
            about = _targets(scene, n, used)
            kilos = item.number if unit == "kg" else round(item.number * KG_PER_LB, 2)
            missing: Any = "amount" if unit == "percent" else ""
            for target in about or [{}]:
                yield (
                    n,
                    scene.made(
                        n,
                        kind="load",
                        amount=None if missing else kilos,
                        unit=unit if unit != "percent" else "",
                        missing=missing,
                        **target,
                    ),
                )
        elif _bare_weights(scene, n):
            used.add(n)
            amount = None if item.is_("heavy", "light") else 0.0
            used.update(
                k for k in range(max(0, n - 3), min(len(items), n + 3)) if items[k].is_("not", "only", "out", "vague")
            )
            about = _targets(scene, n, used)
            for target in about or [{}]:
                yield (
                    n,
                    scene.made(n, kind="load", amount=amount, missing="" if amount is not None else "amount", **target),
                )


def _bare_weights(scene: Scene, n: int) -> bool:
    """ "Nothing heavy", "no weights", "body weight only", "keep it light": a cap on the load without a number."""
    item, items = scene.items[n], scene.items
    ahead = items[max(0, n - 4) : n]
    behind = items[n + 1 : n + 3]
    if item.is_("heavy"):
        return any(i.is_("not") for i in ahead) or (behind != () and behind[0].is_("out"))
    on_part = any(i.region or i.value("part") for i in items[n + 1 : n + 5])
    if item.is_("weights") and not (on_part and (item.is_("loading") or behind[0].word in ("on", "through"))):
        return any(i.is_("not") for i in ahead[-3:]) or (behind != () and behind[0].is_("out"))
    if item.is_("bodyweight"):
        return any(i.is_("only") for i in (*ahead, *behind)) or (
            scene.strong and any(i.word in ("to", "keep") for i in ahead)
        )
    told = any(i.is_("keep", "only", "says") or i.word in ("something", "with", "go", "stay") for i in ahead[-3:])
    kept = told or n <= scene.first + 1 or any(i.is_("only") for i in behind[:1])
    return item.is_("light") and scene.strong and kept and not any(i.is_("not") for i in ahead[-2:])


def _targets(scene: Scene, n: int, used: set[int]) -> list[dict[str, Any]]:
    """What a cap is on: the movements, exercises or parts of the body named nearest before it, else behind it."""
    for places in (reversed(range(scene.first, n)), range(n + 1, len(scene.items))):
        found: list[dict[str, Any]] = []
        for k in places:
            item = scene.items[k]
            if item.is_("heavy", "weights", "light", "bodyweight"):
                continue
            target = scene.target(k)
            if target is not None:
                used.add(k)
                found.append(target)
            elif item.until is not None or item.is_("clause_end") or (found and not _joins(item)):
                break
        if found:
            return found[::-1]
    return []


def _joins(item: Item) -> bool:
    return item.word in JOINING or item.side is not None


def run_caps(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """Runs a week, every other day, at most so far; easy, flat or no long ones only."""
    items = scene.items
    if not scene.sentence.has("run", "easy_run", "flat_run", "long_run", "hill", "fast_run"):
        yield from _sessions(scene, used)
        return
    by_turns = turns(items)
    for n, item in enumerate(items):
        if item.is_("alternate") and scene.sentence.has("run"):
            used.update({n, *_around(scene, n, "run", "only", "may", "not")})
            yield n, scene.made(n, kind="apart")
        if item.number is None:
            continue
        unit = items[n + 1].value("unit") if n + 1 < len(items) else None
        weekly = next((k for k in range(n + 1, min(len(items), n + 4)) if items[k].is_("week")), None)
        near = (*items[max(0, n - 5) : n], *items[n + 1 : n + 3])
        counted = unit == "times" or weekly == n + 1 or (n + 1 < len(items) and items[n + 1].is_("run"))
        if weekly is not None and counted and item.number <= 7 and any(i.is_("run", "easy_run") for i in near):
            used.update(
                {
                    n,
                    *range(n, weekly + 1),
                    *_around(scene, n, "run", "only", "may", "most", "above", "not", "cleared", "below"),
                }
            )
            yield n, scene.made(n, kind="runs", amount=float(item.number))
        elif n in by_turns:
            continue
        elif unit in ("km", "mi", "min", "hour") and weekly is None and _capped(scene, n, "above"):
            used.update(
                {
                    n,
                    n + 1,
                    *_around(scene, n, "run", "only", "may", "most", "above", "not", "below", "long_run", "vague"),
                }
            )
            yield n, scene.made(n, kind="run-length", amount=_length(item.number, unit), unit=unit)


def _sessions(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """Strength sessions a week."""
    items = scene.items
    for n, item in enumerate(items):
        weekly = next((k for k in range(n + 1, min(len(items), n + 4)) if items[k].is_("week")), None)
        if item.number is None or weekly is None or not scene.sentence.has("strength", "training"):
            continue
        about = any(i.is_("strength", "training") for i in (*items[max(0, n - 4) : n], *items[n + 1 : n + 4]))
        near = (*items[max(0, n - 2) : n], *items[weekly + 1 : weekly + 3])
        if scene.strong and about and any(i.is_("most", "only", "above") for i in near) and item.number <= 7:
            used.update(range(len(items)))
            yield n, scene.made(n, kind="sessions", amount=float(item.number))


def _capped(scene: Scene, n: int, *needed: str) -> bool:
    """Whether a number is a cap: "at most", "only", "I can …" beside it; a "no" alone where ``needed`` stands too."""
    near = (*scene.items[max(0, n - NEAR) : n], *scene.items[n + 1 : n + 4])
    if any(i.word in ("limited", "limits", "limit", "restricted") for i in near):
        return True
    denied = any(i.is_("not") for i in near) and (not needed or any(i.is_(*needed) for i in near))
    return denied or any(i.is_("above", "below", "most", "only", "may", "cleared") for i in near)


def _own(item: Item) -> bool:
    """Whether a word is a limit of its own ("all easy"), not a part of the one beside it."""
    return item.is_("only") and item.is_("easy_run", "flat_run")


def _around(scene: Scene, n: int, *sections: str) -> set[int]:
    return {
        k
        for k in range(max(0, n - NEAR), min(len(scene.items), n + NEAR))
        if scene.items[k].is_(*sections) and not _own(scene.items[k])
    }


def degree_caps(scene: Scene, used: set[int]) -> Iterator[tuple[int, Constraint]]:
    """ "No squats past 90 degrees", "knee bend to 60° only"."""
    for n, item in enumerate(scene.items):
        if item.number is None or n + 1 >= len(scene.items) or not scene.items[n + 1].is_("degree"):
            continue
        about = [
            k
            for k in range(len(scene.items))
            if scene.items[k].value("group") in ("squat", "deep-squat", "knee-bend", "lunge", "step")
            or (scene.items[k].region or ("",))[0] == "knee"
        ]
        if about and _capped(scene, n):
            used.update({n, n + 1, *about, *_around(scene, n, "above", "below", "most", "only", "may", "not", "vague")})
            yield n, scene.made(n, kind="group", group="knee-bend")


def _length(number: float, unit: str) -> float:
    """Metres, or seconds where it is told in time."""
    return number * {"km": 1000.0, "mi": METRES_PER_MILE, "min": 60.0, "hour": 3600.0}[unit]
